import { Injectable } from '@nestjs/common';
import type { PreparedQuery, Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, SendInformationDto } from '../../contract/index';
import type { HeldFile } from '../files/file-row';
import type { StepOptions } from '../files/file-steps';
import type { FileChange } from '../files/file-store';
import { Attachments } from '../thread/attachments';
import { Dispatcher } from '../thread/dispatcher';
import { withheldHash } from '../thread/hashes';
import { OpenExchange } from './open-exchange';
import { keepWithheld } from './withheld-statements';

/**
 * Information sent unasked (UNTOC 18(4)-(5)): the other side sees that there is some, of what, under
 * which instrument and conditions; it reads it once it has accepted them.
 */
@Injectable()
export class SendInformation {
  constructor(
    private readonly exchanges: OpenExchange,
    private readonly dispatcher: Dispatcher,
    private readonly attachments: Attachments,
  ) {}

  run(actor: Actor, input: SendInformationDto, options: StepOptions = {}): Promise<FileChangedDto> {
    const { authorityId, title, reference, instrument } = input;
    const basis = { instrument, articles: '', alternates: [] };
    const opening = {
      exchange: 'spontaneous_information',
      authorityId,
      title,
      reference,
      basis,
    } as const;
    return this.exchanges.run(actor, opening, options, (tx, file) => this.send(tx, file, input));
  }

  private async send(
    tx: Transaction,
    file: HeldFile,
    { title, instrument, conditions, text, attachmentIds = [] }: SendInformationDto,
  ): Promise<FileChange> {
    const attached = await this.attachments.take(tx, file.row.id, attachmentIds);
    const sent = await this.dispatcher.prepare(tx, file, {
      kind: 'spontaneous_information',
      text: '',
      facts: {
        title,
        reference: file.row.reference,
        instrument,
        informationConditions: conditions,
      },
      withheldSha256: withheldHash(text, attached),
    });
    const { dispatchId } = sent.event.dispatch;
    await this.attachments.hand(tx, file.row.id, dispatchId, attached);
    const withheld: PreparedQuery = {
      ...keepWithheld,
      values: [dispatchId, sent.columns.thread_id, text, JSON.stringify(attached)],
    };
    return {
      events: [sent.event],
      columns: sent.columns,
      beside: [...sent.beside, withheld],
    };
  }
}
