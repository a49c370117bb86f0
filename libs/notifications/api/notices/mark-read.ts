import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { notFound, type CommandKey, type Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { notificationsProblems } from '../../contract/index';
import { readAll, readOne } from './notice-statements';

/** A person has read what was told; the other open screens of the same person hear of it. */
@Injectable()
export class MarkRead {
  constructor(private readonly writing: WritePath) {}

  /** Throws 404 for a notice of somebody else. */
  async one(actor: Actor, id: string, command: CommandKey): Promise<void> {
    const subject = { type: 'notice', id };
    await this.writing.run(
      { actor, action: 'notifications.read', subject, command },
      async (tx) => {
        const values = [id, actor.personId, actor.authorityId, tx.now.toString()];
        const read = await tx.query(readOne, values);
        if (read.length === 0) throw notFound(notificationsProblems.unknownNotice);
        this.tell(tx);
      },
    );
  }

  /** Everything up to an instant: what came after it was not on the screen. */
  async all(actor: Actor, until: string, command: CommandKey): Promise<void> {
    const subject = { type: 'person', id: actor.personId };
    const step = { actor, action: 'notifications.read_all', subject, command };
    await this.writing.run(step, async (tx) => {
      await tx.query(readAll, [actor.personId, actor.authorityId, until, tx.now.toString()]);
      this.tell(tx);
    });
  }

  private tell(tx: Transaction): void {
    const { authorityId, personId } = tx.actor;
    tx.tell({ authorityIds: [authorityId], kind: 'notice', personIds: [personId] });
  }
}
