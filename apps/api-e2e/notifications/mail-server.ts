import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in. */
export interface ReceivedMail extends ParsedMail {
  readonly to: readonly string[];
}

/** A real mail server on a free port that keeps what it takes. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** Refuses everything for a while, as a full mailbox does. */
  refusing = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (this.refusing) {
          done(Object.assign(new Error('Mailbox is full'), { responseCode: 452 }));
          return;
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void simpleParser(Buffer.concat(parts)).then((mail) => {
          this.mails.push({ ...mail, to });
          done(null, 'kept');
        });
      });
    },
  });

  async start(): Promise<void> {
    // Whoever is killed in the midst of a mail breaks the connection; the mail comes again.
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
  }

  /** What the product must be told to use it. */
  get environment(): Readonly<Record<string, string>> {
    return {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(portOf(this.server.server.address())),
      SMTP_SECURITY: 'none',
      MAIL_FROM: 'Rogatory <rogatory@mla.example>',
      CONSOLE_ADDRESS: 'https://rogatory.example',
    };
  }

  to(address: string): readonly ReceivedMail[] {
    return this.mails.filter((mail) => mail.to.includes(address));
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }
}

export function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('It does not listen');
  return address.port;
}
