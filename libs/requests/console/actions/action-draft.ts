import type { InstrumentCode } from '@rogatory/instruments/contract';
import type {
  ClosureOutcome,
  ExtensionScope,
  MeasureState,
  QuestionViewDto,
  RequestAction,
  RequestPageDto,
} from '@rogatory/requests/contract';
import type { FileCommand } from '../requests-api';

/** A measure that a step may be about, and whether it is. */
export type ChosenMeasure = { code: string; chosen: boolean };

/** What is typed into an action's form. One shape for all, so that nothing typed is ever lost. */
export type ActionDraft = {
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

/** States in which a measure still takes an outcome. */
const open: readonly MeasureState[] = [
  'received',
  'legal_review',
  'question_open',
  'accepted',
  'in_execution',
  'answered_in_part',
  'postponed',
];

export function openMeasures(page: RequestPageDto): RequestPageDto['measures'] {
  return page.measures.filter((measure) => open.includes(measure.state));
}

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
    extends: page.thread.some(({ kind }) => kind === 'acceptance') ? 'execution' : 'decision',
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

/** One measure is chosen at once; of several the reader says which. */
function chosen(measures: RequestPageDto['measures']): ChosenMeasure[] {
  return measures.map(({ code }) => ({ code, chosen: measures.length === 1 }));
}

const filled = (text: string): boolean => text.trim() !== '';
const optional = (text: string): string | undefined => (filled(text) ? text : undefined);

const someChosen = (measures: readonly ChosenMeasure[]): boolean =>
  measures.some((measure) => measure.chosen);
const chosenCodes = (measures: readonly ChosenMeasure[]): string[] =>
  measures.filter((measure) => measure.chosen).map(({ code }) => code);

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
      if (!someChosen(draft.running)) return 'running';
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
      return null;
  }
}

/** The body of the command, from what was typed. */
export function commandBody(action: FileCommand, draft: ActionDraft): Record<string, unknown> {
  switch (action) {
    case 'submit':
    case 'approve':
    case 'transmit':
      return { remark: optional(draft.remark) };
    case 'return':
      return { remark: draft.remark };
    case 'correct':
      return { reason: draft.reason };
    case 'acknowledge':
      return { reference: draft.reference.trim(), remark: optional(draft.remark) };
    case 'ask':
      return {
        questions: draft.questions
          .filter((question) => filled(question.text))
          .map(({ text, measureCode }) => ({ text, measureCode: optional(measureCode) })),
        answerBy: optional(draft.answerBy),
      };
    case 'answer':
      return { answers: draft.answers };
    case 'accept':
      return { conditions: optional(draft.conditions) };
    case 'extend':
      return {
        ...(draft.extends === 'execution' ? { measureCodes: chosenCodes(draft.running) } : {}),
        reasons: draft.reasons,
        estimate: draft.estimate,
      };
    case 'postpone':
      return {
        measureCodes: chosenCodes(draft.running),
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
    case 'close':
      return { outcome: draft.outcome, remark: optional(draft.remark) };
    default:
      return {};
  }
}
