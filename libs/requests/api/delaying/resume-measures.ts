import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ResumeDto } from '../../contract/index';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';
import { Dispatcher } from '../thread/dispatcher';

/** Postponed measures go on; the other side learns it, and their clocks run again. */
@Injectable()
export class ResumeMeasures {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  run(
    actor: Actor,
    fileId: string,
    { measureCodes, remark }: ResumeDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'resume',
      options,
      details: { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes),
    };
    return this.steps.take(step, async (tx, file) => {
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'resumption',
        text: remark ?? '',
        facts: { resumed: measureCodes },
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
