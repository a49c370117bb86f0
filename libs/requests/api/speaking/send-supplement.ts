import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, SupplementDto } from '../../contract/index';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';
import { Dispatcher } from '../thread/dispatcher';

/** What completes a request without changing what it asks: papers, details, news. */
@Injectable()
export class SendSupplement {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 for an unknown measure. */
  run(
    actor: Actor,
    fileId: string,
    { text, measureCodes, attachmentIds }: SupplementDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'supplement',
      options,
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes ?? []),
    };
    return this.steps.take(step, async (tx, file) => {
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'supplement',
        text,
        facts: measureCodes === undefined ? {} : { measureCodes },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
