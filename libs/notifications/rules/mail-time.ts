import type { MailRhythm } from '@rogatory/notifications/contract';

/** How a person wants mail, as far as its time goes. */
export type MailWishes = {
  mail: MailRhythm;
  digestHour: number;
  /** HH:MM in `zone`; both null for none. Quiet begins with the one and ends with the other. */
  quietFrom: string | null;
  quietTo: string | null;
  zone: string;
  urgentAnyHour: boolean;
};

/** When a mail goes, and whether it waits for others to go with. */
export type MailTime = { at: Temporal.Instant; folded: boolean };

/** What holds for people who never said how they want it: at once, but not at night. */
export function usualMailWishes(zone: string): MailWishes {
  return {
    mail: 'at_once',
    digestHour: 8,
    quietFrom: '21:00',
    quietTo: '07:00',
    zone,
    urgentAnyHour: false,
  };
}

/**
 * When a mail that could go now does go: never within the quiet hours of the person's own zone,
 * except for a matter of risk to life where the person has allowed it. Null for who wants none.
 */
export function mailTime(
  wishes: MailWishes,
  now: Temporal.Instant,
  urgent: boolean,
): MailTime | null {
  if (wishes.mail === 'off') return null;
  if (urgent && wishes.urgentAnyHour) return { at: now, folded: false };
  if (wishes.mail === 'digest' && !urgent) {
    const hour = Temporal.PlainTime.from({ hour: wishes.digestHour });
    return { at: afterQuiet(wishes, next(hour, now, wishes.zone)), folded: true };
  }
  const at = afterQuiet(wishes, now);
  return { at, folded: Temporal.Instant.compare(at, now) > 0 };
}

/** Whether no mail is sent at this instant. */
export function isQuiet(
  { quietFrom, quietTo, zone }: MailWishes,
  instant: Temporal.Instant,
): boolean {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return false;
  const time = instant.toZonedDateTimeISO(zone).toPlainTime();
  const from = Temporal.PlainTime.from(quietFrom);
  const to = Temporal.PlainTime.from(quietTo);
  const afterFrom = Temporal.PlainTime.compare(time, from) >= 0;
  const beforeTo = Temporal.PlainTime.compare(time, to) < 0;
  return Temporal.PlainTime.compare(from, to) < 0 ? afterFrom && beforeTo : afterFrom || beforeTo;
}

function afterQuiet(wishes: MailWishes, instant: Temporal.Instant): Temporal.Instant {
  if (wishes.quietTo === null || !isQuiet(wishes, instant)) return instant;
  const ends = next(Temporal.PlainTime.from(wishes.quietTo), instant, wishes.zone);
  // Where clocks are put forward an end that the day leaves out comes later and may still be quiet.
  return isQuiet(wishes, ends) ? afterQuiet(wishes, ends) : ends;
}

/**
 * The next instant after `now` at which clocks in the zone show this time. On the night when an
 * hour comes twice both its turns count; a time that a day leaves out comes as much later as the
 * clocks were put forward.
 */
function next(time: Temporal.PlainTime, now: Temporal.Instant, zone: string): Temporal.Instant {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const turns = [today, today.add({ days: 1 }), today.add({ days: 2 })].flatMap((day) => {
    const local = day.toPlainDateTime(time);
    return [
      local.toZonedDateTime(zone, { disambiguation: 'earlier' }),
      local.toZonedDateTime(zone, { disambiguation: 'later' }),
    ].filter(
      (turn) =>
        turn.toPlainDateTime().equals(local) || turn.toPlainDateTime().since(local).sign > 0,
    );
  });
  const coming = turns
    .map((turn) => turn.toInstant())
    .filter((turn) => Temporal.Instant.compare(turn, now) > 0)
    .sort(Temporal.Instant.compare);
  const [first] = coming;
  if (first === undefined) throw new RangeError('A time of day comes every day');
  return first;
}
