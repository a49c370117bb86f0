import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor, type Statement } from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import {
  jobStates,
  type JobDto,
  type JobFiguresDto,
  type JobQueryDto,
  type JobState,
  type JobTypeDto,
  type TroubledEndpointsDto,
} from '../../contract/index';

const pageSize = 50;

const jobs: Statement = {
  name: 'notifications.queue_jobs',
  text: `select id::text, type, state, attempts, max_attempts as "maxAttempts",
      created_at as since, run_at as "nextAt", last_error as error
    from queue_jobs($1, $2, $3, $4)`,
};

const figures: Statement = {
  name: 'notifications.queue_figures',
  text: 'select type, state, jobs::int, oldest from queue_figures()',
};

/** What was given up is off with the time of its failure kept; turning it on again forgets it. */
const endpointFigures: Statement = {
  name: 'notifications.endpoint_figures',
  text: `select count(*) filter (where state = 'active')::int as waiting,
      count(*) filter (where state <> 'active')::int as "givenUp"
    from webhook where authority_id = $1 and failing_since is not null`,
};

type FigureRow = { type: string; state: JobState; jobs: number; oldest: string | null };

/** Work in the background of the whole installation: what kind, how long, how often; no case. */
@Injectable()
export class JobsQueries {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  async list({ state, cursor }: JobQueryDto): Promise<Page<JobDto>> {
    const [after, afterId] =
      cursor === undefined ? ['-infinity', '0'] : decodeCursor(cursor, ['string', 'string']);
    const values = [state ?? null, after, /^\d{1,18}$/.test(afterId ?? '') ? afterId : '0'];
    const rows = await this.database.read<JobDto>(null, jobs, [...values, pageSize + 1]);
    const items = rows.slice(0, pageSize);
    const last = items.at(-1);
    const more = rows.length > pageSize && last !== undefined;
    return { items, nextCursor: more ? encodeCursor([last.since, last.id]) : null };
  }

  /** The queue's figures are the installation's, those of endpoints the own authority's. */
  async figures(actor: Actor): Promise<JobFiguresDto> {
    const rows = await this.database.read<FigureRow>(null, figures, []);
    const values = [actor.authorityId];
    const [endpoints = { waiting: 0, givenUp: 0 }] = await this.database.read<TroubledEndpointsDto>(
      actor,
      endpointFigures,
      values,
    );
    const types = new Map<string, JobTypeDto>();
    const sum = { waiting: 0, running: 0, failing: 0, failed: 0 };
    for (const { type, state, jobs: count } of rows) {
      const known = types.get(type) ?? { type, waiting: 0, running: 0, failing: 0, failed: 0 };
      known[state] += count;
      sum[state] += count;
      types.set(type, known);
    }
    const [oldestSince = null] = rows.flatMap(({ oldest }) => oldest ?? []).sort();
    const byTrouble = [...types.values()].sort(
      (one, other) => trouble(other) - trouble(one) || one.type.localeCompare(other.type),
    );
    return { ...sum, oldestSince, types: byTrouble, endpoints };
  }
}

/** What failed stands above what only waits. */
function trouble(counted: JobTypeDto): number {
  return jobStates.reduce((sum, state, index) => sum + counted[state] * 10 ** (index * 2), 0);
}
