import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { CommandKey, Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type PutOffRowDto, type TakeBackRowDto } from '../../contract/index';
import { fieldRefused, fileNotFound } from '../requests-problems';

/** How many days ahead a row may be put off at most: nothing is put off for good. */
const mostDays = 92;

const putOff: Statement = {
  name: 'requests.put_off',
  text: `insert into put_off
      (person_id, file_id, key, file_version, due, until_day, until, reason, at)
    select $1, i.file_id, i.key, i.file_version, i.due, $5, $6, $7, $8
      from desk_entry i where i.file_id = $2 and i.authority_id = $3 and i.key = $4
    on conflict on constraint put_off_pkey do update
      set file_version = excluded.file_version, due = excluded.due, until_day = excluded.until_day,
          until = excluded.until, reason = excluded.reason, at = excluded.at
    returning file_id`,
};

const takeBack: Statement = {
  name: 'requests.take_back',
  text: 'delete from put_off where person_id = $1 and file_id = $2 and key = $3 returning file_id',
};

/**
 * Not before a day, because of something: takes a row off the own desk until then. It changes
 * nothing for anybody else, and the row comes back at once when anything moves on the file.
 */
@Injectable()
export class PutOffRow {
  constructor(private readonly writing: WritePath) {}

  /** Throws 404 when no such row lies here, 422 for a day that is not ahead or too far ahead. */
  async run(actor: Actor, input: PutOffRowDto, command?: CommandKey): Promise<void> {
    const { fileId, key, until, reason } = input;
    const step = this.step(actor, 'requests.put_off', fileId, command);
    await this.writing.run(step, async (tx) => {
      const day = dayOf(until);
      const today = tx.now.toZonedDateTimeISO(actor.zone).toPlainDate();
      const ahead = day === null ? 0 : today.until(day, { largestUnit: 'days' }).days;
      if (day === null || ahead < 1 || ahead > mostDays) {
        throw fieldRefused('/until', requestsErrors.invalidDate);
      }
      const at = tx.now.toString();
      const ends = day.toZonedDateTime(actor.zone).toInstant().toString();
      const values = [actor.personId, fileId, actor.authorityId, key, until, ends, reason, at];
      const rows = await tx.query(putOff, values);
      if (rows.length === 0) throw fileNotFound();
    });
  }

  /** Lays a row on the desk again before its day. Throws 404 when it was not put off. */
  async takeBack(actor: Actor, input: TakeBackRowDto, command?: CommandKey): Promise<void> {
    const { fileId, key } = input;
    const step = this.step(actor, 'requests.take_back', fileId, command);
    await this.writing.run(step, async (tx) => {
      const rows = await tx.query(takeBack, [actor.personId, fileId, key]);
      if (rows.length === 0) throw fileNotFound();
    });
  }

  private step(actor: Actor, action: string, fileId: string, command?: CommandKey) {
    return { actor, action, subject: { type: 'file', id: fileId }, command };
  }
}

function dayOf(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
