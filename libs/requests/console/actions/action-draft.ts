import type { InstrumentCode } from '@rogatory/instruments/contract';
import type {
  ClosureOutcome,
  ExtensionScope,
  QuestionViewDto,
  RequestAction,
  RequestPageDto,
} from '@rogatory/requests/contract';
import type { FileCommand } from '../requests-api';
import { chosen, chosenCodes, someChosen, type ChosenMeasure } from './chosen-measure';
import {
  decisionBody,
  emptyDecisionDraft,
  missingDecision,
  type DecisionDraft,
} from './decision-draft';
import { emptyEndingDraft, endingBody, missingEnding, type EndingDraft } from './ending-draft';
import {
  emptyExchangeDraft,
  exchangeBody,
  missingExchange,
  type ExchangeDraft,
} from './exchange-draft';
import { openMeasures } from './open-measures';
import {
  emptySpeakingDraft,
  missingWords,
  speakingBody,
  type SpeakingDraft,
} from './speaking-draft';
import { emptySupplyDraft, missingSupply, supplyBody, type SupplyDraft } from './supply-draft';
import {
  emptyTransmissionDraft,
  missingTransmission,
  transmissionBody,
  type TransmissionDraft,
} from './transmission-draft';
import { filled, optional } from './typed-text';

/** What is typed into an action's form. One shape for all, so that nothing typed is ever lost. */
export type ActionDraft = DecisionDraft &
  EndingDraft &
  ExchangeDraft &
  SpeakingDraft &
  SupplyDraft &
  TransmissionDraft & {
    remark: string;
    reason: string;
    reference: string;
    questions: { text: string; measureCode: string }[];
    answerBy: string;
    answers: { question: string; text: string }[];
    conditions: string;
    authorityId: string;
    measureCodes: ChosenMeasure[];
    /** What an extension puts off. */
    extends: ExtensionScope;
    /** Measures on which something is done now, and those that rest. */
    running: ChosenMeasure[];
    resting: ChosenMeasure[];
    estimate: string;
    reviewOn: string;
    instructions: string;
    measureCode: string;
    extent: 'whole' | 'part';
    report: string;
    instrument: InstrumentCode | '';
    article: string;
    reasons: string;
    text: string;
    outcome: ClosureOutcome | '';
  };

/** The questions of the thread that nobody has answered yet, with the dispatch that asks them. */
export function openQuestions(page: RequestPageDto): readonly QuestionViewDto[] {
  const asked = page.thread.findLast((dispatch) => dispatch.kind === 'question');
  if (!asked) return [];
  const answered = page.thread.some(
    (dispatch) => dispatch.kind === 'answer' && dispatch.number > asked.number,
  );
  return answered ? [] : asked.questions;
}

/** The form as it opens: what the file already knows stands in it. */
export function emptyActionDraft(page: RequestPageDto): ActionDraft {
  const measures = openMeasures(page);
  const unassigned = measures.filter((measure) => !measure.assignedAuthorityId);
  return {
    ...emptyDecisionDraft(page),
    ...emptyEndingDraft(page),
    ...emptySpeakingDraft(page),
    ...emptySupplyDraft(page),
    ...emptyTransmissionDraft(page),
    ...emptyExchangeDraft(page),
    remark: '',
    reason: '',
    reference: page.direction === 'incoming' ? page.reference : '',
    questions: [{ text: '', measureCode: '' }],
    answerBy: '',
    answers: openQuestions(page).map((question) => ({
      question: String(question.number),
      text: '',
    })),
    conditions: '',
    authorityId: '',
    measureCodes: measures.map(({ code }) => ({
      code,
      chosen: unassigned.some((measure) => measure.code === code),
    })),
    extends: measures.some(({ decidedAt }) => decidedAt === null) ? 'decision' : 'execution',
    running: chosen(measures.filter(({ state }) => state !== 'postponed')),
    resting: chosen(measures.filter(({ state }) => state === 'postponed')),
    estimate: '',
    reviewOn: '',
    instructions: '',
    measureCode: measures.length === 1 ? (measures[0]?.code ?? '') : '',
    extent: 'whole',
    report: '',
    instrument: page.content.basis?.instrument ?? '',
    article: '',
    reasons: '',
    text: '',
    outcome: '',
  };
}

