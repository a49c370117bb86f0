import { Injectable } from '@nestjs/common';
import type { Statement, Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type FileChangedDto, type ForwardDto } from '../../contract/index';
import { occurred } from '../files/event-stamp';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import type { FileChange } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';
import { handThreadOn, insertForwarding } from '../thread/thread-statements';

const findCompetent: Statement = {
  name: 'requests.find_competent_authority',
  text: `select name from authority
    where id = $1 and jurisdiction_code = $2 and id <> $3 and kind in ('central', 'competent')`,
};

/**
 * The request came to an authority that is not competent: it goes on to the one that is, and the
 * requesting side is told (EIO 7(6)). The day it first came to the State stays known.
 */
@Injectable()
export class ForwardRequest {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 for an authority of another State, or one that receives no requests. */
  run(
    actor: Actor,
    fileId: string,
    input: ForwardDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'forward', options } as const;
    return this.steps.take(step, (tx, file) => this.forward(tx, file, input));
  }

  private async forward(
    tx: Transaction,
    file: HeldFile,
    { authorityId, reasons, occurredAt, attachmentIds }: ForwardDto,
  ): Promise<FileChange> {
    const { row } = file;
    const values = [authorityId, tx.actor.jurisdiction, row.authority_id];
    const [competent] = await tx.query<{ name: string }>(findCompetent, values);
    if (competent === undefined) {
      throw fieldRefused('/authorityId', requestsErrors.unknownAuthority);
    }
    const { firstReceivedAt, receivedAt } = row.snapshot;
    const first = firstReceivedAt ?? receivedAt;
    if (first === null) throw new Error('Only what was received can be passed on');
    const sent = await this.dispatcher.prepare(tx, file, {
      kind: 'forwarding',
      text: reasons,
      attachmentIds,
      facts: {
        ...occurred(tx, file, occurredAt),
        forwarding: { authorityId, authorityName: competent.name, firstReceivedAt: first },
      },
    });
    const { number, sentAt } = sent.event.dispatch;
    const passedOn = [row.thread_id, number, row.authority_id, authorityId, sentAt];
    return {
      events: [sent.event],
      beside: [
        ...sent.beside,
        { ...insertForwarding, values: passedOn },
        { ...handThreadOn, values: [row.thread_id, authorityId] },
      ],
    };
  }
}
