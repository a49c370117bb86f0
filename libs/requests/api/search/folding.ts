/**
 * One form for every way to write a letter, so that what people type finds what others wrote. Pure;
 * nothing here knows of requests.
 */

/** Letters that Unicode does not decompose and that people type without their stroke or ligature. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ŧ: 't',
  // Greek: a sigma at the end of a word is a sigma.
  ς: 'σ',
  // Arabic: alef maksura and yeh, teh marbuta and heh, Persian and Urdu letters of the same sound.
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ٱ: 'ا',
  // Devanagari: nasalisation is written either way.
  '\u0901': '\u0902',
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * Marks that people leave out: accents, vowel signs of Arabic and Hebrew, nuktas of Indic scripts, the
 * stretching stroke of Arabic, and whatever is not seen at all. Vowels of Thai, Khmer or Devanagari are
 * marks as well and stay: without them nothing could be read.
 */
const dispensable =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\p{Cf}]/gu;
const otherDigit = /(?![0-9])\p{Nd}/gu;
const anyDigit = /\p{Nd}/u;
const beyondAscii = /[^\p{ASCII}]/u;
const lastDigitBlock = 0x1fbf9;

let digits: ReadonlyMap<string, string> | null = null;

/** The digit that a character of any script stands for; Unicode keeps every ten of them together. */
function digitOf(character: string): string {
  if (digits === null) {
    const found = new Map<string, string>();
    for (let code = 0; code <= lastDigitBlock; code += 1) {
      const each = String.fromCodePoint(code);
      if (anyDigit.test(each)) found.set(each, String(found.size % 10));
    }
    digits = found;
  }
  return digits.get(character) ?? character;
}

/** Whether a text is written in ASCII alone, where folding is nothing but small letters. */
export function isAscii(text: string): boolean {
  return !beyondAscii.test(text);
}

/**
 * The text in small letters, one form per letter, digits of every script as 0 to 9, full and half
 * width alike. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(dispensable, '')
    .normalize('NFC')
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter)
    .replace(otherDigit, digitOf);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const umlaut = /[äöüøå]/gu;

/** A word as it is written where its letters with marks are not at hand (Mueller); null elsewhere. */
export function transcribed(word: string): string | null {
  const composed = word.normalize('NFKC').toLowerCase();
  if (composed.search(umlaut) === -1) return null;
  return fold(composed.replace(umlaut, (letter) => umlauts[letter] ?? letter));
}

const arabicArticle = /^(?:وال|فال|بال|كال|ولل|ال|لل)(?=\p{L}{3})/u;
const arabicAnd = /^و(?=\p{L}{4})/u;

/** A folded Arabic word without its article, and what is written together with it; null elsewhere. */
export function withoutArticle(folded: string): string | null {
  return arabicArticle.test(folded) ? folded.replace(arabicArticle, '') : null;
}

/** A folded Arabic word without the 'and' it may begin with; null elsewhere. */
export function withoutAnd(folded: string): string | null {
  return arabicAnd.test(folded) ? folded.replace(arabicAnd, '') : null;
}
