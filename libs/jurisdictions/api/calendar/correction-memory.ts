import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';
import type { DayCorrection } from './day-correction';

/** A correction as the table keeps it. */
interface CorrectionRow extends DayCorrection {
  readonly id: string;
  readonly revision: number;
  readonly jurisdiction: string;
  readonly region: string | null;
}

const listCorrections = {
  name: 'jurisdictions.calendar_corrections',
  text: `select id, revision, jurisdiction_code as jurisdiction, region, date, kind, name,
                tentative, 'Correction by an administrator: ' || reason as source
           from rogatory.calendar_correction order by revision`,
};

/** Every administrator's correction of a calendar, held in memory. */
@Injectable()
export class CorrectionMemory implements OnModuleInit {
  private byJurisdiction: ReadonlyMap<string, readonly CorrectionRow[]> = new Map();

  constructor(private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
  }

  /** Reads them again: another process may have written some. */
  async reload(): Promise<void> {
    const rows = await this.database.read<CorrectionRow>(null, listCorrections, []);
    const grouped = new Map<string, CorrectionRow[]>();
    for (const row of rows) {
      const group = grouped.get(row.jurisdiction);
      if (group === undefined) grouped.set(row.jurisdiction, [row]);
      else group.push(row);
    }
    this.byJurisdiction = grouped;
  }

  /** The corrections that touch a calendar, oldest first. */
  of(jurisdiction: string, region: string | null): readonly CorrectionRow[] {
    const all = this.byJurisdiction.get(jurisdiction) ?? [];
    return all.filter((row) => row.region === null || row.region === region);
  }

  /** The number of the last correction that touches a calendar; 0 where there is none. */
  revisionOf(jurisdiction: string, region: string | null): number {
    return this.of(jurisdiction, region).at(-1)?.revision ?? 0;
  }
}
