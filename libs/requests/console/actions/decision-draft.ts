import type {
  LegalFinding,
  LegalTest,
  RequestAction,
  RequestPageDto,
} from '@rogatory/requests/contract';
import type { ActionDraft } from './action-draft';
import { allChosen, chosen, chosenCodes, someChosen, type ChosenMeasure } from './chosen-measure';
import { filled, optional } from './typed-text';
import { isOpen } from './open-measures';

/** What is typed where the requested side decides, and where the other side replies to it. */
export type DecisionDraft = {
  /** Measures to accept, and measures to test or refuse. */
  deciding: ChosenMeasure[];
  weighing: ChosenMeasure[];
  test: LegalTest | '';
  finding: LegalFinding | '';
  /** Whether measures are refused or withdrawn wholly, or a part of them. */
  share: 'whole' | 'part';
  part: string;
  consultation: string;
  remedy: string;
  agreed: 'yes' | 'no' | '';
};

export function emptyDecisionDraft(page: RequestPageDto): DecisionDraft {
  const open = page.measures.filter(isOpen);
  const acceptable = page.actions.find(({ action }) => action === 'accept')?.measureCodes ?? [];
  return {
    deciding: allChosen(open.filter(({ code }) => acceptable.includes(code))),
    weighing: chosen(open),
    test: '',
    finding: '',
    share: 'whole',
    part: '',
    consultation: '',
    remedy: '',
    agreed: '',
  };
}

/** Name of the first answer still missing; null when none is, or the step is none of these. */
export function missingDecision(
  action: RequestAction,
  draft: ActionDraft,
): keyof ActionDraft | null {
  switch (action) {
    case 'accept':
      return someChosen(draft.deciding) ? null : 'deciding';
    case 'record_review':
      if (!someChosen(draft.weighing)) return 'weighing';
      if (draft.test === '') return 'test';
      if (draft.finding === '') return 'finding';
      return filled(draft.reasons) ? null : 'reasons';
    case 'propose_refusal':
      if (!someChosen(draft.weighing)) return 'weighing';
      if (draft.share === 'part' && !filled(draft.part)) return 'part';
      if (draft.instrument === '') return 'instrument';
      if (!filled(draft.article)) return 'article';
      return filled(draft.reasons) ? null : 'reasons';
    case 'decline_refusal':
      return filled(draft.reason) ? null : 'reason';
    case 'reply_to_conditions':
      return draft.agreed === '' ? 'agreed' : null;
    default:
      return null;
  }
}

/** The body of the command; null where the step is none of these. */
export function decisionBody(
  action: RequestAction,
  draft: ActionDraft,
): Record<string, unknown> | null {
  switch (action) {
    case 'accept':
      return {
        measureCodes: chosenCodes(draft.deciding),
        conditions: optional(draft.conditions),
        text: optional(draft.text),
      };
    case 'record_review':
      return {
        measureCodes: chosenCodes(draft.weighing),
        test: draft.test,
        finding: draft.finding,
        reasoning: draft.reasons,
      };
    case 'propose_refusal':
      return {
        measureCodes: chosenCodes(draft.weighing),
        part: draft.share === 'part' ? draft.part.trim() : undefined,
        instrument: draft.instrument,
        article: draft.article.trim(),
        reasons: draft.reasons,
        consultation: optional(draft.consultation),
        remedy: optional(draft.remedy),
      };
    case 'decline_refusal':
      return { reason: draft.reason };
    case 'refuse':
      return { text: optional(draft.text) };
    case 'reply_to_conditions':
      return { accepted: draft.agreed === 'yes', text: optional(draft.text) };
    default:
      return null;
  }
}
