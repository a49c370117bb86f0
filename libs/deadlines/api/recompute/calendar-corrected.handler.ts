import { Injectable } from '@nestjs/common';
import { Clock, Database, OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { jurisdictionsEvents } from '@rogatory/jurisdictions/contract';
import { beginRecomputation } from './recompute-statements';
import type { Recomputation } from './recompute-clocks';
import { SpreadRecomputation } from './spread-recomputation';

/** A calendar was corrected: every clock that it touches is recomputed. */
@Injectable()
export class CalendarCorrected extends OutboxHandler {
  readonly type = jurisdictionsEvents.calendarCorrected;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly spreading: SpreadRecomputation,
  ) {
    super();
  }

  async handle(event: DomainEvent): Promise<void> {
    const correction = correctionOf(event);
    const { correctionId, jurisdiction, region, day, revision } = correction;
    const begunAt = this.clock.now().toString();
    const values = [correctionId, jurisdiction, region, day, revision, begunAt];
    await this.database.read(null, beginRecomputation, values);
    await this.spreading.run(correction, 'first');
  }
}

function correctionOf({ payload }: DomainEvent): Recomputation {
  const { correctionId, jurisdiction, region, date, revision } = payload;
  if (
    typeof correctionId !== 'string' ||
    typeof jurisdiction !== 'string' ||
    typeof date !== 'string' ||
    typeof revision !== 'number'
  ) {
    throw new Error('The event names no correction of a calendar');
  }
  return {
    correctionId,
    jurisdiction,
    region: typeof region === 'string' ? region : null,
    day: date,
    revision,
  };
}
