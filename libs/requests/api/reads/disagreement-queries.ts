import { Injectable } from '@nestjs/common';
import { Clock, Database, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { Channel, DisagreementKind, DispatchKind, Side } from '../../contract/index';
import { doubtsOf, type CarriedDispatch } from '../../rules/index';

type CarriedRow = {
  id: string;
  zone: string;
  week: number[];
  number: number;
  kind: DispatchKind;
  from: Side;
  sentAt: string;
  channel: Channel | null;
  deliveries: CarriedDispatch['deliveries'];
  heardAt: string | null;
};

const unheard: Statement = {
  name: 'requests.unheard_dispatches',
  text: `select file_id as id, zone, week, number, kind, from_side as "from", sent_at as "sentAt",
      channel, deliveries, heard_at as "heardAt"
    from unheard_dispatches($1::uuid[])`,
};

/** Of which files something that was sent may not have come, or may not have been seen. */
@Injectable()
export class DisagreementQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The first doubt about each file's own dispatches; files without any are left out. */
  async marks(
    actor: Actor,
    fileIds: readonly string[],
  ): Promise<ReadonlyMap<string, DisagreementKind>> {
    if (fileIds.length === 0) return new Map();
    const rows = await this.database.read<CarriedRow>(actor, unheard, [[...fileIds]]);
    const threads = new Map<string, CarriedRow[]>();
    for (const row of rows) threads.set(row.id, [...(threads.get(row.id) ?? []), row]);
    const now = this.clock.now();
    const marks = new Map<string, DisagreementKind>();
    for (const [id, thread] of threads) {
      const [first] = thread;
      if (first === undefined) continue;
      const sent = thread.map((row) => ({ ...row, withdrawn: [] }));
      const office = { zone: first.zone, workingWeek: first.week };
      const [doubt] = doubtsOf(sent, first.heardAt, now, office);
      if (doubt !== undefined) marks.set(id, doubt.kind);
    }
    return marks;
  }
}
