import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RefusalDto, SendProposalDto } from '../../contract/index';
import { hasEnded, type FileSnapshot } from '../../rules/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { stepRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';
import { publishFlow } from '../thread/publish-flow';

/**
 * A second person sends the refusal that a colleague proposed, with its ground, what was said before
 * it, and what can be done against it (UNTOC 18(23), (26)).
 */
@Injectable()
export class SendRefusal {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 409 for the person who proposed it, and where nothing of it is open any more. */
  run(
    actor: Actor,
    fileId: string,
    { text, attachmentIds }: SendProposalDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'refuse', options }, async (tx, file) => {
      const refusal = stillOpen(file.row.snapshot);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'refusal',
        text: text ?? '',
        facts: { refusal },
        attachmentIds,
      });
      publishFlow(tx, file, [sent.event], [refusal]);
      return { events: [sent.event], beside: sent.beside };
    });
  }
}

/** What was proposed, as far as it is still asked and not yet done. */
function stillOpen({ refusalProposal, measures }: FileSnapshot): RefusalDto {
  if (!refusalProposal) throw stepRefused('no_proposal');
  const { part, ground, consultation, remedy } = refusalProposal;
  const measureCodes = refusalProposal.measureCodes.filter((code) =>
    measures.some((measure) => measure.code === code && !hasEnded(measure)),
  );
  if (measureCodes.length === 0) throw stepRefused('measure_not_open');
  return { measureCodes, part, ground, consultation, remedy };
}