/** Name of the first answer still missing, or null when the step can be taken. */
export function missingAnswer(action: RequestAction, draft: ActionDraft): keyof ActionDraft | null {
  switch (action) {
    case 'return':
      return filled(draft.remark) ? null : 'remark';
    case 'correct':
      return filled(draft.reason) ? null : 'reason';
    case 'acknowledge':
      return filled(draft.reference) ? null : 'reference';
    case 'ask':
      return draft.questions.some((question) => filled(question.text)) ? null : 'questions';
    case 'answer':
      return draft.answers.length > 0 && draft.answers.every((answer) => filled(answer.text))
        ? null
        : 'answers';
    case 'extend':
      if (draft.extends === 'execution' && !someChosen(draft.running)) return 'running';
      if (!filled(draft.reasons)) return 'reasons';
      return filled(draft.estimate) ? null : 'estimate';
    case 'postpone':
      if (!someChosen(draft.weighing)) return 'weighing';
      if (!filled(draft.instrument)) return 'instrument';
      if (!filled(draft.article)) return 'article';
      if (!filled(draft.reasons)) return 'reasons';
      return filled(draft.reviewOn) ? null : 'reviewOn';
    case 'resume':
      return someChosen(draft.resting) ? null : 'resting';
    case 'assign':
      if (!filled(draft.authorityId)) return 'authorityId';
      return someChosen(draft.measureCodes) ? null : 'measureCodes';
    case 'record_execution':
      if (!filled(draft.measureCode)) return 'measureCode';
      return filled(draft.report) ? null : 'report';
    case 'refuse_measure':
      if (!filled(draft.measureCode)) return 'measureCode';
      if (!filled(draft.instrument)) return 'instrument';
      if (!filled(draft.article)) return 'article';
      return filled(draft.reasons) ? null : 'reasons';
    case 'respond':
      return filled(draft.text) ? null : 'text';
    case 'close':
      return filled(draft.outcome) ? null : 'outcome';
    default:
      return (
        missingDecision(action, draft) ??
        missingEnding(action, draft) ??
        missingWords(action, draft) ??
        missingSupply(action, draft) ??
        missingTransmission(action, draft) ??
        missingExchange(action, draft)
      );
  }
}

/** The body of the command, from what was typed. */
export function commandBody(action: FileCommand, draft: ActionDraft): Record<string, unknown> {
  switch (action) {
    case 'submit':
    case 'approve':
      return { remark: optional(draft.remark) };
    case 'return':
      return { remark: draft.remark };
    case 'correct':
      return { reason: draft.reason };
    case 'acknowledge':
      return {
        reference: draft.reference.trim(),
        text: optional(draft.text),
        remark: optional(draft.remark),
      };
    case 'ask':
      return {
        questions: draft.questions
          .filter((question) => filled(question.text))
          .map(({ text, measureCode }) => ({ text, measureCode: optional(measureCode) })),
        answerBy: optional(draft.answerBy),
      };
    case 'answer':
      return { answers: draft.answers };
    case 'extend':
      return {
        ...(draft.extends === 'execution' ? { measureCodes: chosenCodes(draft.running) } : {}),
        reasons: draft.reasons,
        estimate: draft.estimate,
      };
    case 'postpone':
      return {
        measureCodes: chosenCodes(draft.weighing),
        instrument: draft.instrument,
        article: draft.article.trim(),
        reasons: draft.reasons,
        reviewOn: draft.reviewOn,
      };
    case 'resume':
      return { measureCodes: chosenCodes(draft.resting), remark: optional(draft.remark) };
    case 'assign':
      return {
        authorityId: draft.authorityId,
        measureCodes: chosenCodes(draft.measureCodes),
        instructions: optional(draft.instructions),
      };
    case 'record_execution':
      return {
        measureCode: draft.measureCode,
        complete: draft.extent === 'whole',
        report: draft.report,
      };
    case 'refuse_measure':
      return {
        measureCode: draft.measureCode,
        instrument: draft.instrument,
        article: draft.article.trim(),
        reasons: draft.reasons,
      };
    case 'respond':
      return { text: draft.text };
    default:
      return (
        decisionBody(action, draft) ??
        endingBody(action, draft) ??
        speakingBody(action, draft) ??
        supplyBody(action, draft) ??
        transmissionBody(action, draft) ??
        exchangeBody(action, draft) ??
        {}
      );
  }
}
