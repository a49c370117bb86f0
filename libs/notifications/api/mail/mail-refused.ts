/** A mail was not taken. `name` is a class for whoever looks after the queue; nothing of the mail. */
export class MailRefused extends Error {
  constructor(
    readonly reason: string,
    /** The server's code, where it answered. */
    readonly answer: number | null = null,
  ) {
    super(answer === null ? reason : `${reason} ${answer}`);
    this.name = 'MailRefused';
  }

  get code(): string {
    return this.message;
  }
}

/** What went wrong, by the transport's own classes (ECONNECTION, EAUTH, EENVELOPE …). */
export function refusalOf(error: unknown): MailRefused {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  const answer: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : null;
  return new MailRefused(
    typeof code === 'string' ? code : 'failed',
    typeof answer === 'number' ? answer : null,
  );
}
