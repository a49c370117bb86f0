import type { DispatchDto, QuestionViewDto } from '../../contract/index';
import { chainIntact } from '../../rules/index';
import { sha256 } from '../thread/hashes';
import type { ThreadRow } from './request-page';

/** The thread as the page shows it; questions stand beside their answers. */
export function threadView(thread: readonly ThreadRow[]): DispatchDto[] {
  return thread.map((row, index) => {
    const { payload } = row;
    return {
      id: row.id,
      number: row.number,
      kind: row.kind,
      from: row.from_side,
      at: row.sent_at,
      zone: payload.zone,
      signedBy: payload.signedBy,
      text: payload.text,
      occurredAt: payload.occurredAt ?? null,
      channel: payload.channel ?? null,
      proof: payload.proof ?? null,
      spokenWith: payload.spokenWith ?? null,
      forwarding: payload.forwarding ?? null,
      contentVersion: payload.contentVersion ?? null,
      reference: payload.reference ?? null,
      questions: questionsOf(thread, row, index),
      answerBy: payload.answerBy ?? null,
      outcomes: payload.outcomes ?? [],
      extension: payload.extension ?? null,
      postponement: payload.postponement ?? null,
      resumed: payload.resumed ?? [],
      measureCodes: payload.measureCodes ?? [],
      accepted: payload.accepted ?? null,
      refusal: payload.refusal ?? null,
      withdrawal: payload.withdrawal ?? null,
      items: payload.items ?? [],
      receipts: (payload.receipts ?? []).map(({ number, result, note }) => ({
        number,
        result,
        note,
      })),
      returned: (payload.returned ?? []).map(({ number }) => number),
      consentRequest: payload.consentRequest ?? null,
      consentDecision: payload.consentDecision ?? null,
      attachments: [...(payload.attachments ?? [])],
      hash: row.hash,
      previousHash: row.previous_hash,
      deliveries: row.deliveries,
    };
  });
}

/** Whether every dispatch still says what its hash vouched for, in an unbroken chain. */
export function threadIntact(thread: readonly ThreadRow[]): boolean {
  const chain = thread.map((row) => ({
    threadId: row.thread_id,
    number: row.number,
    kind: row.kind,
    from: row.from_side,
    at: row.sent_at,
    payload: row.payload,
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
  return chainIntact(chain, sha256);
}

function questionsOf(
  thread: readonly ThreadRow[],
  row: ThreadRow,
  index: number,
): QuestionViewDto[] {
  if (row.kind === 'question') {
    const later = thread.slice(index + 1);
    const answer = later.find(({ kind }) => kind === 'answer' || kind === 'question');
    const answers = answer?.payload.answers ?? [];
    return asked(row).map((question) => ({
      ...question,
      answer: answers.find((one) => one.question === question.number)?.text ?? null,
    }));
  }
  if (row.kind !== 'answer') return [];
  const question = thread.slice(0, index).findLast(({ kind }) => kind === 'question');
  const questions = question === undefined ? [] : asked(question);
  return (row.payload.answers ?? []).map(({ question: number, text }) => {
    const answered = questions.find((one) => one.number === number);
    return {
      number,
      text: answered?.text ?? '',
      measureCode: answered?.measureCode ?? null,
      answer: text,
    };
  });
}

function asked({ payload }: ThreadRow): Omit<QuestionViewDto, 'answer'>[] {
  return (payload.questions ?? []).map(({ text, measureCode }, index) => ({
    number: index + 1,
    text,
    measureCode,
  }));
}
