import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, Database } from '@rogatory/platform/api';
import type { Actor, Role } from '@rogatory/platform/contract';
import { mailText, readsCases, type MailedNotice } from '../../rules/index';
import { TellingActor } from '../telling/telling-actor';
import { Mailing } from './mailing';
import { MailRefused } from './mail-refused';
import { appendAttempt, endMail, findMail, noticesOfMail } from './mail-statements';

type MailRow = {
  id: string;
  state: string;
  email: string | null;
  locale: string | null;
  /** What the person is there now: not always what it was when the notice was written. */
  roles: Role[];
};

/**
 * Sends a mail that waits. The server's answer is written down after the server has given it: a
 * worker that ends in between sends the mail again, under the same Message-ID.
 */
@Injectable()
export class SendMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writing: WritePath,
    private readonly actors: TellingActor,
    private readonly mailing: Mailing,
  ) {}

  /** Throws `MailRefused` when the server did not take it; the queue then tries again later. */
  async run(mailId: string, authorityId: string): Promise<void> {
    const actor = await this.actors.of(authorityId);
    const [mail] = await this.database.read<MailRow>(actor, findMail, [mailId]);
    if (mail === undefined || mail.state !== 'waiting') return;
    const notices = await this.database.read<MailedNotice>(actor, noticesOfMail, [
      mailId,
      readsCases(mail.roles),
    ]);
    // Read in the console meanwhile, or no longer to be known.
    if (mail.email === null || notices.length === 0)
      return this.end(actor, mailId, 'dropped', null);
    const { subject, text, language } = mailText(
      notices,
      mail.locale ?? 'en',
      this.mailing.consoleAddress,
    );
    const answer = await this.mailing
      .send({ id: mailId, to: mail.email, subject, text, language })
      .catch((error: unknown) => this.failed(actor, mailId, error));
    await this.end(actor, mailId, 'sent', answer);
  }

  private async end(
    actor: Actor,
    mailId: string,
    state: 'sent' | 'dropped',
    answer: string | null,
  ): Promise<void> {
    const subject = { type: 'mail', id: mailId };
    const action = state === 'sent' ? 'notifications.send_mail' : 'notifications.drop_mail';
    await this.writing.run({ actor, action, subject }, async (tx) => {
      const at = tx.now.toString();
      await tx.query(endMail, [mailId, state, at]);
      if (answer === null) return;
      await tx.query(appendAttempt, [mailId, actor.authorityId, at, answer, null]);
    });
  }

  private async failed(actor: Actor, mailId: string, error: unknown): Promise<never> {
    const failure = error instanceof MailRefused ? error.message : 'failed';
    const subject = { type: 'mail', id: mailId };
    const step = { actor, action: 'notifications.mail_refused', subject, detail: { failure } };
    await this.writing.run(step, (tx) =>
      tx.query(appendAttempt, [
        mailId,
        actor.authorityId,
        this.clock.now().toString(),
        null,
        failure,
      ]),
    );
    throw error;
  }
}
