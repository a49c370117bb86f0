import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Announcements } from '@rogatory/platform/api';
import { CorrectionMemory } from './correction-memory';

/** The channel on which a committed correction is announced to every process. */
export const correctionChannel = 'rogatory_calendar';

/** Reads corrections again when any process has committed one. */
@Injectable()
export class CalendarListener implements OnApplicationBootstrap {
  constructor(
    private readonly announcements: Announcements,
    private readonly corrections: CorrectionMemory,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.announcements.hear(correctionChannel, () => this.corrections.reload());
  }
}
