import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { usualHouseTargets, type HouseTargets } from '@rogatory/deadlines/rules';
import { Announcements, Database, type Statement } from '@rogatory/platform/api';

/** The channel on which a process tells the others that an authority has set its targets. */
export const targetChannel = 'rogatory_house_targets';

type TargetRow = {
  authority_id: string;
  acknowledge_working_days: number;
  legal_view_days: number;
  status_note_days: number;
  chase_days: number[];
  set_at: string;
};

type SetTargets = { targets: HouseTargets; setAt: Temporal.Instant };

const allTargets: Statement = {
  name: 'deadlines.all_house_targets',
  text: `select authority_id, acknowledge_working_days, legal_view_days, status_note_days,
      chase_days, set_at
    from house_target order by authority_id, number`,
};

/** The targets of every authority since the first it set, from memory, in every process. */
@Injectable()
export class TargetMemory implements OnModuleInit, OnApplicationBootstrap {
  private byAuthority: ReadonlyMap<string, readonly SetTargets[]> = new Map();

  constructor(
    private readonly database: Database,
    private readonly announcements: Announcements,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.announcements.hear(targetChannel, () => this.reload());
  }

  /** The targets of an authority at an instant, or now; the usual ones until it sets its own. */
  of(authorityId: string, at: string | null): HouseTargets {
    const set = this.byAuthority.get(authorityId) ?? [];
    const found =
      at === null
        ? set.at(-1)
        : set.findLast(({ setAt }) => Temporal.Instant.compare(setAt, at) <= 0);
    return found?.targets ?? usualHouseTargets;
  }

  /** Reads them again: this or another process has written some. */
  async reload(): Promise<void> {
    const rows = await this.database.read<TargetRow>(null, allTargets, []);
    const byAuthority = new Map<string, SetTargets[]>();
    for (const row of rows) {
      const before = byAuthority.get(row.authority_id) ?? [];
      byAuthority.set(row.authority_id, [...before, setTargets(row)]);
    }
    this.byAuthority = byAuthority;
  }
}

function setTargets(row: TargetRow): SetTargets {
  return {
    setAt: Temporal.Instant.from(row.set_at),
    targets: {
      acknowledgeWorkingDays: row.acknowledge_working_days,
      legalViewDays: row.legal_view_days,
      statusNoteDays: row.status_note_days,
      chaseDays: row.chase_days,
    },
  };
}
