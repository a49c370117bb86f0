import type { components } from '../generated/api.ts';
import { RogatoryProblem } from './rogatory-problem.ts';

type Problem = components['schemas']['Problem'];

/** What the client's methods resolve to. */
export interface Call<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** An answer that is no refusal. */
export interface Answered<Data> {
  readonly data: Data;
  /** What the `ETag` says, for the `If-Match` of the next change; null where nothing has one. */
  readonly version: number | null;
  readonly response: Response;
}

/** Waits for an answer. Throws a `RogatoryProblem` when it refuses or fails. */
export async function answered<Data>(call: Promise<Call<Data>>): Promise<Answered<Data>> {
  const done = await call;
  const { error, response } = done;
  if (isGiven(done)) {
    return { data: done.data, version: versionIn(response.headers.get('etag')), response };
  }
  // A proxy's page of text is no problem of the API, and says nothing a program could read.
  throw new RogatoryProblem(response.status, isProblem(error) ? error : {});
}

function isGiven<Data>(done: Call<Data>): done is Call<Data> & { readonly data: Data } {
  return done.response.ok;
}

function isProblem(error: unknown): error is Partial<Problem> {
  return typeof error === 'object' && error !== null;
}

function versionIn(tag: string | null): number | null {
  const found = /^(?:W\/)?"(\d+)"$/.exec(tag ?? '');
  return found === null ? null : Number(found[1]);
}
