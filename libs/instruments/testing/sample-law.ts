import type {
  Assistance,
  Confidence,
  Instrument,
  MeasureType,
  Party,
  Provenance,
  TimeLimit,
} from '../contract/index';
import { measureTypes } from '../contract/index';

/** A source of this confidence that no lawyer has verified. */
export function from(confidence: Confidence): Provenance {
  return {
    source: `Sample, ${confidence}`,
    asOf: '2026-11-22',
    confidence,
    verifiedBy: null,
    verifiedOn: null,
  };
}

const words = { en: 'A rule.', fr: 'Une règle.', ar: 'قاعدة.' };

/** A rule of an article. */
export function rule(article: string, confidence: Confidence = 'high') {
  return { article, text: words, provenance: from(confidence) };
}

/** Help with these measures. */
export function help(
  article: string,
  measures: readonly MeasureType[],
  confidence: Confidence = 'high',
): Assistance {
  return { ...rule(article, confidence), measures };
}

/** A Party since that day; null: the day is not recorded. */
export function party(
  jurisdiction: string,
  since: string | null,
  more: Partial<Party> = {},
): Party {
  return {
    jurisdiction,
    from: since,
    until: null,
    territory: null,
    statements: [],
    provenance: from('high'),
    ...more,
  };
}

/** A card that covers any offence and any measure between nobody, with what the test changes. */
export function card(more: Partial<Instrument> & Pick<Instrument, 'code' | 'rank'>): Instrument {
  return {
    id: more.code,
    name: { en: more.code, fr: more.code, ar: more.code },
    citation: more.code,
    assistanceArticle: 'Art. 1',
    binding: true,
    adoptedOn: '2000-01-01',
    inForceFrom: '2000-01-01',
    inForceUntil: null,
    scope: {
      ...rule('Art. 2'),
      offences: [],
      seriousFromYears: null,
      needsTransnationalGroup: false,
      electronicEvidenceOfAnyOffence: false,
    },
    assistance: [help('Art. 3', measureTypes)],
    excluded: [],
    channels: [
      { ...rule('Art. 4(1)'), kind: 'central_authority', when: 'ordinary' },
      { ...rule('Art. 4(2)'), kind: 'interpol', when: 'urgent' },
    ],
    language: rule('Art. 5'),
    contents: [
      { ...rule('Art. 6(1)'), code: 'authority', measures: [], urgentOnly: false },
      { ...rule('Art. 6(2)'), code: 'account', measures: ['bank_records'], urgentOnly: false },
      { ...rule('Art. 6(3)'), code: 'urgency', measures: [], urgentOnly: true },
    ],
    grounds: [{ ...rule('Art. 7'), code: 'sovereignty', nature: 'discretionary' }],
    noGrounds: [],
    dualCriminality: { ...rule('Art. 8'), test: 'none' },
    postponement: [],
    confidentiality: [],
    use: [],
    costs: [],
    return: [],
    parties: [],
    provenance: from('high'),
    ...more,
  };
}

/** Reciprocity: open to every State. */
export function reciprocity(): Instrument {
  return card({ code: 'RECIPROCITY', rank: 'reciprocity', binding: false, inForceFrom: null });
}

/** A limit of thirty days for these instruments. */
export function limit(id: TimeLimit['id'], instruments: TimeLimit['instruments']): TimeLimit {
  return {
    id,
    instruments,
    law: `${instruments[0] ?? ''} ${id}`,
    title: words,
    ruleSet: 'PLAIN',
    direction: 'forward',
    nature: 'DUTY',
    parts: [{ code: 'ordinary', text: words, periods: [{ amount: 30, unit: 'days' }] }],
    houseTarget: null,
    startsWith: words,
    needsCompleteFile: false,
    extension: null,
    suspension: null,
    endsWith: words,
    provenance: from('high'),
  };
}
