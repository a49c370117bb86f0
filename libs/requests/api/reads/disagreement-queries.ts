import { Injectable } from '@nestjs/common';
import { Clock, Database, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type {
  Channel,
  Direction,
  DisagreementKind,
  DispatchKind,
  Side,
} from '../../contract/index';
import { undelivered, type CarriedDispatch } from '../../rules/index';

/** A doubt about the delivery of what we sent looks at the end of a thread alone. */
const lastDispatches = 6;

type CarriedRow = {
  id: string;
  direction: Direction;
  zone: string;
  week: number[];
  number: number;
  kind: DispatchKind;
  from: Side;
  sentAt: string;
  channel: Channel | null;
  deliveries: CarriedDispatch['deliveries'];
};

const ends: Statement = {
  name: 'requests.ends_of_threads',
  text: `select f.id, f.direction, their.zone, j.working_week as week, d.number, d.kind,
      d.from_side as "from", d.sent_at as "sentAt", d.payload ->> 'channel' as channel,
      (select coalesce(json_agg(json_build_object('stage', y.stage, 'at', y.at) order by y.at), '[]')
         from delivery y where y.dispatch_id = d.id) as deliveries
    from file f
    join authority their on their.id = f.counterpart_authority_id
    join jurisdiction j on j.code = their.jurisdiction_code
    cross join lateral (
      select * from dispatch e where e.thread_id = f.thread_id
       order by e.number desc limit ${lastDispatches}) d
    where f.id = any($1::uuid[]) and f.open and f.state <> 'forwarded'
    order by f.id, d.number`,
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
    const rows = await this.database.read<CarriedRow>(actor, ends, [[...fileIds]]);
    const threads = new Map<string, CarriedRow[]>();
    for (const row of rows) threads.set(row.id, [...(threads.get(row.id) ?? []), row]);
    const now = this.clock.now();
    const marks = new Map<string, DisagreementKind>();
    for (const [id, thread] of threads) {
      const [first] = thread;
      if (first === undefined) continue;
      const own: Side = first.direction === 'outgoing' ? 'requesting' : 'requested';
      const carried = thread.map((row) => ({ ...row, withdrawn: [] }));
      const office = { zone: first.zone, workingWeek: first.week };
      const [doubt] = undelivered(own, carried, now, office);
      if (doubt !== undefined) marks.set(id, doubt.kind);
    }
    return marks;
  }
}
