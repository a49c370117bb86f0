import { Injectable } from '@nestjs/common';
import type { PreparedQuery, Statement, Transaction } from '@rogatory/platform/api';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContentDto } from '../../contract/index';
import {
  applyEvent,
  emptyContent,
  emptySnapshot,
  type FileEvent,
  type FileSide,
} from '../../rules/index';
import { contentColumns } from '../files/content-columns';
import { stampOf } from '../files/event-stamp';
import type { HeldFile } from '../files/file-row';
import { insertVersion } from '../files/file-statements';
import { FileStore, type FileChange } from '../files/file-store';
import { listColumns } from '../files/list-columns';
import { Attachments } from './attachments';
import { factsOf, type DispatchRow } from './dispatch-payload';
import { flowEvent } from './flow';
import { contentHash } from './hashes';
import { Relations } from './relations';
import {
  fileOfDispatch,
  insertDelivery,
  keepUnwritten,
  lockFileOfDispatch,
  threadOfDispatch,
  undelivered,
} from './thread-statements';

type CarriedRow = DispatchRow & { content: RequestContentDto | null };

const sideOf: Statement = {
  name: 'requests.side',
  text: `select id as "authorityId", jurisdiction_code as jurisdiction, region, zone
    from authority where id = $1`,
};

/** Takes dispatches into the receiving side's own file. */
@Injectable()
export class Receiving {
  constructor(
    private readonly files: FileStore,
    private readonly attachments: Attachments,
    private readonly relations: Relations,
  ) {}

  /**
   * Takes in the dispatch, after any earlier one that waits for the same side. Resolves to how many
   * were new; the thread stays locked until the transaction ends, so that no two are taken at once.
   */
  async takeIn(tx: Transaction, dispatchId: string): Promise<number> {
    // The file before the thread, as every step of its own side takes them: else two wait for each
    // other.
    await tx.query(lockFileOfDispatch, [dispatchId, tx.actor.authorityId]);
    await tx.query(threadOfDispatch, [dispatchId]);
    const waiting = await tx.query<CarriedRow>(undelivered, [dispatchId, tx.actor.authorityId]);
    for (const dispatch of waiting) await this.take(tx, dispatch);
    return waiting.length;
  }

  /** The acting side's own file of the thread that the dispatch belongs to. */
  async fileOf(tx: Transaction, dispatchId: string): Promise<string> {
    const values = [dispatchId, tx.actor.authorityId];
    const [found] = await tx.query<{ id: string }>(fileOfDispatch, values);
    if (found === undefined) throw new Error('A dispatch taken in always has a file');
    return found.id;
  }

  private async take(tx: Transaction, dispatch: CarriedRow): Promise<void> {
    refuseAltered(dispatch);
    const held = await this.files.takeOfThread(tx, dispatch.thread_id);
    const fileId = held === null ? await this.open(tx, dispatch) : held.row.id;
    if (held !== null) await this.add(tx, held, dispatch);
    await this.attachments.hand(tx, fileId, dispatch.id, dispatch.payload.attachments ?? []);
    // The sender's screens show the delivery mark.
    tx.tell({ authorityIds: [dispatch.from_authority_id], kind: 'file' });
  }

  /** Resolves to the id of the new file. */
  private async open(tx: Transaction, dispatch: CarriedRow): Promise<string> {
    const [[own], [theirs]] = await Promise.all([
      tx.query<FileSide>(sideOf, [tx.actor.authorityId]),
      tx.query<FileSide>(sideOf, [dispatch.from_authority_id]),
    ]);
    if (own === undefined || theirs === undefined) throw new Error('A side is not known');
    const opened = { ...dispatch, content: dispatch.content ?? titledContent(dispatch) };
    const held = blankIncoming(tx, opened, own, theirs);
    const event = received(tx, dispatch);
    const beside = besideOf(tx, held.row.id, opened);
    const related = await this.relations.tellReceived(tx, held, event.dispatch);
    const events = related === null ? [event] : [event, related];
    await this.files.create(tx, { held, change: { events, beside } });
    tellReceipt(tx, held, event);
    return held.row.id;
  }

