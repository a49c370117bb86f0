import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RenewPreservationDto } from '../../contract/index';
import { occurredStamp } from '../files/event-stamp';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';

/** What keeps preserved data from being deleted was renewed before it lapsed. */
@Injectable()
export class RenewPreservation {
  constructor(private readonly steps: FileSteps) {}

  /** The requesting side is told by a note, where it should know. Throws 422 for a time to come. */
  run(
    actor: Actor,
    fileId: string,
    { measureCode, order, occurredAt }: RenewPreservationDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'renew_preservation',
      options,
      details: { measureCode },
      precheck: refuseUnknownMeasures('/measureCode', measureCode),
    };
    return this.steps.take(step, (tx, file) => ({
      events: [
        {
          ...occurredStamp(tx, file, occurredAt),
          kind: 'preservation_renewed',
          measureCode,
          order,
        },
      ],
    }));
  }
}
