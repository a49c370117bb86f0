import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import {
  requestsErrors,
  type FileChangedDto,
  type ProposeWithdrawalDto,
} from '../../contract/index';
import { hasEnded, type FileSnapshot } from '../../rules/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';
import { fieldRefused } from '../requests-problems';

/**
 * The request, some of its measures or a part of them is proposed to be withdrawn; a second person
 * releases it, and the other side learns nothing yet.
 */
@Injectable()
export class ProposeWithdrawal {
  constructor(private readonly steps: FileSteps) {}

  /**
   * Without measures named: every open one. Throws 422 for an unknown measure, and for a part that
   * names no measure it is a part of.
   */
  run(
    actor: Actor,
    fileId: string,
    { measureCodes, part, reason }: ProposeWithdrawalDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'propose_withdrawal',
      options,
      details: measureCodes === undefined ? {} : { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes ?? []),
    };
    return this.steps.take(step, (tx, { row }) => {
      if (part !== undefined && measureCodes === undefined) {
        throw fieldRefused('/measureCodes', requestsErrors.measuresNeeded);
      }
      const withdrawal = {
        measureCodes: measureCodes ?? openCodes(row.snapshot),
        part: part ?? null,
      };
      return { events: [{ ...stampOf(tx), kind: 'withdrawal_proposed', withdrawal, reason }] };
    });
  }
}

function openCodes({ measures }: FileSnapshot): string[] {
  return measures.filter((measure) => !hasEnded(measure)).map(({ code }) => code);
}
