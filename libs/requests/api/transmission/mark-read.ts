import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { MarkReadDto, ReadMarksDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { knownTo, seesOnlyOwnMeasures, type ReadableFile } from '../request.policy';
import { fileNotFound, stepRefused } from '../requests-problems';

const openFile: Statement = {
  name: 'requests.file_read',
  text: `select f.authority_id, f.lead_authority_id, f.shared_at
    from file f where f.id = $1 and ${knownTo('$2')}`,
};

const markRead: Statement = {
  name: 'requests.mark_read',
  text: `insert into delivery (dispatch_id, stage, authority_id, at)
    select d.id, 'read', f.authority_id, $3
      from file f
      join dispatch d on d.thread_id = f.thread_id and d.from_authority_id <> f.authority_id
     where f.id = $1 and d.number <= $2
       and exists (select from delivery y where y.dispatch_id = d.id and y.stage = 'delivered'
                      and y.authority_id = f.authority_id)
    on conflict do nothing
    returning (select d.from_authority_id from dispatch d where d.id = dispatch_id) as "from"`,
};

/** Somebody who may act saw what the other side sent: the sender learns it, once. */
@Injectable()
export class MarkRead {
  constructor(private readonly writing: WritePath) {}

  /**
   * Marks everything received up to a number. Throws 404 for a file that is not known to the actor,
   * 403 for who only executes: the other side must not learn of them.
   */
  async run(
    actor: Actor,
    fileId: string,
    { upTo }: MarkReadDto,
    now?: Temporal.Instant,
  ): Promise<ReadMarksDto> {
    const nothingNew = new NothingNew();
    const subject = { type: 'file', id: fileId };
    const step = { actor, action: 'requests.read', subject, detail: { upTo }, now };
    try {
      return await this.writing.run(step, async (tx) => {
        const [file] = await tx.query<ReadableFile>(openFile, [fileId, actor.authorityId]);
        if (file === undefined) throw fileNotFound();
        if (seesOnlyOwnMeasures(actor, file)) throw stepRefused('not_your_role');
        const values = [fileId, upTo, stampOf(tx).at];
        const marked = await tx.query<{ from: string }>(markRead, values);
        // Undoes the transaction: a second look leaves no entry in the trail.
        if (marked.length === 0) throw nothingNew;
        tx.tell({ authorityIds: [...new Set(marked.map(({ from }) => from))], kind: 'file' });
        return { marked: marked.length };
      });
    } catch (error) {
      if (error === nothingNew) return { marked: 0 };
      throw error;
    }
  }
}

/** Everything had been read before. */
class NothingNew extends Error {}
