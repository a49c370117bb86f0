import type {
  Confidence,
  InstrumentDto,
  LawText,
  ProposeOverrideDto,
  ProvenanceDto,
  ProvisionDto,
} from '@rogatory/instruments/contract';

/** A provision of the template as the new treaty has it, or has not. */
export type TreatyRow = {
  /** Where it stands in the template: `/grounds/0`. */
  pointer: string;
  kept: boolean;
  article: string;
  en: string;
  fr: string;
  ar: string;
};

/** What the fields of a new bilateral treaty hold: empty texts where nothing is said yet. */
export type TreatyDraft = {
  /** ISO 3166-1 alpha-2 of both sides. */
  first: string;
  second: string;
  name: { en: string; fr: string; ar: string };
  citation: string;
  assistanceArticle: string;
  adoptedOn: string;
  inForceFrom: string;
  rows: TreatyRow[];
  source: string;
  confidence: Confidence;
  reason: string;
};

export type MissingAnswer =
  | 'states'
  | 'name'
  | 'citation'
  | 'assistanceArticle'
  | 'inForceFrom'
  | 'text'
  | 'article'
  | 'source'
  | 'reason';

/** A treaty that says what the template says, with every article still to be looked up. */
export function draftFrom(rows: readonly { pointer: string; text: LawText }[]): TreatyDraft {
  return {
    first: '',
    second: '',
    name: { en: '', fr: '', ar: '' },
    citation: '',
    assistanceArticle: '',
    adoptedOn: '',
    inForceFrom: '',
    rows: rows.map(({ pointer, text }) => ({ pointer, kept: true, article: '', ...text })),
    source: '',
    confidence: 'medium',
    reason: '',
  };
}

/** The first answer without which the treaty cannot be proposed; null when nothing is missing. */
export function missingAnswer(draft: TreatyDraft): MissingAnswer | null {
  const blank = (text: string): boolean => text.trim() === '';
  const { en, fr, ar } = draft.name;
  const kept = draft.rows.filter((row) => row.kept);
  if (draft.first === '' || draft.second === '' || draft.first === draft.second) return 'states';
  if (blank(en) || blank(fr) || blank(ar)) return 'name';
  if (blank(draft.citation)) return 'citation';
  if (blank(draft.assistanceArticle)) return 'assistanceArticle';
  if (draft.inForceFrom === '') return 'inForceFrom';
  if (kept.some((row) => blank(row.article))) return 'article';
  if (kept.some((row) => blank(row.en) || blank(row.fr) || blank(row.ar))) return 'text';
  if (blank(draft.source)) return 'source';
  return blank(draft.reason) ? 'reason' : null;
}

/** `KR-TH-2003`: both codes in the order of the alphabet and the year of the treaty. */
export function treatyId({ first, second, adoptedOn, inForceFrom }: TreatyDraft): string {
  const year = (adoptedOn || inForceFrom).slice(0, 4);
  return [...[first, second].toSorted(), year].filter((part) => part !== '').join('-');
}

/** The treaty as a change that an administrator proposes; `today` is when it was known to hold. */
export function proposalOf(
  template: InstrumentDto,
  draft: TreatyDraft,
  today: string,
): ProposeOverrideDto {
  return {
    target: 'instrument',
    targetId: treatyId(draft),
    pointer: '',
    value: cardOf(template, draft, today),
    effectiveFrom: draft.inForceFrom,
    effectiveUntil: null,
    reason: draft.reason.trim(),
    source: draft.source.trim(),
    confidence: draft.confidence,
  };
}

function cardOf(template: InstrumentDto, draft: TreatyDraft, today: string): InstrumentDto {
  const provenance: ProvenanceDto = {
    source: draft.source.trim(),
    asOf: today,
    confidence: draft.confidence,
    verifiedBy: null,
    verifiedOn: null,
  };
  const rowAt = (pointer: string): TreatyRow | undefined =>
    draft.rows.find((row) => row.pointer === pointer);
  const restated = <Item extends ProvisionDto>(pointer: string, item: Item): Item => {
    const row = rowAt(pointer);
    if (row === undefined) return { ...item, provenance };
    const { article, en, fr, ar } = row;
    return {
      ...item,
      article: article.trim(),
      text: { en: en.trim(), fr: fr.trim(), ar: ar.trim() },
      provenance,
    };
  };
  const keptOf = <Item extends ProvisionDto>(list: string, items: readonly Item[]): Item[] =>
    items.flatMap((item, at) => {
      const pointer = `/${list}/${at}`;
      return rowAt(pointer)?.kept === false ? [] : [restated(pointer, item)];
    });
  const { en, fr, ar } = draft.name;
  // Who may be bound besides is kept apart from a card.
  const { openMemberships: _apart, ...card } = template;
  return {
    ...card,
    id: treatyId(draft),
    name: { en: en.trim(), fr: fr.trim(), ar: ar.trim() },
    citation: draft.citation.trim(),
    assistanceArticle: draft.assistanceArticle.trim(),
    adoptedOn: draft.adoptedOn || null,
    inForceFrom: draft.inForceFrom,
    inForceUntil: null,
    scope: restated('/scope', template.scope),
    assistance: keptOf('assistance', template.assistance),
    excluded: keptOf('excluded', template.excluded),
    channels: keptOf('channels', template.channels),
    language: restated('/language', template.language),
    contents: keptOf('contents', template.contents),
    dualCriminality: restated('/dualCriminality', template.dualCriminality),
    grounds: keptOf('grounds', template.grounds),
    noGrounds: keptOf('noGrounds', template.noGrounds),
    postponement: keptOf('postponement', template.postponement),
    confidentiality: keptOf('confidentiality', template.confidentiality),
    use: keptOf('use', template.use),
    costs: keptOf('costs', template.costs),
    return: keptOf('return', template.return),
    parties: [draft.first, draft.second].map((jurisdiction) => ({
      jurisdiction,
      from: draft.inForceFrom,
      until: null,
      territory: null,
      statements: [],
      provenance,
    })),
    provenance,
  };
}

/** Provisions that every card has; all others may be left out. */
export function mayBeLeftOut(pointer: string): boolean {
  return pointer.split('/').length > 2;
}
