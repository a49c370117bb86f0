import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RecordReviewDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';

/** The requested side tests measures against one ground of refusal; never leaves the side. */
@Injectable()
export class RecordReview {
  constructor(private readonly steps: FileSteps) {}

  /** Throws 422 for an unknown measure. */
  run(
    actor: Actor,
    fileId: string,
    { measureCodes, test, finding, reasoning }: RecordReviewDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'record_review',
      options,
      details: { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes),
    };
    return this.steps.take(step, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'review_recorded', measureCodes, test, finding, reasoning }],
    }));
  }
}
