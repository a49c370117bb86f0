import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, MeasureOutcomeDto, RespondDto } from '../../contract/index';
import { hasEnded, type FlowStep } from '../../rules/index';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { flowEvent } from '../thread/flow';

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
    { text }: RespondDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'respond', options }, async (tx, file) => {
      const outcomes = unreportedOutcomes(file);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'response',
        text,
        facts: { outcomes },
      });
      publishFlow(tx, file, outcomes);
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

function publishFlow(
  tx: Transaction,
  file: HeldFile,
  outcomes: readonly MeasureOutcomeDto[],
): void {
  const ended = file.row.snapshot.measures.every(hasEnded);
  // The outbox keeps one event per step of a thread: only the first answer is the first.
  const steps: FlowStep[] = ended ? ['first_answer', 'answered'] : ['first_answer'];
  for (const step of steps) {
    const flow = flowEvent(file, step, tx.now, outcomes);
    if (flow !== null) tx.publish(flow);
  }
}
