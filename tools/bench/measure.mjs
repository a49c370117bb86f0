import autocannon from 'autocannon';

/**
 * @typedef {object} Call
 * @property {'GET' | 'POST'} method
 * @property {string} path
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 */

/**
 * @typedef {object} Measurement
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} answered
 * @property {number} failed answers other than 2xx, errors and timeouts
 */

/** Kept alive while a server is loaded. */
export const connections = 16;

/**
 * Loads a server on this machine over kept-alive connections.
 *
 * @param {string} url
 * @param {() => Call} next the next call to make
 * @param {{ seconds: number } | { calls: number }} length
 * @param {{ users?: number, perSecond?: number }} [load] connections kept alive, and how many calls a second
 *   they make together; left out, each asks again as soon as it is answered
 * @returns {Promise<Measurement>}
 */
export async function measure(url, next, length, { users = connections, perSecond } = {}) {
  const start = performance.now();
  const result = await autocannon({
    url,
    connections: 'calls' in length ? Math.min(users, length.calls) : users,
    ...(perSecond === undefined ? {} : { overallRate: perSecond }),
    ...('calls' in length ? { amount: length.calls } : { duration: length.seconds }),
    requests: [
      {
        setupRequest: (request) => {
          const call = next();
          // The load generator writes into the headers it is given.
          return { ...request, ...call, headers: { ...call.headers } };
        },
      },
    ],
  });
  const seconds = (performance.now() - start) / 1000;
  return {
    perSecond: result['2xx'] / ('calls' in length ? seconds : result.duration),
    p50: result.latency.p50,
    p99: result.latency.p99,
    answered: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

/**
 * How many calls one round may make where each call uses up a piece of what there is: a part for each
 * round of either server, one round more for warming up, and what the load generator prepares and never
 * sends.
 *
 * @param {number} supply
 * @param {{ rounds: number, users: number, most: number }} method
 * @throws {Error} when there is too little for a figure that means something
 */
export function callsOfOneRound(supply, { rounds, users, most }) {
  const calls = Math.min(most, Math.floor(supply / (2 * (rounds + 1))) - users);
  if (calls < 20) throw new Error(`Too little to do: ${supply} pieces of work`);
  return calls;
}

/**
 * The middle one of several rounds by throughput.
 *
 * @param {readonly Measurement[]} rounds at least one
 * @returns {Measurement}
 */
export function middle(rounds) {
  const sorted = rounds.toSorted((left, right) => left.perSecond - right.perSecond);
  const chosen = sorted[Math.floor((sorted.length - 1) / 2)];
  if (chosen === undefined) throw new Error('Nothing was measured');
  return { ...chosen, failed: rounds.reduce((sum, round) => sum + round.failed, 0) };
}
