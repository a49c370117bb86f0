import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';
import type { CalendarCorrectionDto } from '../../contract/index';
import type { DayCorrection } from './day-correction';

/** A correction as the table keeps it. */
export type CorrectionRow = Omit<CalendarCorrectionDto, 'superseded'>;

/** The columns of a correction, under the names of the API. */
export const correctionColumns = `id, revision, jurisdiction_code as jurisdiction, region, date, kind, name,
  tentative, reason, person_id as "personId", person_name as "personName", at`;

const listCorrections = {
  name: 'jurisdictions.calendar_corrections',
  text: `select ${correctionColumns} from rogatory.calendar_correction order by revision`,
};

/** An administrator's correction as a change to a calendar, with its reason as the day's source. */
export function dayCorrectionOf(row: CorrectionRow): DayCorrection {
  const { date, kind, name, tentative, reason } = row;
  return { date, kind, name, tentative, source: `Corrected by an administrator: ${reason}` };
}

/** Every administrator's correction of a calendar, held in memory. */
@Injectable()
export class CorrectionMemory implements OnModuleInit {
  private byJurisdiction: ReadonlyMap<string, readonly CorrectionRow[]> = new Map();
  private last = 0;

  constructor(private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
  }

  /** The revision of the last correction that is known here; 0 before the first. */
  get revision(): number {
    return this.last;
  }

  /** Reads them again: another process may have written some. */
  async reload(): Promise<void> {
    const rows = await this.database.read<CorrectionRow>(null, listCorrections, []);
    const last = rows.at(-1)?.revision ?? 0;
    // An answer that was overtaken by a later one tells less than what is known already.
    if (last < this.last) return;
    const grouped = new Map<string, CorrectionRow[]>();
    for (const row of rows) {
      const group = grouped.get(row.jurisdiction);
      if (group === undefined) grouped.set(row.jurisdiction, [row]);
      else group.push(row);
    }
    this.byJurisdiction = grouped;
    this.last = last;
  }

  /** The corrections that touch a calendar, oldest first. */
  of(jurisdiction: string, region: string | null): readonly CorrectionRow[] {
    const all = this.byJurisdiction.get(jurisdiction) ?? [];
    return all.filter((row) => row.region === null || row.region === region);
  }
}
