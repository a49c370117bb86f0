import fc from 'fast-check';
import { fold } from './folding';
import { lexemesOf } from './lexemes';
import { matchIn } from './matching';
import { soughtIn, type SoughtLexeme } from './sought';
import { unitsOf } from './units';

/** Whether an index of the text proposes it, and the text itself bears the index out. */
function finds(text: string, query: string): boolean {
  const words = lexemesOf(text);
  const holds = ({ anyOf, prefix }: SoughtLexeme): boolean =>
    anyOf.some((form) =>
      prefix ? [...words].some((word) => word.startsWith(form)) : words.has(form),
    );
  const { pieces, lexemes } = soughtIn(query);
  const proposed = lexemes.length > 0 && lexemes.every(holds);
  return proposed && matchIn(text.normalize('NFC'), pieces)?.pieces.size === pieces.length;
}

/** What matched, in the words of the text. */
function marked(text: string, query: string): string[] {
  const found = matchIn(text, soughtIn(query).pieces);
  return (found?.marks ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('What is typed finds what was written', () => {
  it.each([
    // Latin
    ['José García Márquez', 'jose garcia'],
    ['Jose Garcia', 'José'],
    ['Müller GmbH', 'Muller'],
    ['Müller GmbH', 'Mueller'],
    ['Mueller GmbH', 'Müller'],
    ['Strasse des 17. Juni', 'Straße'],
    ['Søren Ærø', 'soeren'],
    ['Søren Ærø', 'soren aero'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Nguyễn Văn Đức', 'nguyen van duc'],
    ['l’affaire Dupont', 'affaire'],
    ['ＦＵＬＬ width', 'full width'],
    // Cyrillic and Greek
    ['Прокуратура Российской Федерации', 'прокуратура российской'],
    ['Семён Королёв', 'семен королев'],
    ['Παπαδόπουλος', 'παπαδοπουλος'],
    ['ΠΑΠΑΔΟΠΟΥΛΟΣ', 'παπαδόπουλος'],
    // Arabic: article, vowel signs, forms of alef, yeh and heh
    ['النيابة العامة في دبي', 'نيابة'],
    ['نيابة دبي', 'النيابة'],
    ['مُحَمَّد عَلِيّ', 'محمد علي'],
    ['أحمد إبراهيم', 'احمد ابراهيم'],
    ['فاطمة الزهراء', 'فاطمه'],
    ['مصطفى', 'مصطفي'],
    ['والمحكمة العليا', 'محكمة'],
    ['محــــمد', 'محمد'],
    ['کریم', 'كريم'],
    // Hebrew and Devanagari
    ['שָׁלוֹם', 'שלום'],
    ['हिन्दी में अनुरोध', 'हिन्दी'],
    ['ज़मानत', 'जमानत'],
    // Scripts without spaces, any part of them
    ['서울중앙지방검찰청', '중앙지방'],
    ['부산에서 확인된 계좌', '부산'],
    ['東京地方検察庁', '検察'],
    ['東京地方検察庁', '庁'],
    ['국제형사과', '국제형사과'],
    ['最高人民检察院', '人民检察'],
    ['ｶﾞｿﾘﾝ代', 'ガソリン'],
    ['สำนักงานอัยการสูงสุด', 'อัยการ'],
    ['ក្រុមហ៊ុនកុកប្រាក់ឌីជីថល', 'ប្រាក់'],
    ['ក្រុមហ៊ុន', 'ក្រ'],
    ['ສາທາລະນະລັດ', 'ລະນະ'],
    // References and numbers as people type them
    ['FICT-2026-형제-00417', '00417'],
    ['FICT-2026-형제-00417', '417'],
    ['FICT-2026-형제-00417', '٤١٧'],
    ['FICT-2026-형제-00417', '៤១៧'],
    ['FICT-2026-형제-00417', '2026-형제'],
    ['KH-FICT/URG/2026/0031', 'KH-FICT/URG'],
    ['KH-FICT/URG/2026/0031', 'kh fict 31'],
    ['رقم ٤١٧', '417'],
    ['เลขที่ ๔๑๗/๒๕๖๙', '417/2569'],
    ['IBAN DE12 5001', 'DE12 5001'],
    ['a share of ⅐', '⅐'],
    ['قال ﷺ', 'ﷺ'],
    // The beginning of the last word; a phrase
    ['scam compound', 'scam comp'],
    ['a scam compound in Bavet', '"scam compound"'],
    ['a scam compound in Bavet', '« scam compound » bavet'],
  ])('%s: %s', (text, query) => {
    expect(finds(text, query)).toBe(true);
    expect(finds(text.normalize('NFD'), query)).toBe(true);
    expect(finds(text, query.normalize('NFD'))).toBe(true);
  });

  it.each([
    ['scam compound', 'compound scam fraud'],
    ['a compound for scams', '"scam compound"'],
    ['FICT-2026-형제-00417', '041'],
    ['FICT-2026-형제-00417', '417-2026'],
    ['scam compound', 'ompound'],
    ['scam compound', 'sca compound'],
    ['東京と京都', '東都'],
    ['인천지방검찰청', '인천검찰'],
    ['वकील', 'वकीला'],
    ['ក្រុម', 'ក្រម'],
    ['anything', '%%% --- ((('],
    ['anything', '""'],
  ])('and %s is not found by %s', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it.each([
    ['FICT-2026-형제-00417', '00417', ['00417']],
    ['서울중앙지방검찰청', '중앙지방', ['중앙지방']],
    ['Ministère de la Justice', 'minist justice', ['Justice']],
    ['Ministère de la Justice', 'ministere justice', ['Ministère', 'Justice']],
    ['fraud, Fraud and FRAUD', 'fraud', ['fraud', 'Fraud', 'FRAUD']],
    ['ក្រុមហ៊ុនកុកប្រាក់', 'ហ៊ុន', ['ហ៊ុន']],
    ['𠮷野家 𠮷田', '𠮷田', ['𠮷田']],
  ])('marks in %s for %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('looks for eight words at most, and for none that are signs alone', () => {
    const many = soughtIn(Array.from({ length: 50 }, (_, n) => `w${n}`).join(' '));
    expect(many.pieces).toHaveLength(8);
    expect(soughtIn('%%% --- (((').lexemes).toEqual([]);
  });
});

const written = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

describe('Whatever is written', () => {
  it('folds to something that folding leaves as it is', () => {
    fc.assert(fc.property(written, (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('is found by each of its own words', () => {
    fc.assert(
      fc.property(written, (given) => {
        const text = given.normalize('NFC').replaceAll(/["“”«»„]/gu, ' ');
        for (const { start, end } of unitsOf(text)) {
          expect([text, text.slice(start, end), finds(text, text.slice(start, end))]).toEqual([
            text,
            text.slice(start, end),
            true,
          ]);
        }
      }),
    );
  });

  it('is kept as words that hold nothing but letters, digits and marks', () => {
    fc.assert(
      fc.property(written, (text) => {
        for (const word of lexemesOf(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });

  it('is marked within its bounds, in order, nothing twice', () => {
    fc.assert(
      fc.property(written, written, (given, query) => {
        const text = given.normalize('NFC');
        let before = -1;
        for (const { start, end } of matchIn(text, soughtIn(query).pieces)?.marks ?? []) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end - 1;
        }
      }),
    );
  });
});
