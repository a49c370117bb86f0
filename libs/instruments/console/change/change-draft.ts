import type {
  Confidence,
  InstrumentDto,
  ProposeOverrideDto,
  Provenance,
} from '@rogatory/instruments/contract';
import { standsAt, type ChangeSubject } from './change-subject';

/** What the fields of a proposed change hold: empty texts where nothing is said yet. */
export type ChangeDraft = {
  article: string;
  en: string;
  fr: string;
  ar: string;
  /** ISO 3166-1 alpha-2 of a Party. */
  jurisdiction: string;
  from: string;
  until: string;
  effectiveFrom: string;
  effectiveUntil: string;
  source: string;
  confidence: Confidence;
  reason: string;
};

export type MissingAnswer =
  'article' | 'text' | 'jurisdiction' | 'effectiveFrom' | 'source' | 'reason';

/** A proposal that still says what the card says now. */
export function draftOf(subject: ChangeSubject): ChangeDraft {
  const common = {
    effectiveFrom: '',
    effectiveUntil: '',
    source: '',
    confidence: 'high' as const,
    reason: '',
  };
  if (subject.kind === 'provision') {
    const { article, text } = subject.row;
    return { article, ...text, jurisdiction: '', from: '', until: '', ...common };
  }
  const party = subject.party;
  return {
    article: '',
    en: '',
    fr: '',
    ar: '',
    jurisdiction: party?.jurisdiction ?? '',
    from: party?.from ?? '',
    until: party?.until ?? '',
    ...common,
  };
}

/** The first answer without which a change cannot be proposed; null when nothing is missing. */
export function missingAnswer(subject: ChangeSubject, draft: ChangeDraft): MissingAnswer | null {
  const blank = (text: string): boolean => text.trim() === '';
  if (subject.kind === 'provision') {
    if (blank(draft.article)) return 'article';
    if (blank(draft.en) || blank(draft.fr) || blank(draft.ar)) return 'text';
  } else if (draft.jurisdiction === '') return 'jurisdiction';
  if (draft.effectiveFrom === '') return 'effectiveFrom';
  if (blank(draft.source)) return 'source';
  return blank(draft.reason) ? 'reason' : null;
}

/** The change as the API takes it; `today` is when what it says was known to hold. */
export function changeOf(
  instrument: InstrumentDto,
  subject: ChangeSubject,
  draft: ChangeDraft,
  today: string,
): ProposeOverrideDto {
  const provenance: Provenance = {
    source: draft.source.trim(),
    asOf: today,
    confidence: draft.confidence,
    verifiedBy: null,
    verifiedOn: null,
  };
  const stated =
    subject.kind === 'provision'
      ? {
          pointer: subject.row.pointer,
          value: {
            ...standsAt(instrument, subject.row.pointer),
            article: draft.article.trim(),
            text: { en: draft.en.trim(), fr: draft.fr.trim(), ar: draft.ar.trim() },
            provenance,
          },
        }
      : {
          pointer: subject.party === null ? '/parties/-' : `/parties/${subject.party.jurisdiction}`,
          value: {
            territory: null,
            statements: [],
            ...subject.party,
            jurisdiction: draft.jurisdiction,
            from: draft.from || null,
            until: draft.until || null,
            provenance,
          },
        };
  return {
    target: 'instrument',
    targetId: instrument.id,
    ...stated,
    effectiveFrom: draft.effectiveFrom,
    effectiveUntil: draft.effectiveUntil || null,
    reason: draft.reason.trim(),
    source: draft.source.trim(),
    confidence: draft.confidence,
  };
}
