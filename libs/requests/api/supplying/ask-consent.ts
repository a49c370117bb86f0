import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { AskConsentDto, FileChangedDto } from '../../contract/index';
import { occurred } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { namedItems } from './named-items';

/** A use beyond the stated proceedings needs the supplier's consent (UNTOC 18(19)). */
@Injectable()
export class AskConsent {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 for an item that the manifest does not have. */
  run(
    actor: Actor,
    fileId: string,
    { use, items = [], recipient, text, occurredAt, attachmentIds }: AskConsentDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'ask_consent', options } as const;
    return this.steps.take(step, async (tx, file) => {
      namedItems(
        file.row.snapshot,
        items.map((number, index) => ({ pointer: `/items/${index}`, number })),
      );
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'consent_request',
        text,
        facts: {
          ...occurred(tx, file, occurredAt),
          consentRequest: { use, items, recipient: recipient ?? null },
        },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
