import createClient, { type Client } from 'openapi-fetch';
import { retryingFetch, type Retries } from './retrying-fetch.ts';

export interface ClientSettings extends Partial<Retries> {
  /** Where the API answers, without a path: `https://rogatory.example`. */
  readonly baseUrl: string;
  /** An API token, an access token, or where to get the latest; left out, nobody calls. */
  readonly token?: string | (() => string | Promise<string>);
  /** In place of the platform's own, e.g. behind a proxy. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Calls one installation. What may be repeated is tried again three times, after a quarter of a
 * second, a half, a whole, under the same idempotency key.
 */
export function connect<Paths extends object>(
  settings: ClientSettings,
): Client<Paths, 'application/json'> {
  const { baseUrl, token, retries = 3, firstPause = 250 } = settings;
  const send = settings.fetch ?? ((request) => globalThis.fetch(request));
  const client = createClient<Paths, 'application/json'>({
    baseUrl,
    fetch: retryingFetch(send, { retries, firstPause }),
  });
  if (token !== undefined) {
    client.use({
      onRequest: async ({ request }) => {
        const held = typeof token === 'string' ? token : await token();
        request.headers.set('authorization', `Bearer ${held}`);
      },
    });
  }
  return client;
}
