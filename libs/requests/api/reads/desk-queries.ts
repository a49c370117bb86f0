import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { DeskCountDto, DeskDto, DeskItemDto, MeasureMarkDto } from '../../contract/index';
import { deskHorizons } from '../../rules/index';
import { deskCountsStatement, deskStatement } from './desk-statements';

type DeskRow = Omit<DeskItemDto, 'measureCount' | 'counterpartJurisdiction'> & {
  place: number;
  counterpartJurisdiction: string | null;
  measures: MeasureMarkDto[];
  ownMeasures: string[] | null;
};

/** What a person must do now, why, and by when. */
@Injectable()
export class DeskQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The groups in their fixed order, the most pressing row of each first. */
  async desk(actor: Actor): Promise<DeskDto> {
    const values = deskValues(actor, this.clock.now());
    const [rows, counts] = await Promise.all([
      this.database.read<DeskRow>(actor, deskStatement, values),
      this.database.read<DeskCountDto>(actor, deskCountsStatement, values),
    ]);
    return { items: rows.map(deskItem), counts };
  }
}

/** The statements' values: who looks, in which roles, and the ends of today and of the week. */
export function deskValues(actor: Actor, now: Temporal.Instant): unknown[] {
  const { today, week } = deskHorizons(now, actor.zone);
  return [actor.authorityId, actor.roles, now.toString(), today.toString(), week.toString()];
}

function deskItem(row: DeskRow): DeskItemDto {
  const { place: _place, measures, ownMeasures, counterpartJurisdiction, ...item } = row;
  return {
    ...item,
    counterpartJurisdiction: counterpartJurisdiction ?? '',
    measureCount: ownMeasures?.length ?? measures.length,
  };
}
