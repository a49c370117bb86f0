import { Chance } from '../chance';
import { matters } from '../matters/index';
import type { Matter } from '../matters/matter';
import { caseReference, receiptReference } from '../matters/references';
import { writeRequest } from '../matters/write-request';
import { authorityOf } from '../people/authorities';
import { castOf } from './cast';
import { restOf } from './pace';
import { routes } from './routes';
import { schedule, type Weeks } from './schedule';
import { scriptOf } from './script';
import { situations, type Situation } from './situations';
import type { Story } from './step';

/** What the plan of the demo network depends on; the same always gives the same stories. */
export type NetworkPlan = {
  seed: string;
  now: Temporal.Instant;
  /** Identifier of an authority under its key. */
  idOf: (authority: string) => string;
  weeks: Weeks;
};

/** How many requests the demo network tells of. */
export const requestCount = situations.reduce((sum, situation) => sum + situation.count, 0);

/** The story of every request, each drawn by its own chance. */
export function planNetwork(plan: NetworkPlan): Story[] {
  const chance = new Chance(plan.seed);
  const standing = situations.flatMap((situation) =>
    Array<Situation>(situation.count).fill(situation),
  );
  return standing.map((situation, index) =>
    planStory(plan, situation, index + 1, chance.fork(`request ${index + 1}`)),
  );
}

function planStory(
  { now, idOf, weeks }: NetworkPlan,
  situation: Situation,
  number: number,
  chance: Chance,
): Story {
  const [office, requested] = chance.weighted(
    routes.map(([from, to, share]) => [[from, to] as const, share] as const),
  );
  const from = authorityOf(office).jurisdiction;
  const matter = matterFor(from, requested, chance);
  const cast = castOf(office, requested, chance.fork('cast'));
  const caseNumber = 100 + ((number * 37) % 9_700);
  const dueAbout = dueDay(now, chance.fork('due day'));
  const content = (written: Temporal.PlainDate) =>
    writeRequest(
      matter,
      {
        office,
        requested,
        requestedAuthorityId: idOf(cast.receiver),
        written,
        number,
        dueAbout,
        reference: caseReference(from, written.year, caseNumber),
      },
      chance.fork('words'),
    );
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  const cues = scriptOf({
    cast,
    situation: situation.key,
    requested,
    chance: chance.fork('script'),
    content,
    receipt: (day) => receiptReference(requested, day.year, 20 + number),
    today,
  });
  const rests = restOf(situation, content(today).urgency.level, chance.fork('rest'));
  const steps = schedule(cues, { now, rests, weeks, chance: chance.fork('dates') });
  return { number, situation: situation.key, matter: matter.key, office, requested, steps };
}

/** A day around today that some requests ask for, so that desks have something to do; else none. */
function dueDay(now: Temporal.Instant, chance: Chance): Temporal.PlainDate | null {
  if (!chance.happens(0.5)) return null;
  const days = chance.weighted([
    [0, 2],
    [chance.between(1, 6), 5],
    [chance.between(7, 30), 5],
  ] as const);
  return now.toZonedDateTimeISO('UTC').toPlainDate().add({ days });
}

/** Orders between Member States of the European Union, requests elsewhere. */
function matterFor(from: string, to: string, chance: Chance): Matter {
  const byOrder = ['DE', 'FR'].includes(from) && ['DE', 'FR'].includes(to);
  const fitting = matters.filter((matter) => (matter.byOrder === true) === byOrder);
  return chance.weighted(fitting.map((matter) => [matter, matter.weight] as const));
}
