import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import { v7 as uuidv7 } from 'uuid';
import { notificationsEvents } from '../../contract/index';
import type { MailTime } from '../../rules/index';
import type { PlannedNotice } from './notice-row';
import { insertMails, insertNotices, linkMails } from './telling-statements';

type MailRow = {
  id: string;
  person_id: string;
  authority_id: string;
  folded: boolean;
  due_at: string;
};
type KeptMail = { id: string; personId: string; folded: boolean; dueAt: string };

/** All mails of the installation go out one after the other: a dead server holds up nothing else. */
const mailQueue = 'mail';

/** Writes notices with their mails, in the transaction of whoever tells. */
@Injectable()
export class WriteNotices {
  /**
   * Writes what the people of the acting authority have not been told yet, and resolves to how many
   * notices these are. Mails that may go now go with the commit, the others at their hour.
   */
  async run(tx: Transaction, planned: readonly PlannedNotice[]): Promise<number> {
    if (planned.length === 0) return 0;
    const rows = planned.map(({ row }) => row);
    const inserted = await tx.query<{ id: string }>(insertNotices, [JSON.stringify(rows)]);
    const isNew = new Set(inserted.map(({ id }) => id));
    const fresh = planned.filter(({ row }) => isNew.has(row.id));
    if (fresh.length === 0) return 0;
    await this.writeMails(tx, fresh);
    const personIds = [...new Set(fresh.map(({ row }) => row.person_id))];
    tx.tell({ authorityIds: [tx.actor.authorityId], kind: 'notice', personIds });
    return fresh.length;
  }

  private async writeMails(tx: Transaction, fresh: readonly PlannedNotice[]): Promise<void> {
    const wanted = new Map<string, { mail: MailRow; noticeIds: string[] }>();
    for (const { row, mail } of fresh) {
      if (mail === null) continue;
      const key = `${row.person_id} ${mail.at.toString()}`;
      const known = wanted.get(key);
      if (known === undefined) {
        wanted.set(key, { mail: mailRow(row, mail), noticeIds: [row.id] });
      } else {
        // Several at the same moment are one mail.
        known.mail.folded = true;
        known.noticeIds.push(row.id);
      }
    }
    if (wanted.size === 0) return;
    const mails = [...wanted.values()].map(({ mail }) => mail);
    const kept = await tx.query<KeptMail>(insertMails, [JSON.stringify(mails), tx.now.toString()]);
    const links = [...wanted.values()].flatMap(({ mail, noticeIds }) => {
      const mailId = kept.find((one) => isFor(one, mail))?.id ?? mail.id;
      return noticeIds.map((id) => ({ id, mail_id: mailId }));
    });
    await tx.query(linkMails, [JSON.stringify(links)]);
    const { authorityId } = tx.actor;
    for (const { id, dueAt } of kept) {
      if (Temporal.Instant.compare(Temporal.Instant.from(dueAt), tx.now) > 0) continue;
      const payload = { mailId: id, authorityId };
      tx.publish({
        type: notificationsEvents.mailDue,
        key: `mail:${id}`,
        payload,
        queue: mailQueue,
      });
    }
  }
}

function mailRow(row: PlannedNotice['row'], { at, folded }: MailTime): MailRow {
  const { person_id, authority_id } = row;
  return { id: uuidv7(), person_id, authority_id, folded, due_at: at.toString() };
}

function isFor(kept: KeptMail, mail: MailRow): boolean {
  if (kept.id === mail.id) return true;
  const sameHour = Temporal.Instant.from(kept.dueAt).equals(Temporal.Instant.from(mail.due_at));
  return kept.folded && mail.folded && kept.personId === mail.person_id && sameHour;
}
