import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ProposeRefusalDto, RefusalDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';

/**
 * Measures, or a part of them, are proposed to be refused, with ground, article and reasons (UNTOC
 * 18(21)-(23)); a second person decides on it, and the other side learns nothing yet.
 */
@Injectable()
export class ProposeRefusal {
  constructor(private readonly steps: FileSteps) {}

  /** Throws 422 for an unknown measure. */
  run(
    actor: Actor,
    fileId: string,
    input: ProposeRefusalDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const { measureCodes } = input;
    const step: FileStep = {
      actor,
      fileId,
      action: 'propose_refusal',
      options,
      details: { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes),
    };
    return this.steps.take(step, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'refusal_proposed', refusal: refusalOf(input) }],
    }));
  }
}

function refusalOf(input: ProposeRefusalDto): RefusalDto {
  const { measureCodes, part, instrument, article, reasons, consultation, remedy } = input;
  return {
    measureCodes,
    part: part ?? null,
    ground: { instrument, article, reasons },
    consultation: consultation ?? null,
    remedy: remedy ?? null,
  };
}
