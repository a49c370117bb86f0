import { Database } from '@rogatory/platform/api';
import { JurisdictionQueries } from '@rogatory/jurisdictions/api';
import { authorityOf } from '../people/authorities';
import { demoAccounts } from '../people/demo-accounts';
import { personOf } from '../people/people';
import { exchangeStories } from '../story/exchanges';
import { planNetwork } from '../story/plan-network';
import type { Story } from '../story/step';
import { demoId } from './identifiers';
import { openServices, type Environment } from './open-services';
import { registerPeople } from './register-people';
import { StoryTeller } from './story-teller';

/** An account of the demo network that somebody can sign in to. */
export type DemoAccount = { role: string; name: string; authority: string; email: string };

export type DemoNetworkOptions = {
  environment: Environment;
  /** Opens every demo account. */
  password: string;
  /** The same seed tells the same stories. */
  seed?: string;
  /** The present; the stories lead up to it. */
  now?: Temporal.Instant;
  onProgress?: (told: number, of: number) => void;
};

/** Stories told at a time. */
const lanes = 3;

const anyAuthority = {
  name: 'demo_network.any_authority',
  text: 'select 1 from authority limit 1',
};

/**
 * Writes the demo network into an installation that knows no authority yet. Resolves to the
 * accounts, or to null where there is somebody already and nothing was written.
 */
export async function seedDemoNetwork({
  environment,
  password,
  seed = 'rogatory',
  now = Temporal.Now.instant(),
  onProgress = () => undefined,
}: DemoNetworkOptions): Promise<readonly DemoAccount[] | null> {
  const services = await openServices(environment);
  try {
    const known = await services.get(Database).read(null, anyAuthority, []);
    if (known.length > 0) return null;
    await registerPeople(services, password);
    const jurisdictions = await services.get(JurisdictionQueries).list();
    const weekOf = new Map(jurisdictions.map(({ code, workingWeek }) => [code, workingWeek]));
    const stories = planNetwork({
      seed,
      now,
      idOf: (authority) => demoId('authority', authority),
      weeks: (jurisdiction) => weekOf.get(jurisdiction) ?? [1, 2, 3, 4, 5],
    });
    const all = [...stories, ...exchangeStories(now, stories.length)];
    await tellAll(new StoryTeller(services), all, onProgress);
    return accounts();
  } finally {
    await services.close();
  }
}

async function tellAll(
  teller: StoryTeller,
  stories: readonly Story[],
  onProgress: (told: number, of: number) => void,
): Promise<void> {
  const waiting = stories.values();
  let told = 0;
  const lane = async () => {
    for (const story of waiting) {
      await teller.tell(story);
      told += 1;
      onProgress(told, stories.length);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function accounts(): DemoAccount[] {
  return demoAccounts.map(([key, role]) => {
    const { name, authority, email } = personOf(key);
    return { role, name, authority: authorityOf(authority).name, email };
  });
}
