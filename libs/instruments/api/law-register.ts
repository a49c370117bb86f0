import { Injectable } from '@nestjs/common';
import { notFound } from '@rogatory/platform/api';
import {
  instrumentsProblems,
  type InstrumentCardDto,
  type InstrumentRowDto,
  type LawOverrideDto,
  type LawOverrideQueryDto,
  type TimeLimitDto,
} from '../contract/index';
import { registerRow, verificationHolds } from '../rules/index';
import { LawChangeQueries } from './changes/law-change-queries';
import { Law } from './law';
import { plainLaw } from './law-readers';
import { instrumentOnWire, timeLimitOnWire } from './on-wire';

/** Reads the register of instruments and limits as the law stands on a day. */
@Injectable()
export class LawRegister {
  constructor(
    private readonly law: Law,
    private readonly changes: LawChangeQueries,
  ) {}

  rows(date: string): InstrumentRowDto[] {
    return this.law.on(date).instruments.map((instrument) => registerRow(instrument, date));
  }

  timeLimits(date: string): TimeLimitDto[] {
    return this.law.on(date).timeLimits.map(timeLimitOnWire);
  }

  /** A whole card with its limits, changes and marks. Throws 404 where no such card is known. */
  async card(id: string, date: string): Promise<InstrumentCardDto> {
    const { instruments, timeLimits } = this.law.on(date);
    const instrument = instruments.find((one) => one.id === id);
    if (instrument === undefined) throw notFound(instrumentsProblems.notFound);
    const [overrides, marks] = await Promise.all([
      this.changes.overrides({ targetId: id }),
      this.changes.verifications(id),
    ]);
    const plain = plainLaw(instrument);
    return {
      date,
      instrument: instrumentOnWire(instrument),
      timeLimits: timeLimits
        .filter((limit) => limit.instruments.includes(instrument.code))
        .map(timeLimitOnWire),
      overrides: overrides.filter(({ state }) => state === 'proposed' || state === 'approved'),
      verifications: marks
        .map(({ statement, ...mark }) => ({
          ...mark,
          holds: verificationHolds(plain, { pointer: mark.pointer, statement }),
        }))
        .reverse(),
    };
  }

  overrides(query: LawOverrideQueryDto): Promise<LawOverrideDto[]> {
    return this.changes.overrides(query);
  }
}
