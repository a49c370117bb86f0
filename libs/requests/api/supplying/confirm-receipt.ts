import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type ConfirmReceiptDto, type FileChangedDto } from '../../contract/index';
import { awaitsReceiptOf } from '../../rules/index';
import { occurred } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { namedItems, refuseFields, refuseRepeated } from './named-items';

/** What was handed over, or given back, is checked line by line against the manifest. */
@Injectable()
export class ConfirmReceipt {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 for an item that is not awaited, and for a difference without a note. */
  run(
    actor: Actor,
    fileId: string,
    { items, text, occurredAt, attachmentIds }: ConfirmReceiptDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'confirm_receipt', options } as const;
    return this.steps.take(step, async (tx, file) => {
      const { snapshot } = file.row;
      refuseRepeated(items);
      const copies = namedItems(
        snapshot,
        items.map(({ number }, index) => ({ pointer: `/items/${index}/number`, number })),
        awaitsReceiptOf(snapshot),
      );
      refuseFields(
        items.flatMap(({ result, note }, index) =>
          result !== 'agrees' && (note ?? '').trim() === ''
            ? [{ pointer: `/items/${index}/note` }]
            : [],
        ),
        requestsErrors.noteNeeded,
      );
      const receipts = items.map(({ number, result, note }) => ({
        number,
        result,
        note: note ?? null,
        of: copies.find((copy) => copy.number === number)?.dispatchNumber ?? 0,
      }));
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'receipt',
        text: text ?? '',
        facts: { ...occurred(tx, file, occurredAt), receipts },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
