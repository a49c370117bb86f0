import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { DropProposalDto, FileChangedDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** A proposed refusal falls, with the reason: what it was about goes on. Nothing travels. */
@Injectable()
export class DeclineRefusal {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { reason }: DropProposalDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'decline_refusal', options }, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'refusal_declined', reason }],
    }));
  }
}
