import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ReviewUrgencyDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';

/** Urgency is looked at again after a day and after three: each side for its own file. */
@Injectable()
export class ReviewUrgency {
  constructor(private readonly steps: FileSteps) {}

  /** What stays urgent is named; with nothing named the request becomes a priority. */
  run(
    actor: Actor,
    fileId: string,
    { stayUrgent, reasons }: ReviewUrgencyDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'review_urgency',
      options,
      precheck: refuseUnknownMeasures('/stayUrgent', stayUrgent),
    };
    return this.steps.take(step, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'urgency_reviewed', stayUrgent, reasons }],
      columns: stayUrgent.length === 0 ? { urgency: 'priority' } : {},
    }));
  }
}
