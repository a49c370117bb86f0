import { Injectable } from '@nestjs/common';
import type { PreparedQuery, Transaction } from '@rogatory/platform/api';
import { v7 as uuidv7 } from 'uuid';
import type { AttachmentDto, DispatchKind, RequestContentDto, Side } from '../../contract/index';
import { dispatchDigestInput, requestsEvents, type FileEvent } from '../../rules/index';
import { stampOf } from '../files/event-stamp';
import type { FileRow, HeldFile } from '../files/file-row';
import { Attachments } from './attachments';
import { contentHash, sha256 } from './hashes';
import {
  factsOf,
  type DispatchPayload,
  type DispatchRow,
  type SaidFacts,
} from './dispatch-payload';
import {
  advanceThread,
  insertDelivery,
  insertDispatch,
  lockThread,
  openThread,
} from './thread-statements';

/** What a use case wants said to the other side. */
export type Message = {
  kind: DispatchKind;
  text: string;
  facts?: SaidFacts;
  /** The content that travels with it. */
  content?: RequestContentDto;
  /** Vouches for what is held back until its conditions are accepted. */
  withheldSha256?: string;
  /** Documents of the own authority that travel with it, in their order. */
  attachmentIds?: readonly string[];
};

/** A dispatch ready to be written with the file that sends it. */
export type ReadyDispatch = {
  event: Extract<FileEvent, { kind: 'dispatch_sent' }>;
  columns: Partial<FileRow>;
  beside: readonly PreparedQuery[];
};

type ThreadEnd = { last_number: number; last_hash: string | null };

type Place = { threadId: string; to: string; end: ThreadEnd };

/** Appends to threads: numbered, chained, and handed to the carrier with the commit. */
@Injectable()
export class Dispatcher {
  constructor(private readonly attachments: Attachments) {}

  /**
   * Takes the next place in the file's thread, opening the thread with the first dispatch. The
   * rows are written by the file's own save, in the same transaction. Throws 422 for a document that
   * is not the authority's to send.
   */
  async prepare(tx: Transaction, { row }: HeldFile, message: Message): Promise<ReadyDispatch> {
    const to = row.counterpart_authority_id;
    if (to === null) throw new Error('A file without counterpart sends nothing');
    const threadId = row.thread_id ?? uuidv7();
    const [end] = await (row.thread_id === null
      ? this.openThread(tx, threadId, row.authority_id, to)
      : tx.query<ThreadEnd>(lockThread, [threadId]));
    if (end === undefined) throw new Error('A file always reads its own thread');
    const attached = await this.attachments.take(tx, row.id, message.attachmentIds ?? []);
    const dispatch = sealed(tx, row, { threadId, to, end }, message, attached);
    await this.attachments.hand(tx, row.id, dispatch.id, attached);
    tx.publish({
      type: requestsEvents.dispatchSent,
      key: `dispatch:${dispatch.id}`,
      payload: { dispatchId: dispatch.id },
    });
    return {
      event: {
        ...stampOf(tx),
        ...occurredOf(message),
        kind: 'dispatch_sent',
        dispatch: factsOf(dispatch),
      },
      columns: { thread_id: threadId },
      beside: rowsOf(dispatch, message.content),
    };
  }

  private async openThread(
    tx: Transaction,
    id: string,
    requesting: string,
    requested: string,
  ): Promise<ThreadEnd[]> {
    await tx.query(openThread, [id, requesting, requested, tx.now.toString()]);
    return [{ last_number: 0, last_hash: null }];
  }
}

/** The version of the request that the requested side has when it speaks. */
function asOf({ snapshot: { transmittedVersion } }: FileRow): Pick<SaidFacts, 'asOfVersion'> {
  return { asOfVersion: transmittedVersion ?? 0 };
}

/** What it records may have happened before it was entered: the own file keeps both times. */
function occurredOf({ facts }: Message): Pick<SaidFacts, 'occurredAt'> {
  return facts?.occurredAt === undefined ? {} : { occurredAt: facts.occurredAt };
}

function sealed(
  tx: Transaction,
  row: FileRow,
  place: Place,
  message: Message,
  attachments: readonly AttachmentDto[],
): DispatchRow {
  const stamp = stampOf(tx);
  const side: Side = row.direction === 'outgoing' ? 'requesting' : 'requested';
  const number = place.end.last_number + 1;
  const payload: DispatchPayload = {
    ...message.facts,
    ...(side === 'requested' ? asOf(row) : {}),
    text: message.text,
    signedBy: stamp.personName,
    zone: stamp.zone,
    ...(message.content === undefined ? {} : { contentSha256: contentHash(message.content) }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(message.withheldSha256 === undefined ? {} : { withheldSha256: message.withheldSha256 }),
  };
  const previousHash = place.end.last_hash;
  const digest = dispatchDigestInput({
    threadId: place.threadId,
    number,
    kind: message.kind,
    from: side,
    at: stamp.at,
    payload,
    previousHash,
  });
  return {
    id: uuidv7(),
    thread_id: place.threadId,
    number,
    kind: message.kind,
    from_side: side,
    from_authority_id: row.authority_id,
    to_authority_id: place.to,
    sent_at: stamp.at,
    payload,
    previous_hash: previousHash,
    hash: sha256(digest),
  };
}

function rowsOf(dispatch: DispatchRow, content: RequestContentDto | undefined): PreparedQuery[] {
  const { id, thread_id, number, hash, sent_at } = dispatch;
  return [
    {
      ...insertDispatch,
      values: [
        id,
        thread_id,
        number,
        dispatch.kind,
        dispatch.from_side,
        dispatch.from_authority_id,
        dispatch.to_authority_id,
        sent_at,
        JSON.stringify(dispatch.payload),
        content === undefined ? null : JSON.stringify(content),
        dispatch.previous_hash,
        hash,
      ],
    },
    { ...insertDelivery, values: [id, 'submitted', dispatch.from_authority_id, sent_at] },
    { ...advanceThread, values: [thread_id, number, hash] },
  ];
}
