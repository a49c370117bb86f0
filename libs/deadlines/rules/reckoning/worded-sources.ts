/** Sources that are no citation; the console words each by the key `deadlines.source.<code>`. */
export const wordedSourceCodes = [
  'text_silent',
  'clear_days',
  'consecutive_days',
  'elapsed_time',
  'as_asked',
  'house_convention',
] as const;
export type WordedSource = (typeof wordedSourceCodes)[number];

/** The same in English, as the API says them. */
export const wordedSources: Readonly<Record<WordedSource, string>> = {
  text_silent: 'Text silent: calendar days, first day not counted',
  clear_days: 'Clear days: neither the first nor the last day counts',
  consecutive_days: 'Consecutive days: counted without regard to days off',
  elapsed_time: 'Elapsed time, counted in UTC',
  as_asked: 'As asked',
  house_convention: 'House convention',
};

const between = '; ';

/** A provision that leaves counting to the words after it. */
export function joinedSource(law: string, source: string): string {
  return `${law}${between}${source}`;
}

/** A source with its words said anew; citations stay as they are. */
export function sayingSources(source: string, say: (code: WordedSource) => string): string {
  return source
    .split(between)
    .map((part) => {
      const code = wordedSourceCodes.find((known) => wordedSources[known] === part);
      return code === undefined ? part : say(code);
    })
    .join(between);
}
