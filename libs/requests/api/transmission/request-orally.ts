import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type FileChangedDto, type RequestOrallyDto } from '../../contract/index';
import { spokenContent } from '../../rules/index';
import { contentColumns, introducedMeasures } from '../files/content-columns';
import { occurred } from '../files/event-stamp';
import type { HeldFile } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { FileStore, type FileChange } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';

/** An urgent request by word of mouth, confirmed in writing forthwith (UNTOC 18(14)). */
@Injectable()
export class RequestOrally {
  constructor(
    private readonly steps: FileSteps,
    private readonly files: FileStore,
    private readonly dispatcher: Dispatcher,
  ) {}

  /**
   * Opens the thread; the draft stays a draft until it is transmitted. Throws 422 while it names no
   * addressee or no measure, or for a time to come.
   */
  run(
    actor: Actor,
    fileId: string,
    input: RequestOrallyDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'request_orally', options } as const;
    return this.steps.take(step, (tx, file) => this.request(tx, file, input));
  }

  private async request(
    tx: Transaction,
    file: HeldFile,
    { channel, spokenWith, callNote, occurredAt, attachmentIds }: RequestOrallyDto,
  ): Promise<FileChange> {
    const { row } = file;
    const happened = occurred(tx, file, occurredAt);
    const content = spokenContent(await this.files.content(tx, row.id, row.content_version));
    if (row.counterpart_authority_id === null) {
      throw fieldRefused('/content/requestedAuthorityId', requestsErrors.unknownAuthority);
    }
    if (content.measures.length === 0) {
      throw fieldRefused('/content/measures', requestsErrors.measuresNeeded);
    }
    const sent = await this.dispatcher.prepare(tx, file, {
      kind: 'oral_request',
      text: callNote,
      content,
      attachmentIds,
      facts: {
        ...happened,
        title: content.title,
        urgency: content.urgency.level,
        riskToLife: content.urgency.riskToLife,
        measures: introducedMeasures(content),
        reference: content.caseReference,
        channel,
        spokenWith,
      },
    });
    return {
      events: [sent.event],
      columns: { ...contentColumns(content), ...sent.columns, sealed: row.sealed },
      beside: sent.beside,
    };
  }
}
