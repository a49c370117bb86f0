import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, MeasureOutcomeDto, RespondDto } from '../../contract/index';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { publishFlow } from '../thread/publish-flow';

/** The requested side reports every outcome recorded and not yet reported. */
@Injectable()
export class Respond {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  run(
    actor: Actor,
    fileId: string,
    { text, attachmentIds }: RespondDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'respond', options }, async (tx, file) => {
      const outcomes = unreportedOutcomes(file);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'response',
        text,
        facts: { outcomes },
        attachmentIds,
      });
      publishFlow(tx, file, [sent.event], outcomes);
      return { events: [sent.event], beside: sent.beside };
    });
  }
}

function unreportedOutcomes({ row }: HeldFile): MeasureOutcomeDto[] {
  return row.snapshot.measures.flatMap(({ code, unreported, report, ground }) =>
    unreported === null
      ? []
      : [
          {
            code,
            outcome: unreported.outcome,
            report: unreported.outcome === 'refused' ? null : report,
            ground: unreported.outcome === 'refused' ? ground : null,
          },
        ],
  );
}
