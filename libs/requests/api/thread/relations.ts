import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import type { RequestRelation, StatedRelation } from '../../contract/index';
import type { DispatchFacts, FileEvent, RelatedFile } from '../../rules/index';
import { stampOf } from '../files/event-stamp';
import type { HeldFile } from '../files/file-row';
import { FileStore } from '../files/file-store';
import { findSharedThread } from './related-statements';

const inverse: Readonly<Record<StatedRelation, RequestRelation>> = {
  supplements: 'supplemented_by',
  follows: 'followed_by',
  elsewhere: 'asked_elsewhere',
};

/** Requests that belong together, told in the files of either side and never across. */
@Injectable()
export class Relations {
  constructor(private readonly files: FileStore) {}

  /** What the request says of the earlier one: nothing where that went to another authority. */
  async said(tx: Transaction, { row }: HeldFile): Promise<Pick<DispatchFacts, 'relatedTo'>> {
    const earlier = statedOf(row.snapshot.related);
    if (earlier === undefined) return {};
    const values = [earlier.fileId, row.counterpart_authority_id];
    const [shared] = await tx.query<{ threadId: string }>(findSharedThread, values);
    const { relation } = earlier;
    return shared === undefined ? {} : { relatedTo: { threadId: shared.threadId, relation } };
  }

  /** The earlier file of the own side learns of the request that goes with it. */
  async tellOwn(tx: Transaction, { row }: HeldFile): Promise<void> {
    const earlier = statedOf(row.snapshot.related);
    if (earlier === undefined) return;
    await this.tell(tx, await this.files.take(tx, earlier.fileId), {
      fileId: row.id,
      reference: row.reference,
      relation: inverse[earlier.relation],
    });
  }

  /** Both files of the receiving side learn that they belong together. */
  async tellReceived(
    tx: Transaction,
    newer: HeldFile,
    { relatedTo, reference = '' }: DispatchFacts,
  ): Promise<FileEvent | null> {
    if (relatedTo === undefined) return null;
    const earlier = await this.files.takeOfThread(tx, relatedTo.threadId);
    if (earlier === null) return null;
    await this.tell(tx, earlier, {
      fileId: newer.row.id,
      reference,
      relation: inverse[relatedTo.relation],
    });
    return relatedEvent(tx, {
      fileId: earlier.row.id,
      reference: earlier.row.reference,
      relation: relatedTo.relation,
    });
  }

  private async tell(
    tx: Transaction,
    file: HeldFile,
    related: Omit<RelatedFile, 'since'>,
  ): Promise<void> {
    await this.files.save(tx, file, { events: [relatedEvent(tx, related)] });
  }
}

function relatedEvent(tx: Transaction, related: Omit<RelatedFile, 'since'>): FileEvent {
  const stamp = stampOf(tx);
  return { ...stamp, kind: 'related', related: { ...related, since: stamp.at } };
}

/** The request that the drafter named. */
function statedOf(
  related: readonly RelatedFile[] | undefined,
): (RelatedFile & { relation: StatedRelation }) | undefined {
  for (const one of related ?? []) {
    const { relation } = one;
    if (relation === 'supplements' || relation === 'follows' || relation === 'elsewhere') {
      return { ...one, relation };
    }
  }
  return undefined;
}
