import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, SendProposalDto } from '../../contract/index';
import { hasEnded } from '../../rules/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { stepRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';
import { publishFlow } from '../thread/publish-flow';

/** A second person releases a withdrawal that a colleague proposed; it stops every clock of it. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /**
   * The reason proposed travels, unless another text takes its place. Throws 409 for the person who
   * proposed it, and where nothing of it is open any more.
   */
  run(
    actor: Actor,
    fileId: string,
    { text, attachmentIds }: SendProposalDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'withdraw', options }, async (tx, file) => {
      const { withdrawalProposal: proposed, measures } = file.row.snapshot;
      if (!proposed) throw stepRefused('no_proposal');
      const measureCodes = proposed.measureCodes.filter((code) =>
        measures.some((measure) => measure.code === code && !hasEnded(measure)),
      );
      if (measureCodes.length === 0) throw stepRefused('measure_not_open');
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'withdrawal',
        text: text ?? proposed.reason,
        facts: { withdrawal: { measureCodes, part: proposed.part } },
        attachmentIds,
      });
      publishFlow(tx, file, [sent.event]);
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
