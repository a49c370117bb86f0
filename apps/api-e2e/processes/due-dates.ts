import type { TestDatabase } from '@rogatory/platform/testing';
import type { ReminderStage } from '@rogatory/notifications/rules';

/** A date that has come, of one clock of one file. */
export interface DueDate {
  readonly fileId: string;
  readonly clockId: string;
  readonly authorityId: string;
}

/** A stage of a date that has been claimed, and who was told. */
export interface ToldStage extends DueDate {
  readonly stage: ReminderStage;
  readonly personIds: readonly string[];
}

const comeDue = `c.ended_at is null and c.state in ('running', 'passed') and c.due <= now()`;
const named = `c.file_id as "fileId", c.clock_id as "clockId", c.authority_id as "authorityId"`;

/** What dates came due, and what was told of them, as a witness reads it in the database. */
export class DueDates {
  constructor(private readonly database: TestDatabase) {}

  /** Every open clock whose end has come. */
  due(): Promise<DueDate[]> {
    return this.database.query(
      `select ${named} from (select *, id as clock_id from clock) c where ${comeDue}`,
    );
  }

  /** Every reminder that was claimed, with the people who were told. */
  told(): Promise<ToldStage[]> {
    return this.database.query(
      `select ${named}, c.stage, array(
          select n.person_id from notice n
           where n.file_id = c.file_id and n.due = c.due
             and n.key like 'date:%:' || c.clock_id || ':%:' || c.stage) as "personIds"
        from reminder c`,
    );
  }

  /**
   * Reminders of anything that is not due: told too early, or of a date that never stood. That a date
   * comes near is told from the draft on, before the clock of what was sent has begun.
   */
  untimely(): Promise<DueDate[]> {
    return this.database.query(
      `select ${named} from reminder c where not exists (
         select from clock k where k.file_id = c.file_id and k.id = c.clock_id and k.due = c.due
           and (c.stage = 'due_soon' or c.at >= k.due) and k.due <= now())`,
    );
  }

  /**
   * Lets a duty that law imposes, of weeks, end at an instant soon to come instead, as if weeks had
   * gone by: responsible, head and the figure of the network are told at once.
   */
  async hasten(fileId: string, clockId: string, due: Temporal.Instant): Promise<void> {
    const hastened = await this.database.query(
      `update clock set due = $3, due_date = current_date - 20
        where file_id = $1 and id = $2 and ended_at is null returning 1`,
      [fileId, clockId, due.toString()],
    );
    if (hastened.length === 0) throw new Error(`${fileId} has no ${clockId}`);
  }

  /** How many duties by law that passed are counted for a network. */
  async figureOf(networkCode: string): Promise<number> {
    const [found] = await this.database.query<{ duties: number }>(
      `select coalesce(sum(duties), 0)::int as duties from passed_duties where network_code = $1`,
      [networkCode],
    );
    return found?.duties ?? 0;
  }

  /** How many reminders were claimed up to an instant. */
  async claimedUntil(instant: Temporal.Instant): Promise<number> {
    const [found] = await this.database.query<{ count: number }>(
      'select count(*)::int as count from reminder where at <= $1',
      [instant.toString()],
    );
    return found?.count ?? 0;
  }

  /** Whether a date is about to come, or has come and not been told. */
  async areSettled(): Promise<boolean> {
    const open = await this.database.query(
      `select from clock c where c.ended_at is null and c.state in ('running', 'passed')
          and c.due <= now() + interval '2 minutes' and (c.due > now() or not exists (
            select from reminder r where r.file_id = c.file_id and r.clock_id = c.id
               and r.due = c.due and r.stage = 'passed'))
        limit 1`,
    );
    return open.length === 0;
  }
}
