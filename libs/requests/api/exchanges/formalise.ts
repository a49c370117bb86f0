import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type FileChangedDto, type FormaliseDto } from '../../contract/index';
import { DraftCheck } from '../drafting/draft-check';
import { contentColumns, introducedMeasures } from '../files/content-columns';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { insertVersion } from '../files/file-statements';
import { fieldRefused } from '../requests-problems';

/** A consultation becomes the draft of a request; it will go out in the same thread. */
@Injectable()
export class Formalise {
  constructor(
    private readonly steps: FileSteps,
    private readonly drafts: DraftCheck,
  ) {}

  /** Throws 422 for what no draft may hold, and for another addressee than the one consulted. */
  run(
    actor: Actor,
    fileId: string,
    { content }: FormaliseDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'formalise', options } as const;
    return this.steps.take(step, async (tx, { row }) => {
      await this.drafts.check(tx, content, row.counterpart_authority_id);
      if (content.requestedAuthorityId !== row.counterpart_authority_id) {
        throw fieldRefused('/content/requestedAuthorityId', requestsErrors.unknownAuthority);
      }
      const stamp = stampOf(tx);
      const { responsibleAuthorityId } = row.snapshot;
      return {
        events: [
          {
            ...stamp,
            kind: 'drafted',
            title: content.title,
            reference: content.caseReference,
            measures: introducedMeasures(content),
            urgency: content.urgency.level,
            ...(responsibleAuthorityId === null ? {} : { responsibleAuthorityId }),
          },
        ],
        columns: contentColumns(content),
        beside: [
          { ...insertVersion, values: [row.id, 1, JSON.stringify(content), stamp.at, null] },
        ],
      };
    });
  }
}
