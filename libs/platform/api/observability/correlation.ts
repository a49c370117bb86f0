import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** The id that ties one request's log lines, audit entries and answer together; null outside one. */
export function correlationId(): string | null {
  return current.getStore() ?? null;
}

/** Runs `work` as part of the request or job with this id. */
export function withCorrelationId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}
