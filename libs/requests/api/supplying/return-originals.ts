import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ReturnOriginalsDto } from '../../contract/index';
import { isOnLoan } from '../../rules/index';
import { occurred } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { namedItems } from './named-items';

/** Originals are on loan: they go back (ETS 30 Art. 6, EIO 13(3)-(4)). */
@Injectable()
export class ReturnOriginals {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 for an item that is no original, or has gone back already. */
  run(
    actor: Actor,
    fileId: string,
    { items, text, occurredAt, attachmentIds }: ReturnOriginalsDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'return_originals', options } as const;
    return this.steps.take(step, async (tx, file) => {
      const named = items.map((number, index) => ({ pointer: `/items/${index}`, number }));
      const loans = namedItems(file.row.snapshot, named, isOnLoan);
      const returned = loans.map(({ number, dispatchNumber: of }) => ({ number, of }));
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'return_of_originals',
        text,
        facts: { ...occurred(tx, file, occurredAt), returned },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
