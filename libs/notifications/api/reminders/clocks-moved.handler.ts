import { Injectable } from '@nestjs/common';
import { deadlinesEvents } from '@rogatory/deadlines/contract';
import { Clock, OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import type { MovedClock } from './due-reminders';
import { RemindAuthority } from './remind-authority';

/** A corrected calendar has moved dates: whoever must meet them is told. */
@Injectable()
export class ClocksMoved extends OutboxHandler {
  readonly type = deadlinesEvents.clocksMoved;

  constructor(
    private readonly clock: Clock,
    private readonly authorities: RemindAuthority,
  ) {
    super();
  }

  async handle({ payload }: DomainEvent): Promise<void> {
    const { authorityId, clocks } = payload;
    if (typeof authorityId !== 'string' || !Array.isArray(clocks)) {
      throw new Error('The event names no clocks of an authority');
    }
    const moved = clocks.filter((clock): clock is MovedClock => isClock(clock));
    await this.authorities.runMoved(authorityId, moved, this.clock.now());
  }
}

function isClock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fileId: unknown = Reflect.get(value, 'fileId');
  const clockId: unknown = Reflect.get(value, 'clockId');
  return typeof fileId === 'string' && typeof clockId === 'string';
}
