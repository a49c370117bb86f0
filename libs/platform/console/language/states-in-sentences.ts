/** Parameters of a message that may hold the name of a State. */
const statesBy: ReadonlySet<string> = new Set([
  'country',
  'first',
  'jurisdiction',
  'requested',
  'requesting',
  'second',
  'who',
]);

/**
 * The States whose English names take an article within a sentence, as the console writes them:
 * 'Tell the Philippines', yet 'Tell Cambodia'.
 */
export const namesWithArticle: ReadonlySet<string> = new Set([
  'Bahamas',
  'British Virgin Islands',
  'Cayman Islands',
  'Central African Republic',
  'Comoros',
  'Cook Islands',
  'Dominican Republic',
  'Falkland Islands',
  'Faroe Islands',
  'Gambia',
  'Isle of Man',
  'Lao PDR',
  'Maldives',
  'Marshall Islands',
  'Netherlands',
  'Palestinian Territories',
  'Philippines',
  'Republic of Korea',
  'Seychelles',
  'Solomon Islands',
  'Turks & Caicos Islands',
  'US Virgin Islands',
  'United Arab Emirates',
  'United Kingdom',
  'United States',
]);

/** Marks from the private use area around a name: no text of a message holds them. */
const opening = '\uE000';
const closing = '\uE001';
const markedName = /\uE000([^\uE001]*)\uE001(:?)/gu;
const sentenceBegins = /(?:^|[.?!]\s+)$/u;
const isNamedLast = /:\s$/u;

/** The value of a message's parameter, marked where it may be the name of a State. */
export function marked(parameter: string, value: string): string {
  return statesBy.has(parameter) ? `${opening}${value}${closing}` : value;
}

/**
 * An English message whose marked names got their article: with a capital where they begin a
 * sentence, and none where a colon makes a label of them or they are named last after one.
 */
export function withArticles(message: string): string {
  return message.replaceAll(markedName, (marks, name: string, colon: string, at: number) => {
    if (colon !== '' || !namesWithArticle.has(name)) return name + colon;
    const before = message.slice(0, at);
    if (at + marks.length === message.length && isNamedLast.test(before)) return name;
    return `${sentenceBegins.test(before) ? 'The' : 'the'} ${name}`;
  });
}
