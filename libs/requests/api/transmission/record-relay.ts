import { Injectable } from '@nestjs/common';
import type { Statement, Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type FileChangedDto, type RecordRelayDto } from '../../contract/index';
import { occurredStamp } from '../files/event-stamp';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import type { FileChange } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { insertRelay } from '../thread/thread-statements';

const ownDispatch: Statement = {
  name: 'requests.own_dispatch',
  text: `select id from dispatch
    where thread_id = $1 and number = $2 and from_authority_id = $3`,
};

/** Somebody outside carried one of our dispatches on: an embassy, INTERPOL. Each leg has its proof. */
@Injectable()
export class RecordRelay {
  constructor(private readonly steps: FileSteps) {}

  /** Throws 422 for a dispatch that the own side did not send, or a time to come. */
  run(
    actor: Actor,
    fileId: string,
    input: RecordRelayDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'record_relay', options } as const;
    return this.steps.take(step, (tx, file) => this.record(tx, file, input));
  }

  private async record(
    tx: Transaction,
    file: HeldFile,
    { dispatchNumber, proof, occurredAt }: RecordRelayDto,
  ): Promise<FileChange> {
    const { thread_id: threadId, authority_id: authorityId } = file.row;
    const values = [threadId, dispatchNumber, authorityId];
    const [dispatch] = await tx.query<{ id: string }>(ownDispatch, values);
    if (dispatch === undefined) {
      throw fieldRefused('/dispatchNumber', requestsErrors.unknownDispatch);
    }
    const stamp = occurredStamp(tx, file, occurredAt);
    const at = stamp.occurredAt ?? stamp.at;
    return {
      events: [{ ...stamp, kind: 'relay_recorded', dispatchNumber, proof }],
      beside: [{ ...insertRelay, values: [dispatch.id, authorityId, at, proof] }],
    };
  }
}
