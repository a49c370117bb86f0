import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type AnswerQuestionsDto, type FileChangedDto } from '../../contract/index';
import type { OpenQuestion } from '../../rules/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { fieldRefused, fieldsRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';

/** The requesting side answers every question that is open. */
@Injectable()
export class AnswerQuestions {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 when a question is not known, answered twice, or left without an answer. */
  run(
    actor: Actor,
    fileId: string,
    input: AnswerQuestionsDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'answer', options }, async (tx, file) => {
      const answers = input.answers.map(({ question, text }) => ({
        question: Number(question),
        text,
      }));
      refuseUnmatched(file.row.snapshot.openQuestion, answers);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'answer',
        text: '',
        facts: { answers },
        attachmentIds: input.attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}

function refuseUnmatched(
  open: OpenQuestion | null,
  answers: readonly { question: number }[],
): void {
  const asked = open?.questions.map((question) => question.number) ?? [];
  const unmatched = answers.flatMap(({ question }, index) => {
    const repeated = answers.findIndex((other) => other.question === question) < index;
    return repeated || !asked.includes(question)
      ? [{ pointer: `/answers/${index}/question`, code: requestsErrors.unknownQuestion }]
      : [];
  });
  if (unmatched.length > 0) throw fieldsRefused(unmatched);
  if (answers.length < asked.length) {
    throw fieldRefused('/answers', requestsErrors.contentsMissing);
  }
}
