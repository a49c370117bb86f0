import type { TemplateKind, TemplateLanguage } from '@rogatory/requests/contract';
import { wordings } from './wordings';

/** What of a file a standard text may say. */
export type TemplateFacts = {
  ourReference: string;
  /** Null while the other side has told none: the text then leaves its line out. */
  theirReference: string | null;
  title: string;
  /** Calendar date of the request, YYYY-MM-DD. */
  date: string;
  /** The own authority, which signs. */
  authority: string;
  /** Codes of the measures it is about; none: the text leaves their line out. */
  measures: readonly string[];
};

/** Texts that are about measures. */
const aboutMeasures: readonly TemplateKind[] = [
  'question',
  'acceptance',
  'refusal',
  'extension',
  'postponement',
  'resumption',
  'reminder_30',
  'reminder_60',
  'reminder_90',
  'withdrawal',
  'withdrawal_acknowledgement',
  'response',
  'status_note',
];

/** What keeps a reference written from left to right whole inside a text from right to left. */
const isolated = { begin: '\u2068', end: '\u2069' };

/**
 * The standard text of a kind in a language, with the facts filled in. A line whose fact is not
 * known is left out. Dates are written as the language writes them, in the Gregorian calendar.
 */
export function textFromTemplate(
  kind: TemplateKind,
  language: TemplateLanguage,
  facts: TemplateFacts,
): string {
  const { heading, measures, closing, texts } = wordings[language];
  const known = spokenFacts(language, facts);
  const paragraphs = [
    aboutMeasures.includes(kind) ? [...heading, measures] : heading,
    [texts[kind]],
    closing,
  ];
  return paragraphs
    .map((lines) => lines.flatMap((line) => filled(line, known) ?? []).join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** How firm a reminder is after so many whole days without a word. */
export function reminderAfter(daysOfSilence: number): TemplateKind {
  if (daysOfSilence > 90) return 'reminder_90';
  return daysOfSilence > 60 ? 'reminder_60' : 'reminder_30';
}

function spokenFacts(language: TemplateLanguage, facts: TemplateFacts): Map<string, string> {
  const { measures, date, theirReference, ...rest } = facts;
  const said: Record<string, string | null> = {
    ...rest,
    theirReference,
    date: spokenDate(language, date),
    measures: measures.length === 0 ? null : new Intl.ListFormat(language).format([...measures]),
  };
  return new Map(
    Object.entries(said).flatMap(([name, value]): [string, string][] => {
      if (value === null || value.trim() === '') return [];
      const whole = language === 'ar' && name !== 'date';
      return [[name, whole ? `${isolated.begin}${value}${isolated.end}` : value]];
    }),
  );
}

/** Written through its epoch: of a Temporal date, Chinese formats give figures with slashes. */
function spokenDate(language: TemplateLanguage, date: string): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format.format(Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds);
}

/** The line with its facts; null where one of them is not known. */
function filled(line: string, facts: ReadonlyMap<string, string>): string | null {
  let whole = true;
  const text = line.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const fact = facts.get(name);
    if (fact === undefined) whole = false;
    return fact ?? '';
  });
  return whole ? text : null;
}
