import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { DropProposalDto, FileChangedDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** A proposed withdrawal falls, with the reason: the request stands as it was. Nothing travels. */
@Injectable()
export class DropWithdrawal {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { reason }: DropProposalDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'drop_withdrawal', options }, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'withdrawal_dropped', reason }],
    }));
  }
}
