import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Announcements, Clock } from '@rogatory/platform/api';
import { lawOn, overridesOn, type LawChanges, type LawOfDay } from '../rules/index';
import { LawChangeQueries } from './changes/law-change-queries';
import { instruments, timeLimits } from './law/index';
import { lawChannel } from './law-channel';
import { lawReaders } from './law-readers';

/** The law of the reviewed files, without any administrator's change. */
export const reviewedLaw: LawOfDay = { instruments, timeLimits };

/**
 * The law of any day, from memory: the reviewed files with the approved changes and the marks of
 * lawyers, kept up to date in every process. The same object is answered for a day until the law
 * changes, so what is derived from it can be kept beside it.
 */
@Injectable()
export class Law implements OnModuleInit, OnApplicationBootstrap {
  private changes: LawChanges = { overrides: [], verifications: [] };
  /** By the changes in effect, so that many days share one. */
  private readonly byChanges = new Map<string, LawOfDay>();
  /** Readings begun and the last one taken over: one that was overtaken knows less. */
  private readings = 0;
  private taken = 0;

  constructor(
    private readonly queries: LawChangeQueries,
    private readonly announcements: Announcements,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.announcements.hear(lawChannel, () => this.reload());
  }

  /** The law in force on a calendar date. */
  on(date: string): LawOfDay {
    if (this.changes.overrides.length === 0 && this.changes.verifications.length === 0) {
      return reviewedLaw;
    }
    const inEffect = overridesOn(date, this.changes).map(({ id }) => id);
    const kept = this.byChanges.get(inEffect.join());
    if (kept !== undefined) return kept;
    const law = lawOn(date, reviewedLaw, this.changes, lawReaders);
    this.byChanges.set(inEffect.join(), law);
    return law;
  }

  /** The calendar date in UTC: the day whose law is meant where none is named. */
  today(): string {
    return this.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  }

  /** Reads the changes again: this or another process has written some. */
  async reload(): Promise<void> {
    this.readings += 1;
    const reading = this.readings;
    const [overrides, verifications] = await Promise.all([
      this.queries.approved(),
      this.queries.verifications(null),
    ]);
    if (reading < this.taken) return;
    this.taken = reading;
    this.changes = { overrides, verifications };
    this.byChanges.clear();
  }
}
