import { fold, isAscii, transcribed, withoutAnd, withoutArticle } from './folding';

/**
 * The smallest part of a text that is kept and sought: a word, or one written cluster of a script
 * that sets no spaces between words.
 */
export type Unit = {
  /** UTF-16 offsets in the text; `end` exclusive. */
  start: number;
  end: number;
  /** Every form it is found by, folded; the first is the plainest. */
  forms: readonly string[];
  /** Whether it is a cluster, and not a word. */
  cluster: boolean;
  /** Whether it follows the unit before without anything between. */
  joined: boolean;
};

/** Longer words are kept by their beginning. */
export const longestForm = 60;

const stretch = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
const asciiStretch = /[A-Za-z0-9]+/g;
// Half-width katakana carry their voicing marks as letters of their own.
const cluster = /[\p{L}\p{N}][\p{M}\p{Cf}\uff9e\uff9f]*/gu;
const noLetter = /[^\p{L}\p{N}\p{M}]+/gu;
const number = /^\p{N}/u;
/** Scripts whose words follow each other without spaces, or carry endings that nobody types. */
const unspaced =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u;

/** The units of a text in their order. Text in NFC is told apart best. */
export function unitsOf(text: string): Unit[] {
  if (isAscii(text)) return asciiUnits(text);
  const units: Unit[] = [];
  for (const { 0: part, index } of text.matchAll(stretch)) addUnits(units, part, index);
  return units;
}

function asciiUnits(text: string): Unit[] {
  const units: Unit[] = [];
  for (const { 0: part, index } of text.matchAll(asciiStretch)) {
    const forms = formsOf(part.toLowerCase());
    units.push({ start: index, end: index + part.length, forms, cluster: false, joined: false });
  }
  return units;
}

/** Tells words and clusters of one stretch of letters apart. */
function addUnits(units: Unit[], part: string, offset: number): void {
  let wordAt = -1;
  let wordEnd = -1;
  let joined = false;
  const add = (start: number, end: number, isCluster: boolean): void => {
    const written = part.slice(start, end);
    const forms = isCluster ? [lettersOf(fold(written))] : wordForms(written);
    if (forms[0] === undefined || forms[0] === '') return;
    units.push({ start: offset + start, end: offset + end, forms, cluster: isCluster, joined });
    joined = true;
  };
  for (const { 0: letter, index } of part.matchAll(cluster)) {
    const end = index + letter.length;
    if (unspaced.test(letter) && !number.test(letter)) {
      if (wordAt !== -1) add(wordAt, wordEnd, false);
      wordAt = -1;
      add(index, end, true);
    } else {
      if (wordAt === -1) wordAt = index;
      wordEnd = end;
    }
  }
  if (wordAt !== -1) add(wordAt, wordEnd, false);
}

function wordForms(word: string): string[] {
  const forms = formsOf(lettersOf(fold(word)));
  const spelled = transcribed(word);
  return spelled === null ? forms : [...forms, lettersOf(spelled).slice(0, longestForm)];
}

/** Some signs fold to letters with a sign between (½, ⒈); only the letters are kept. */
export function lettersOf(folded: string): string {
  return folded.replace(noLetter, '');
}

const leadingZeros = /^0+(?=[0-9]+$)/;

/** Every form of a folded word: numbers without leading zeros, Arabic words without their article. */
function formsOf(folded: string): string[] {
  const form = folded.slice(0, longestForm);
  const code = form.charCodeAt(0);
  if (code === 0x30) {
    const number = form.replace(leadingZeros, '');
    return number === form ? [form] : [form, number];
  }
  if (code < 0x600 || code > 0x6ff) return [form];
  const others = [withoutArticle(form), withoutAnd(form)].filter((one) => one !== null);
  return [form, ...others];
}
