import { createHmac } from 'node:crypto';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { addressFault, publicLookup } from './public-address';

/** How an endpoint answered: a status, or why there was none. */
export type EndpointAnswer = { status: number; failure: null } | { status: null; failure: string };

/** What is sent, and where. */
export type SignedPost = {
  url: string;
  secret: string;
  /** The same for every try of one delivery: the receiver folds them by it. */
  id: string;
  at: Temporal.Instant;
  payload: object;
};

const wholeMilliseconds = 8_000;

/**
 * Posts once, signed as Standard Webhooks ask. Follows no redirect, calls no private address, and
 * reads nothing of the answer but its status.
 */
export function postSigned(post: SignedPost, loopbackAllowed: boolean): Promise<EndpointAnswer> {
  const fault = addressFault(post.url, loopbackAllowed);
  if (fault !== null) return Promise.resolve({ status: null, failure: fault });
  const body = JSON.stringify(post.payload);
  const seconds = Math.floor(post.at.epochMilliseconds / 1000);
  const signature = signatureOf(post.secret, `${post.id}.${seconds}.${body}`);
  const url = new URL(post.url);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve) => {
    const sent = send(
      url,
      {
        method: 'POST',
        lookup: publicLookup(loopbackAllowed),
        signal: AbortSignal.timeout(wholeMilliseconds),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Rogatory',
          'webhook-id': post.id,
          'webhook-timestamp': String(seconds),
          'webhook-signature': signature,
        },
      },
      (answer) => {
        resolve({ status: answer.statusCode ?? 0, failure: null });
        answer.destroy();
      },
    );
    sent.on('error', (error) => resolve({ status: null, failure: classOf(error) }));
    sent.end(body);
  });
}

/** Standard Webhooks, symmetric: HMAC-SHA256 over number, time and body, by the decoded secret. */
function signatureOf(secret: string, signed: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

function classOf(error: Error): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  const code: unknown = Reflect.get(error, 'code');
  if (code === 'ENOTPUBLIC') return 'not_public';
  return typeof code === 'string' ? code : 'failed';
}
