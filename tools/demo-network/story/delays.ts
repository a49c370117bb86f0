import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { Chance } from '../chance';
import { postponementArticle } from '../matters/legal-basis';
import { delayReasons, postponementReasons } from './phrases';
import type { Deed } from './step';

/** What a delay is told about: the day of today, and chance. */
type Told = { today: Temporal.PlainDate; chance: Chance };

/** More time to decide, with an estimate around today. */
export function moreTime({ today, chance }: Told): (day: Temporal.PlainDate) => Deed {
  const reasons = chance.pick(delayReasons);
  const around = today.add({ days: chance.between(-6, 24) });
  return (day) => ({
    does: 'extend',
    input: { reasons, estimate: notBefore(day.add({ days: 10 }), around) },
  });
}

/** Measures put off, to be looked at again around today. */
export function putOff(
  measureCodes: string[],
  instrument: InstrumentCode,
  { today, chance }: Told,
): (day: Temporal.PlainDate) => Deed {
  const reasons = chance.pick(postponementReasons);
  const article = postponementArticle(instrument);
  const around = today.add({ days: chance.between(-3, 30) });
  return (day) => ({
    does: 'postpone',
    input: {
      measureCodes,
      instrument,
      article,
      reasons,
      reviewOn: notBefore(day.add({ days: 14 }), around),
    },
  });
}

function notBefore(least: Temporal.PlainDate, day: Temporal.PlainDate): string {
  return (Temporal.PlainDate.compare(day, least) < 0 ? least : day).toString();
}
