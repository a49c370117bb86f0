import type { RequestAction, RequestPageDto, RetentionClass } from '@rogatory/requests/contract';
import type { ActionDraft } from './action-draft';
import { chosen, chosenCodes, someChosen, type ChosenMeasure } from './chosen-measure';
import { filled, optional } from './typed-text';
import { isOpen } from './open-measures';

/** What is typed where something is no longer asked, and where a file is closed. */
export type EndingDraft = {
  withdrawing: ChosenMeasure[];
  withdraws: 'request' | 'measures' | 'part';
  /** 1 to 5 as a choice; empty: nothing is said. */
  usefulness: string;
  retention: RetentionClass;
};

export function emptyEndingDraft(page: RequestPageDto): EndingDraft {
  return {
    withdrawing: chosen(page.measures.filter(isOpen)),
    withdraws: 'measures',
    usefulness: '',
    retention: 'standard',
  };
}

/** Name of the first answer still missing; null when none is, or the step is none of these. */
export function missingEnding(action: RequestAction, draft: ActionDraft): keyof ActionDraft | null {
  switch (action) {
    case 'propose_withdrawal':
      if (draft.withdraws !== 'request' && !someChosen(draft.withdrawing)) return 'withdrawing';
      if (draft.withdraws === 'part' && !filled(draft.part)) return 'part';
      return filled(draft.reason) ? null : 'reason';
    case 'drop_withdrawal':
    case 'reopen':
      return filled(draft.reason) ? null : 'reason';
    case 'acknowledge_withdrawal':
      return filled(draft.text) ? null : 'text';
    default:
      return null;
  }
}

/** The body of the command; null where the step is none of these. */
export function endingBody(
  action: RequestAction,
  draft: ActionDraft,
): Record<string, unknown> | null {
  switch (action) {
    case 'propose_withdrawal':
      return {
        ...(draft.withdraws === 'request' ? {} : { measureCodes: chosenCodes(draft.withdrawing) }),
        part: draft.withdraws === 'part' ? draft.part.trim() : undefined,
        reason: draft.reason,
      };
    case 'drop_withdrawal':
    case 'reopen':
      return { reason: draft.reason };
    case 'withdraw':
      return { text: optional(draft.text) };
    case 'acknowledge_withdrawal':
      return { text: draft.text };
    case 'close':
      return {
        outcome: draft.outcome,
        usefulness: draft.usefulness === '' ? undefined : Number(draft.usefulness),
        retention: draft.retention,
        remark: optional(draft.remark),
      };
    default:
      return null;
  }
}
