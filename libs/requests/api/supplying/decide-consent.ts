import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type DecideConsentDto, type FileChangedDto } from '../../contract/index';
import { openConsentsFor } from '../../rules/index';
import { refuseBygone } from '../delaying/coming-date';
import { occurred } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { fieldRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';

/** The supplier consents to a further use, under conditions or not, or refuses with reasons. */
@Injectable()
export class DecideConsent {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** Throws 422 where no such consent is open, and for an expiry that has passed. */
  run(
    actor: Actor,
    fileId: string,
    { request, granted, conditions, expiresOn, text, occurredAt, attachmentIds }: DecideConsentDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'decide_consent', options } as const;
    return this.steps.take(step, async (tx, file) => {
      const asked = openConsentsFor(file.row.snapshot);
      if (!asked.some(({ dispatchNumber }) => dispatchNumber === request)) {
        throw fieldRefused('/request', requestsErrors.unknownConsent);
      }
      if (expiresOn !== undefined) refuseBygone(tx, '/expiresOn', expiresOn);
      const bound = granted ? { conditions, expiresOn } : {};
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'consent_decision',
        text,
        facts: {
          ...occurred(tx, file, occurredAt),
          consentDecision: {
            request,
            granted,
            conditions: bound.conditions ?? null,
            expiresOn: bound.expiresOn ?? null,
          },
        },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
