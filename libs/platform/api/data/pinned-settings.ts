import type { PoolClient } from 'pg';
import type { Actor } from '../../contract/index';
import type { Statement } from './statement';

const pin: Statement = {
  name: 'platform.pin_actor',
  text: `select set_config('rogatory.authority', $1, false),
                set_config('rogatory.jurisdiction', $2, false),
                set_config('rogatory.person', $3, false)`,
};

/** What each pooled connection was last told about who acts; a connection never changes hands. */
const carried = new WeakMap<PoolClient, string>();

function settingsOf(actor: Actor | null): readonly [string, string, string] {
  return actor === null ? ['', '', ''] : [actor.authorityId, actor.jurisdiction, actor.personId];
}

/**
 * Makes the connection speak for this actor under row-level security. Sends nothing when it already
 * does; otherwise the statement travels in the same round trip as the query that follows, so the
 * returned promise must be awaited together with it.
 */
export function pinActor(client: PoolClient, actor: Actor | null): Promise<unknown> | null {
  const settings = settingsOf(actor);
  const wanted = settings.join('/');
  if (carried.get(client) === wanted) return null;
  carried.set(client, wanted);
  return client
    .query({ name: pin.name, text: pin.text, values: [...settings] })
    .catch((error: unknown) => {
      carried.delete(client);
      throw error;
    });
}

/** To be called when a transaction that may have pinned was rolled back: the settings went too. */
export function forgetPin(client: PoolClient): void {
  carried.delete(client);
}