  private async add(tx: Transaction, held: HeldFile, dispatch: CarriedRow): Promise<void> {
    const { content } = dispatch;
    const event = received(tx, dispatch);
    const counterpart = await this.newCounterpart(tx, held, dispatch);
    await this.files.save(tx, held, {
      events: [event],
      ...counterpart,
      columns: { ...counterpart.columns, ...(content === null ? {} : contentColumns(content)) },
      beside: besideOf(tx, held.row.id, dispatch),
    });
    tellReceipt(tx, held, event);
  }

  /** Passed on, the request is with another authority of the same State from now on. */
  private async newCounterpart(
    tx: Transaction,
    { row, sides }: HeldFile,
    { payload }: CarriedRow,
  ): Promise<Pick<FileChange, 'columns' | 'sides'>> {
    if (payload.forwarding === undefined || row.direction === 'incoming') return {};
    const [theirs] = await tx.query<FileSide>(sideOf, [payload.forwarding.authorityId]);
    if (theirs === undefined) throw new Error('A side is not known');
    return {
      columns: { counterpart_authority_id: theirs.authorityId },
      sides: { ...sides, theirs },
    };
  }
}

/** What a thread begins with that carries no content of its own: an informal word, say. */
function titledContent({ payload }: CarriedRow): RequestContentDto {
  const { title = '', instrument } = payload;
  const basis = instrument === undefined ? null : { instrument, articles: '', alternates: [] };
  return { ...emptyContent(), title, basis };
}

/** The figures count a request when it is received in writing, by whichever authority first. */
function tellReceipt(tx: Transaction, held: HeldFile, event: FileEvent): void {
  if (event.kind !== 'dispatch_received' || event.dispatch.kind !== 'request') return;
  const snapshot = applyEvent(held.row.snapshot, event);
  const flow = flowEvent({ ...held, row: { ...held.row, snapshot } }, 'received', tx.now);
  if (flow !== null) tx.publish(flow);
}

function received(
  tx: Transaction,
  dispatch: CarriedRow,
): Extract<FileEvent, { kind: 'dispatch_received' }> {
  return {
    ...stampOf(tx),
    // Nobody of the receiving side did this; the history names who signed.
    personName: dispatch.payload.signedBy,
    kind: 'dispatch_received',
    dispatch: factsOf(dispatch),
  };
}

function besideOf(tx: Transaction, fileId: string, dispatch: CarriedRow): PreparedQuery[] {
  const { at } = stampOf(tx);
  const { authorityId } = tx.actor;
  const delivered = { ...insertDelivery, values: [dispatch.id, 'delivered', authorityId, at] };
  const { contentVersion } = dispatch.payload;
  if (dispatch.content === null) return [delivered];
  if (contentVersion === undefined) {
    const spokenAt = dispatch.kind === 'oral_request' ? dispatch.sent_at : null;
    const unwritten = [fileId, JSON.stringify(dispatch.content), at, spokenAt];
    return [delivered, { ...keepUnwritten, values: unwritten }];
  }
  const values = [fileId, contentVersion, JSON.stringify(dispatch.content), at, dispatch.sent_at];
  return [delivered, { ...insertVersion, values }];
}

/** A content that is not the one the sender vouched for is not taken in. */
function refuseAltered({ content, payload }: CarriedRow): void {
  if (content !== null && contentHash(content) !== payload.contentSha256) {
    throw new Error('The content of a dispatch does not match its hash');
  }
}

function blankIncoming(
  tx: Transaction,
  dispatch: DispatchRow & { content: RequestContentDto },
  own: FileSide,
  theirs: FileSide,
): HeldFile {
  const snapshot = emptySnapshot('incoming');
  const now = tx.now.toString();
  return {
    sides: { own, theirs },
    row: {
      ...listColumns(snapshot, []),
      ...contentColumns(dispatch.content),
      id: uuidv7(),
      authority_id: tx.actor.authorityId,
      lead_authority_id: null,
      direction: 'incoming',
      thread_id: dispatch.thread_id,
      shared_at: now,
      counterpart_authority_id: dispatch.from_authority_id,
      counterpart_jurisdiction: theirs.jurisdiction,
      owner_person_id: null,
      owner_name: null,
      lead_name: null,
      version: 0,
      last_seq: 0,
      snapshot,
      created_at: now,
      updated_at: now,
    },
  };
}
