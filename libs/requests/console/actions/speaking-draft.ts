import type { RequestAction, RequestPageDto } from '@rogatory/requests/contract';
import type { ActionDraft } from './action-draft';
import { chosenCodes, someChosen, type ChosenMeasure } from './chosen-measure';
import { isOpen } from './open-measures';

/** What is typed where the two sides speak while a request runs. */
export type SpeakingDraft = {
  /** Measures that a supplement belongs to; none: the whole request. */
  supplemented: ChosenMeasure[];
};

export function emptySpeakingDraft(page: RequestPageDto): SpeakingDraft {
  return {
    supplemented: page.measures.filter(isOpen).map(({ code }) => ({ code, chosen: false })),
  };
}

const spoken: readonly RequestAction[] = ['supplement', 'send_note', 'remind'];

/** Name of the first answer still missing; null when none is, or the step is none of these. */
export function missingWords(action: RequestAction, draft: ActionDraft): keyof ActionDraft | null {
  return spoken.includes(action) && draft.text.trim() === '' ? 'text' : null;
}

/** The body of the command; null where the step is none of these. */
export function speakingBody(
  action: RequestAction,
  draft: ActionDraft,
): Record<string, unknown> | null {
  if (!spoken.includes(action)) return null;
  const named = action === 'supplement' && someChosen(draft.supplemented);
  return {
    text: draft.text,
    ...(named ? { measureCodes: chosenCodes(draft.supplemented) } : {}),
  };
}
