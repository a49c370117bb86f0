import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { conflict, type Statement, type Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  requestsErrors,
  type Exchange,
  type FileChangedDto,
  type RequestContentDto,
} from '../../contract/index';
import { emptyContent, type FileSide } from '../../rules/index';
import { blankOutgoing, findHolder } from '../files/blank-outgoing';
import { contentColumns } from '../files/content-columns';
import { stampOf } from '../files/event-stamp';
import type { HeldFile } from '../files/file-row';
import type { StepOptions } from '../files/file-steps';
import { FileStore, type FileChange } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { keepUnwritten } from '../thread/thread-statements';

const findAddressee: Statement = {
  name: 'requests.find_exchange_addressee',
  // Who may receive: a central authority, or one that transmits and receives directly.
  text: `select id as "authorityId", jurisdiction_code as jurisdiction, region, zone
    from authority
    where id = $1 and jurisdiction_code <> $2 and central_authority_id = id`,
};

/** What begins a thread with something else than a request. */
export type Opening = {
  exchange: Exclude<Exchange, 'request'>;
  authorityId: string;
  title: string;
  reference: string | undefined;
  basis: RequestContentDto['basis'];
};

/** Opens files whose thread does not begin with a request, and sends what it begins with. */
@Injectable()
export class OpenExchange {
  constructor(
    private readonly writing: WritePath,
    private readonly files: FileStore,
  ) {}

  /**
   * Opens the file and lets `send` say what the thread begins with. Throws 422 for an addressee that
   * cannot receive, 409 when the office has no authority that could send for it.
   */
  run(
    actor: Actor,
    opening: Opening,
    options: StepOptions,
    send: (tx: Transaction, file: HeldFile) => Promise<FileChange>,
  ): Promise<FileChangedDto> {
    const id = uuidv7();
    const step = {
      actor,
      action: `requests.open_${opening.exchange}`,
      subject: { type: 'file', id },
      command: options.command,
      now: options.now,
    };
    const work = async (tx: Transaction): Promise<FileChangedDto> => {
      await this.open(tx, id, opening);
      const held = await this.files.take(tx, id);
      return this.files.save(tx, held, await send(tx, held));
    };
    return options.within === undefined
      ? this.writing.run(step, work)
      : this.writing.runWithin(options.within, step, work);
  }

  private async open(tx: Transaction, id: string, opening: Opening): Promise<void> {
    const { authorityId, exchange, title, basis } = opening;
    const [[addressee], [holder]] = await Promise.all([
      tx.query<FileSide>(findAddressee, [authorityId, tx.actor.jurisdiction]),
      tx.query<FileSide>(findHolder, [tx.actor.authorityId]),
    ]);
    if (addressee === undefined) {
      throw fieldRefused('/authorityId', requestsErrors.unknownAuthority);
    }
    if (holder === undefined) throw conflict(requestsErrors.unknownAuthority);
    const stamp = stampOf(tx);
    const content: RequestContentDto = {
      ...emptyContent(),
      title,
      requestedAuthorityId: authorityId,
      basis,
    };
    const blank = blankOutgoing(tx, id, holder, addressee);
    await this.files.create(tx, {
      // Sent at once: the authority that sends sees the file from its beginning.
      held: { ...blank, row: { ...blank.row, shared_at: stamp.at } },
      change: {
        events: [
          {
            ...stamp,
            kind: 'exchange_opened',
            exchange,
            title,
            reference: opening.reference ?? referenceOf(id),
            responsibleAuthorityId: holder.authorityId,
          },
        ],
        columns: contentColumns(content),
        beside: [{ ...keepUnwritten, values: [id, JSON.stringify(content), stamp.at, stamp.at] }],
      },
    });
  }
}

/** A name for the file whose office gives it none: the last letters of its id. */
function referenceOf(id: string): string {
  return id.slice(-8).toUpperCase();
}
