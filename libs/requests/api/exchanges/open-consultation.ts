import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, OpenConsultationDto } from '../../contract/index';
import type { StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { OpenExchange } from './open-exchange';

/**
 * An informal word to another State's authority before a formal request: may it be asked, of whom,
 * in which form. It binds nobody, and may become a request in the same thread.
 */
@Injectable()
export class OpenConsultation {
  constructor(
    private readonly exchanges: OpenExchange,
    private readonly dispatcher: Dispatcher,
  ) {}

  run(
    actor: Actor,
    { authorityId, title, reference, text, attachmentIds }: OpenConsultationDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const opening = {
      exchange: 'consultation',
      authorityId,
      title,
      reference,
      basis: null,
    } as const;
    return this.exchanges.run(actor, opening, options, async (tx, file) => {
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'consultation',
        text,
        facts: { title, reference: file.row.reference },
        attachmentIds,
      });
      return { events: [sent.event], columns: sent.columns, beside: sent.beside };
    });
  }
}
