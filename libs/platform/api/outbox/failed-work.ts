/**
 * Work in the background that failed, told by the class of its error: words of an error may speak of
 * a case, and whoever looks after the queue need not know of any.
 */
export class FailedWork extends Error {
  constructor(cause: unknown) {
    super(classOf(cause), { cause });
    this.name = 'FailedWork';
  }
}

/** Name and code of an error: `QueryFailedError 40001`, `ProblemError 409 requests.conflict`. */
export function classOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const inner: unknown = Reflect.get(error, 'driverError') ?? error;
  const parts = [Reflect.get(error, 'status'), codeOf(inner)];
  return [error.name, ...parts.filter((part) => part !== null && part !== undefined)].join(' ');
}

/** A code is one short word in letters that machines use; anything else might be a sentence. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^[A-Za-z0-9_. ]{1,40}$/.test(code) ? code : null;
}
