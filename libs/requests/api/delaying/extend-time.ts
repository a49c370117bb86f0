import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import {
  requestsErrors,
  type ExtendDto,
  type ExtensionDto,
  type FileChangedDto,
} from '../../contract/index';
import { isDecided } from '../../rules/index';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';
import { fieldRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';
import { refuseBygone } from './coming-date';

/**
 * The requested side needs more time and says why and until when (EIO 12(5), 12(6)): for its
 * decision while something is undecided, for the execution of measures that it decided to do.
 */
@Injectable()
export class ExtendTime {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 where measures are missing, or named before there is anything to execute. */
  run(
    actor: Actor,
    fileId: string,
    input: ExtendDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const { measureCodes, reasons, estimate, attachmentIds } = input;
    const step: FileStep = {
      actor,
      fileId,
      action: 'extend',
      options,
      details: measureCodes === undefined ? {} : { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes ?? []),
    };
    return this.steps.take(step, async (tx, file) => {
      refuseBygone(tx, '/estimate', estimate);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'extension',
        text: reasons,
        facts: { extension: extensionOf(file, input) },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}

function extensionOf({ row }: HeldFile, { measureCodes, estimate }: ExtendDto): ExtensionDto {
  const { measures, accepted } = row.snapshot;
  const undecided = measures.filter((measure) => !isDecided(measure)).map(({ code }) => code);
  const early = measureCodes?.some((code) => undecided.includes(code)) ?? accepted;
  if (early) throw fieldRefused('/measureCodes', requestsErrors.measuresNeeded);
  const of = measureCodes === undefined ? 'decision' : 'execution';
  return { of, measureCodes: measureCodes ?? [], estimate };
}
