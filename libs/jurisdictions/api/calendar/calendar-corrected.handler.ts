import { Injectable } from '@nestjs/common';
import { type DomainEvent, OutboxHandler } from '@rogatory/platform/api';
import { jurisdictionsEvents } from '../../contract/index';
import { CorrectionMemory } from './correction-memory';

/** Makes sure that the worker computes with the corrected calendar, however late it was told. */
@Injectable()
export class CalendarCorrectedHandler extends OutboxHandler {
  readonly type = jurisdictionsEvents.calendarCorrected;

  constructor(private readonly corrections: CorrectionMemory) {
    super();
  }

  async handle(_: DomainEvent): Promise<void> {
    await this.corrections.reload();
  }
}
