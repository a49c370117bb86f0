import type { InstrumentDto } from '@rogatory/instruments/contract';
import type { ProvisionRow, ProvisionSection } from '../provision/provision-row';

type Provided = Pick<ProvisionRow, 'article' | 'text' | 'provenance'>;

/** Words for the codes that stand beside a provision. */
export interface MarkWords {
  measure(type: string): string;
  offence(category: string): string;
  say(key: string, params?: Record<string, string | number>): string;
}

/** The sections in the order in which a request goes: what it covers, how to ask, what may stop it. */
export const sectionIds = [
  'scope',
  'assistance',
  'excluded',
  'precedence',
  'channels',
  'language',
  'contents',
  'dualCriminality',
  'grounds',
  'noGrounds',
  'postponement',
  'confidentiality',
  'use',
  'costs',
  'return',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The provisions of a card by section; sections without any are left out. */
export function cardSections(card: InstrumentDto, words: MarkWords): ProvisionSection[] {
  const row = (
    pointer: string,
    provided: Provided,
    marks: readonly string[] = [],
  ): ProvisionRow => ({
    pointer,
    article: provided.article,
    text: provided.text,
    provenance: provided.provenance,
    marks,
  });
  const rows = <Item extends Provided>(
    id: string,
    items: readonly Item[],
    marks: (item: Item) => readonly string[] = () => [],
  ): ProvisionRow[] => items.map((item, at) => row(`/${id}/${at}`, item, marks(item)));
  const measures = (of: { measures: readonly string[] }): string[] =>
    of.measures.map((type) => words.measure(type));

  const content: Readonly<Record<SectionId, readonly ProvisionRow[]>> = {
    scope: [row('/scope', card.scope, scopeMarks(card, words))],
    assistance: rows('assistance', card.assistance, measures),
    excluded: rows('excluded', card.excluded, measures),
    precedence: rows('precedence', card.precedence ?? [], ({ to }) =>
      to.map((code) => words.say(`instruments.code.${code}`)),
    ),
    channels: rows('channels', card.channels, ({ kind, when }) => [
      words.say(`instruments.channel.${kind}`),
      ...(when === 'urgent' ? [words.say('instruments.urgent')] : []),
    ]),
    language: [row('/language', card.language)],
    contents: rows('contents', card.contents, (item) => [
      ...measures(item),
      ...(item.urgentOnly ? [words.say('instruments.urgent')] : []),
    ]),
    dualCriminality: [
      row('/dualCriminality', card.dualCriminality, [
        words.say(`instruments.test.${card.dualCriminality.test}`),
      ]),
    ],
    grounds: rows('grounds', card.grounds, ({ nature }) => [
      words.say(`instruments.nature.${nature}`),
    ]),
    noGrounds: rows('noGrounds', card.noGrounds),
    postponement: rows('postponement', card.postponement),
    confidentiality: rows('confidentiality', card.confidentiality),
    use: rows('use', card.use),
    costs: rows('costs', card.costs),
    return: rows('return', card.return),
  };
  return sectionIds
    .map((id) => ({ id, rows: content[id] }))
    .filter(({ rows: held }) => held.length > 0);
}

function scopeMarks({ scope }: InstrumentDto, words: MarkWords): string[] {
  return [
    ...scope.offences.map((category) => words.offence(category)),
    ...(scope.seriousFromYears === null
      ? []
      : [words.say('instruments.scope.seriousFrom', { years: scope.seriousFromYears })]),
    ...(scope.needsTransnationalGroup ? [words.say('instruments.scope.transnationalGroup')] : []),
    ...(scope.electronicEvidenceOfAnyOffence
      ? [words.say('instruments.scope.electronicEvidence')]
      : []),
  ];
}
