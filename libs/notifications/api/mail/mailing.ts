import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Configuration } from '@rogatory/platform/api';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import { MailRefused, refusalOf } from './mail-refused';
import { mailSlice } from './mail-slice';

/** A text for one person. */
export type OutgoingMail = {
  /** The same however often it is sent: a mailbox keeps one of several with the same. */
  id: string;
  to: string;
  subject: string;
  text: string;
  language: string;
};

/** A server that does not answer within these is asked again later. */
const connectionMilliseconds = 4_000;
const answerMilliseconds = 5_000;
/** Before the queue takes a worker for dead that only waits for its mail server. */
const wholeMilliseconds = 12_000;

/** Hands mail to the configured server. */
@Injectable()
export class Mailing implements OnApplicationShutdown {
  private readonly settings;
  private readonly transport: Transporter<SMTPPool.SentMessageInfo> | null;

  constructor(configuration: Configuration) {
    this.settings = configuration.of(mailSlice);
    const { host, port, security, user, password } = this.settings;
    this.transport =
      host === null
        ? null
        : createTransport({
            // Mails follow each other on one connection: many servers let a new one wait.
            pool: true,
            maxConnections: 1,
            host,
            port,
            secure: security === 'tls',
            requireTLS: security === 'starttls',
            ignoreTLS: security === 'none',
            auth: user === null ? undefined : { user, pass: password ?? '' },
            connectionTimeout: connectionMilliseconds,
            greetingTimeout: connectionMilliseconds,
            socketTimeout: answerMilliseconds,
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  /** Whether this installation sends mail at all. */
  get available(): boolean {
    return this.transport !== null;
  }

  /** Where links in mail lead. */
  get consoleAddress(): string {
    return (this.settings.consoleAddress ?? '').replace(/\/$/, '');
  }

  /**
   * Resolves to the server's answer once it has taken the mail. Throws `MailRefused` with a class and
   * no text of the mail.
   */
  async send(mail: OutgoingMail): Promise<string> {
    if (this.transport === null) throw new MailRefused('mail_off');
    const sent = this.transport.sendMail({
      from: this.settings.from ?? undefined,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@${this.domain()}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': mail.language,
      },
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new MailRefused('timeout')), wholeMilliseconds);
    });
    try {
      const { response } = await Promise.race([sent, late]);
      return response;
    } catch (error) {
      sent.catch(() => undefined);
      throw error instanceof MailRefused ? error : refusalOf(error);
    } finally {
      clearTimeout(timer);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private domain(): string {
    return /@([^\s@<>]+)>?$/.exec(this.settings.from ?? '')?.[1] ?? 'rogatory.invalid';
  }
}
