import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RefuseMeasureDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';

/** A measure is refused with its legal ground and reasons (UNTOC 18(23)). */
@Injectable()
export class RefuseMeasure {
  constructor(private readonly steps: FileSteps) {}

  /** The other side learns of it with the next response, which another person must send. */
  run(
    actor: Actor,
    fileId: string,
    { measureCode, instrument, article, reasons }: RefuseMeasureDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'refuse_measure',
      options,
      details: { measureCode },
      precheck: refuseUnknownMeasures('/measureCode', measureCode),
    };
    return this.steps.take(step, (tx) => ({
      events: [
        {
          ...stampOf(tx),
          kind: 'measure_refused',
          measureCode,
          ground: { instrument, article, reasons },
        },
      ],
    }));
  }
}
