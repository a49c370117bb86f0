import { Injectable } from '@nestjs/common';
import { Database, invalidInput } from '@rogatory/platform/api';
import type { Actor, FieldProblem } from '@rogatory/platform/contract';
import type { TlpMarking } from '@rogatory/requests/contract';
import {
  deadlinesErrors,
  type CalendarEntriesDto,
  type CalendarEntriesQueryDto,
  type CalendarEntryDto,
} from '../../contract/index';
import { entriesStatement, mostEntries } from './entry-statements';

/** An entry with what decides how much of it may leave the product. */
export type EntryRow = CalendarEntryDto & {
  id: string;
  sealed: boolean;
  tlp: TlpMarking;
  version: number;
};

const longestSpanDays = 400;

/** The dates that run on requests of the own authority. */
@Injectable()
export class EntryQueries {
  constructor(private readonly database: Database) {}

  /** The entries of some days. Throws 400 for days that do not exist or are too far apart. */
  async entries(actor: Actor, query: CalendarEntriesQueryDto): Promise<CalendarEntriesDto> {
    const { from, to } = spanOf(query);
    const rows = await this.rows(actor, from, to);
    return {
      entries: rows.slice(0, mostEntries).map(shownEntry),
      more: rows.length > mostEntries,
    };
  }

  /** The same with the rows whole, one more than are ever shown; both days included. */
  async rows(actor: Actor, from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<EntryRow[]> {
    // Days are days of their own place: those at the ends of the world begin and end a day apart.
    const begin = from.subtract({ days: 1 }).toZonedDateTime('UTC').toInstant();
    const end = to.add({ days: 3 }).toZonedDateTime('UTC').toInstant();
    const rows = await this.database.read<EntryRow>(actor, entriesStatement, [
      actor.authorityId,
      begin.toString(),
      end.toString(),
    ]);
    return rows.filter(({ dueDate }) => dueDate >= from.toString() && dueDate <= to.toString());
  }
}

function shownEntry({
  id: _id,
  sealed: _sealed,
  tlp: _tlp,
  version: _version,
  ...entry
}: EntryRow) {
  return entry;
}

function spanOf({ from, to }: CalendarEntriesQueryDto) {
  const problems: FieldProblem[] = [];
  const read = (pointer: string, text: string): Temporal.PlainDate | null => {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' });
    } catch {
      const detail = 'No day of the calendar';
      problems.push({ pointer, code: deadlinesErrors.invalidSpan, detail });
      return null;
    }
  };
  const span = { from: read('/from', from), to: read('/to', to) };
  if (span.from === null || span.to === null) throw invalidInput(problems);
  const { days } = span.from.until(span.to, { largestUnit: 'days' });
  if (days < 0 || days > longestSpanDays) {
    const detail = `Must be no earlier than the first day and at most ${longestSpanDays} days after it`;
    throw invalidInput([{ pointer: '/to', code: deadlinesErrors.invalidSpan, detail }]);
  }
  return { from: span.from, to: span.to };
}
