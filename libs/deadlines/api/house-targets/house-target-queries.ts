import { Injectable } from '@nestjs/common';
import { usualHouseTargets } from '@rogatory/deadlines/rules';
import { Database } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { HouseTargetsDto } from '../../contract/index';
import { currentTargets, type TargetRow } from './target-statements';

/** What an authority asks of itself where the law names no number. */
@Injectable()
export class HouseTargetQueries {
  constructor(private readonly database: Database) {}

  /** The own authority's targets; the usual ones until it sets its own. */
  async own(actor: Actor): Promise<HouseTargetsDto> {
    const values = [actor.authorityId];
    const [row] = await this.database.read<TargetRow>(actor, currentTargets, values);
    return shownTargets(row);
  }
}

/** A line of targets as it is shown. */
export function shownTargets(row: TargetRow | undefined): HouseTargetsDto {
  if (row === undefined) {
    const { chaseDays, ...usual } = usualHouseTargets;
    return {
      ...usual,
      chaseDays: [...chaseDays],
      version: 0,
      legal: false,
      setBy: null,
      setAt: null,
    };
  }
  const { number: version, ...targets } = row;
  return { ...targets, version, legal: false };
}
