type Send = (request: Request) => Promise<Response>;

export interface Retries {
  /** How often a call is tried again after it failed. */
  readonly retries: number;
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly firstPause: number;
}

const passing: readonly number[] = [429, 502, 503, 504];

/**
 * Tries again what failed on the way or met a server that was just then not there: reading, and
 * commands that carry an idempotency key, which stays the same. Anything else is sent once.
 */
export function retryingFetch(send: Send, { retries, firstPause }: Retries): Send {
  return async (request) => {
    const repeatable = isRepeatable(request);
    for (let tried = 0; ; tried += 1) {
      const last = !repeatable || tried >= retries;
      // A request can be sent once: its body is read while it is sent.
      const answer = await attempt(send, last ? request : request.clone(), last);
      if (answer !== null && (last || !passing.includes(answer.status))) return answer;
      await answer?.body?.cancel();
      request.signal.throwIfAborted();
      await pause(pauseAfter(answer, firstPause * 2 ** tried));
    }
  };
}

/** Null where nothing answered and it may be tried again. */
async function attempt(send: Send, request: Request, last: boolean): Promise<Response | null> {
  try {
    return await send(request);
  } catch (error) {
    if (last || request.signal.aborted) throw error;
    return null;
  }
}

function isRepeatable({ method, headers }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || headers.has('idempotency-key');
}

function pauseAfter(answer: Response | null, milliseconds: number): number {
  const seconds = Number(answer?.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : milliseconds;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
