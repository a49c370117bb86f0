import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ReplyToInformationDto } from '../../contract/index';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { FileStore } from '../files/file-store';
import { Attachments } from '../thread/attachments';
import { Dispatcher } from '../thread/dispatcher';
import { withheldHash } from '../thread/hashes';
import { selectWithheld, type VouchedFor } from './withheld-statements';

/** The conditions are accepted, and the information is read; or they are not, and it is not. */
@Injectable()
export class ReplyToInformation {
  constructor(
    private readonly steps: FileSteps,
    private readonly files: FileStore,
    private readonly dispatcher: Dispatcher,
    private readonly attachments: Attachments,
  ) {}

  run(
    actor: Actor,
    fileId: string,
    { accepted, text, attachmentIds }: ReplyToInformationDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'reply_to_information', options } as const;
    return this.steps.takeWith(step, async (tx, file) => {
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'information_reply',
        text: text ?? '',
        facts: { accepted },
        attachmentIds,
      });
      const changed = await this.files.save(tx, file, {
        events: [sent.event],
        beside: sent.beside,
      });
      if (accepted) await this.open(tx, file);
      return changed;
    });
  }

  /** From now on the file's readers may read it, with what came attached. */
  private async open(tx: Transaction, { row }: HeldFile): Promise<void> {
    const [withheld] = await tx.query<VouchedFor>(selectWithheld, [row.thread_id]);
    if (withheld === undefined) throw new Error('Information accepted is always there to be read');
    if (withheldHash(withheld.text, withheld.attachments) !== withheld.vouched) {
      throw new Error('The information does not match the hash of its dispatch');
    }
    await this.attachments.hand(tx, row.id, withheld.dispatch_id, withheld.attachments);
  }
}
