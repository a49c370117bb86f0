import { Injectable } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';
import { deadlinesEvents } from '../../contract/index';
import { spreadRecomputation } from './recompute-statements';
import type { Recomputation } from './recompute-clocks';

/** Gives the clocks that a correction touches to the workers, authority by authority. */
@Injectable()
export class SpreadRecomputation {
  constructor(private readonly database: Database) {}

  /** Asks for the authorities' clocks to be recomputed; once for each `pass`. */
  async run({ correctionId, ...touched }: Recomputation, pass: string): Promise<void> {
    const { jurisdiction, region, day, revision } = touched;
    await this.database.read(null, spreadRecomputation, [
      deadlinesEvents.clocksToRecompute,
      correctionId,
      pass,
      jurisdiction,
      region,
      day,
      revision,
    ]);
  }
}
