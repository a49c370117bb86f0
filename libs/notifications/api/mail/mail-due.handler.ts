import { Injectable } from '@nestjs/common';
import { OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { notificationsEvents } from '../../contract/index';
import { SendMail } from './send-mail';

/** A mail's hour has come. */
@Injectable()
export class MailIsDue extends OutboxHandler {
  readonly type = notificationsEvents.mailDue;

  constructor(private readonly sending: SendMail) {
    super();
  }

  async handle({ payload }: DomainEvent): Promise<void> {
    const { mailId, authorityId } = payload;
    if (typeof mailId !== 'string' || typeof authorityId !== 'string') {
      throw new Error('The event names no mail');
    }
    await this.sending.run(mailId, authorityId);
  }
}
