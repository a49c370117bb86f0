import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, MessageDto } from '../../contract/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';

/**
 * The requested side confirms that it has stopped, and tells how far it had come: what was done
 * before stays done.
 */
@Injectable()
export class AcknowledgeWithdrawal {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  run(
    actor: Actor,
    fileId: string,
    { text, attachmentIds }: MessageDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take(
      { actor, fileId, action: 'acknowledge_withdrawal', options },
      async (tx, file) => {
        const sent = await this.dispatcher.prepare(tx, file, {
          kind: 'withdrawal_acknowledgement',
          text,
          facts: { repliesTo: file.row.snapshot.unacknowledgedWithdrawals ?? [] },
          attachmentIds,
        });
        return { events: [sent.event], beside: sent.beside };
      },
    );
  }
}
