import type { CorrectCalendarDto } from '@rogatory/jurisdictions/contract';

/** What the fields of a correction hold: empty texts where nothing is said yet. */
export type CorrectionDraft = {
  kind: 'added' | 'removed';
  date: string;
  name: string;
  /** ISO 3166-2, or empty for the whole State. */
  region: string;
  tentative: boolean;
  reason: string;
};

export type MissingAnswer = 'date' | 'name' | 'reason';

export function emptyCorrection(region: string | null): CorrectionDraft {
  return { kind: 'added', date: '', name: '', region: region ?? '', tentative: false, reason: '' };
}

/** The first answer without which a correction cannot be kept; null when nothing is missing. */
export function missingAnswer(draft: CorrectionDraft): MissingAnswer | null {
  if (draft.date === '') return 'date';
  if (draft.kind === 'added' && draft.name.trim() === '') return 'name';
  return draft.reason.trim() === '' ? 'reason' : null;
}

/** The correction as the API takes it; `removedName` names the day that is taken out. */
export function correctionOf(draft: CorrectionDraft, removedName: string): CorrectCalendarDto {
  return {
    date: draft.date,
    kind: draft.kind,
    name: draft.kind === 'added' ? draft.name.trim() : removedName,
    reason: draft.reason.trim(),
    ...(draft.region === '' ? {} : { region: draft.region }),
    ...(draft.kind === 'added' && draft.tentative ? { tentative: true } : {}),
  };
}
