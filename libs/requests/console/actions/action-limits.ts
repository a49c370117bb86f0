import { applyEach, maxLength, schema } from '@angular/forms/signals';
import type { ActionDraft } from './action-draft';

/** How long what is typed into an action's form may be: the bounds of the commands. */
export const actionLimits = schema<ActionDraft>((draft) => {
  maxLength(draft.remark, 4_000);
  maxLength(draft.reason, 2_000);
  maxLength(draft.reference, 120);
  applyEach(draft.questions, (question) => maxLength(question.text, 4_000));
  applyEach(draft.answers, (answer) => maxLength(answer.text, 10_000));
  maxLength(draft.conditions, 4_000);
  maxLength(draft.instructions, 4_000);
  maxLength(draft.report, 10_000);
  maxLength(draft.article, 60);
  maxLength(draft.reasons, 10_000);
  maxLength(draft.text, 10_000);
  maxLength(draft.part, 1_000);
  maxLength(draft.consultation, 4_000);
  maxLength(draft.remedy, 4_000);
  applyEach(draft.items, (item) => {
    maxLength(item.description, 1_000);
    maxLength(item.seal, 200);
  });
  applyEach(draft.checks, (check) => maxLength(check.note, 2_000));
  maxLength(draft.recipient, 500);
  maxLength(draft.proof, 1_000);
  maxLength(draft.spokenWith, 300);
  maxLength(draft.callNote, 10_000);
  maxLength(draft.consentConditions, 4_000);
});
