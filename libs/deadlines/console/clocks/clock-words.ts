import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { ClockDates, DateFormatter, LanguageStore } from '@rogatory/platform/console';
import type { ClockDto } from '@rogatory/requests/contract';
import type { IconName, ClockTone } from '@rogatory/ui';
import { clockView } from './clock-view';

const icons: Record<ClockTone, IconName | null> = {
  overdue: 'circle-alert',
  soon: 'timer',
  far: null,
  waiting: 'hourglass',
  passed: 'calendar-x-2',
  paused: 'circle-pause',
  met: 'circle-check',
  lapsed: 'circle-slash',
};

/** A clock in words: what it asks, its kind, what is left, when it ends. */
@Injectable({ providedIn: 'root' })
export class ClockWords {
  private readonly dates = inject(DateFormatter);
  private readonly ends = inject(ClockDates);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  say(key: string, params: Record<string, string | number> = {}): string {
    this.language.language();
    return this.translations.translate(key, params);
  }

  /** 'Acknowledgement', 'Answer of Cambodia'. */
  name({ act }: Pick<ClockDto, 'act'>, country: string): string {
    return this.say(`deadlines.clockName.${act}`, { country });
  }

  /** The words of the tag whose border is the kind: the law itself, what it is, or who asked. */
  kind(clock: Pick<ClockDto, 'kind' | 'nature' | 'law'>): string {
    if (clock.kind === 'law' && clock.nature === 'DUTY' && clock.law) return clock.law;
    return clock.kind === 'law'
      ? this.say(`deadlines.natureBrief.${clock.nature}`)
      : this.say(`deadlines.kindBrief.${clock.kind}`);
  }

  /** Tone, icon, the bold words and the date after them. */
  view(clock: ClockDto) {
    const { tone, saying } = clockView(clock, this.ends.now());
    return {
      tone,
      icon: icons[tone],
      left: this.left(clock, saying),
      when: this.when(clock, tone),
    };
  }

  private left(clock: ClockDto, saying: ReturnType<typeof clockView>['saying']): string {
    if (saying === 'lapsed') {
      return this.say('deadlines.clock.lapsed', { lapse: clock.lapse ?? 'closed' });
    }
    if (saying !== 'left' && saying !== 'over') return this.say(`deadlines.clock.${saying}`);
    return this.dates.timeLeft(this.lastMoment(clock), clock.zone);
  }

  private when(clock: ClockDto, tone: ClockTone): string {
    if ((tone === 'met' || tone === 'lapsed') && clock.endedAt)
      return this.dates.shortDate(clock.endedAt, clock.zone);
    if (tone === 'paused') {
      const since = clock.suspensions.at(-1)?.from;
      return since ? this.say('deadlines.clock.since', { day: this.shortDay(since) }) : '';
    }
    return this.ends.ends({ ...clock, hours: tone === 'soon' || !clock.wholeDay });
  }

  /** A whole day runs until 24:00, which is already the next day on a calendar. */
  private lastMoment({ due, wholeDay }: ClockDto): Temporal.Instant {
    const end = Temporal.Instant.from(due);
    return wholeDay ? end.subtract({ seconds: 1 }) : end;
  }

  private shortDay(date: string): string {
    return this.dates.dayAndMonth(
      Temporal.PlainDate.from(date).toZonedDateTime('UTC').toInstant(),
      'UTC',
    );
  }
}
