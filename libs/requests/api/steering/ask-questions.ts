import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type AskQuestionsDto, type FileChangedDto } from '../../contract/index';
import { dateExists } from '../../rules/index';
import { yearIsPlausible } from '../drafting/draft-check';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { fieldRefused, fieldsRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';

/** The requested side asks for what it needs in order to execute (UNTOC 18(16)). */
@Injectable()
export class AskQuestions {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 for a question about an unknown measure, or a day that does not exist. */
  run(
    actor: Actor,
    fileId: string,
    input: AskQuestionsDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'ask', options }, async (tx, file) => {
      refuseImpossible(file, input);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'question',
        text: '',
        facts: {
          questions: input.questions.map(({ text, measureCode }) => ({
            text,
            measureCode: measureCode ?? null,
          })),
          answerBy: input.answerBy ?? null,
        },
        attachmentIds: input.attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}

function refuseImpossible({ row }: HeldFile, { questions, answerBy }: AskQuestionsDto): void {
  if (typeof answerBy === 'string' && !(dateExists(answerBy) && yearIsPlausible(answerBy))) {
    throw fieldRefused('/answerBy', requestsErrors.invalidDate);
  }
  const known = row.snapshot.measures.map((measure) => measure.code);
  const strangers = questions.flatMap(({ measureCode }, index) =>
    typeof measureCode === 'string' && !known.includes(measureCode)
      ? [{ pointer: `/questions/${index}/measureCode`, code: requestsErrors.unknownMeasure }]
      : [],
  );
  if (strangers.length > 0) throw fieldsRefused(strangers);
}
