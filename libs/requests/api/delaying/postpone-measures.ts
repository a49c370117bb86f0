import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, PostponeDto } from '../../contract/index';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';
import { Dispatcher } from '../thread/dispatcher';
import { refuseBygone } from './coming-date';

/**
 * Measures are put off with ground and reasons, to be looked at again on a date (UNTOC 18(25));
 * looked at and kept, they rest on with a new one.
 */
@Injectable()
export class PostponeMeasures {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 for a review date that does not exist or has passed. */
  run(
    actor: Actor,
    fileId: string,
    { measureCodes, instrument, article, reasons, reviewOn, attachmentIds }: PostponeDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'postpone',
      options,
      details: { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes),
    };
    return this.steps.take(step, async (tx, file) => {
      refuseBygone(tx, '/reviewOn', reviewOn);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'postponement',
        text: '',
        facts: {
          postponement: { measureCodes, ground: { instrument, article, reasons }, reviewOn },
        },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
