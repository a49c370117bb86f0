/** Scripts that names are written in here (ISO 15924), with the language most likely meant. */
const scripts: readonly { script: string; sign: RegExp; language: string }[] = [
  { script: 'Hang', sign: /\p{Script=Hangul}/u, language: 'ko' },
  { script: 'Khmr', sign: /\p{Script=Khmer}/u, language: 'km' },
  { script: 'Thai', sign: /\p{Script=Thai}/u, language: 'th' },
  { script: 'Laoo', sign: /\p{Script=Lao}/u, language: 'lo' },
  { script: 'Mymr', sign: /\p{Script=Myanmar}/u, language: 'my' },
  { script: 'Jpan', sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { script: 'Hani', sign: /\p{Script=Han}/u, language: 'zh' },
  { script: 'Arab', sign: /\p{Script=Arabic}/u, language: 'ar' },
  { script: 'Cyrl', sign: /\p{Script=Cyrillic}/u, language: 'ru' },
  { script: 'Deva', sign: /\p{Script=Devanagari}/u, language: 'hi' },
  { script: 'Grek', sign: /\p{Script=Greek}/u, language: 'el' },
  { script: 'Hebr', sign: /\p{Script=Hebrew}/u, language: 'he' },
  { script: 'Latn', sign: /\p{Script=Latin}/u, language: 'en' },
];

/** Codes of the scripts that a name's field offers. */
export const scriptCodes: readonly string[] = [
  ...scripts.map(({ script }) => script),
  'Hans',
  'Hant',
  'Beng',
  'Taml',
  'Geor',
  'Armn',
  'Ethi',
].sort();

/** Languages that a text's or a name's field offers first; others stay as they came. */
export const languageCodes: readonly string[] = [
  'ar',
  'ar-Latn',
  'bg',
  'bn',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fa',
  'fi',
  'fil',
  'fr',
  'ga',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ja-Latn',
  'km',
  'km-Latn',
  'ko',
  'ko-Latn',
  'lo',
  'lo-Latn',
  'lt',
  'lv',
  'ms',
  'mt',
  'my',
  'my-Latn',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'ru-Latn',
  'sk',
  'sl',
  'sv',
  'sw',
  'ta',
  'th',
  'th-Latn',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
  'zh-Latn',
];

/**
 * Script of a name as it is written, and the language it suggests; null while the text says
 * neither. Latin letters suggest no language: names of every language are written in them.
 */
export function scriptOf(text: string): { script: string; language: string | null } | null {
  const found = scripts.find(({ sign }) => sign.test(text));
  if (!found) return null;
  return { script: found.script, language: found.script === 'Latn' ? null : found.language };
}
