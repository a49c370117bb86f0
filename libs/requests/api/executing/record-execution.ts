import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RecordExecutionDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';

/** The executing authority reports what it did on one measure, whole or in part. */
@Injectable()
export class RecordExecution {
  constructor(private readonly steps: FileSteps) {}

  /** Stays in the own file until the side responds. */
  run(
    actor: Actor,
    fileId: string,
    { measureCode, complete, report }: RecordExecutionDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'record_execution',
      options,
      details: { measureCode },
      precheck: refuseUnknownMeasures('/measureCode', measureCode),
    };
    return this.steps.take(step, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'execution_recorded', measureCode, complete, report }],
    }));
  }
}
