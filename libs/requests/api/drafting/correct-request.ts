import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { CorrectRequestDto, FileChangedDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { insertVersion } from '../files/file-statements';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { FileStore } from '../files/file-store';

/** What was sent never changes: a correction opens the next version beside it. */
@Injectable()
export class CorrectRequest {
  constructor(
    private readonly steps: FileSteps,
    private readonly files: FileStore,
  ) {}

  /** The next version begins as a copy of the last; its reason travels with it when it is sent. */
  run(
    actor: Actor,
    fileId: string,
    { reason }: CorrectRequestDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'correct', options }, async (tx, { row }) => {
      const sent = await this.files.content(tx, fileId, row.content_version);
      // It may have been passed on since: the correction goes to who has the request now.
      const content = { ...sent, requestedAuthorityId: row.counterpart_authority_id };
      const contentVersion = row.content_version + 1;
      const stamp = stampOf(tx);
      return {
        events: [{ ...stamp, kind: 'correction_opened', contentVersion, reason }],
        beside: [
          {
            ...insertVersion,
            values: [fileId, contentVersion, JSON.stringify(content), stamp.at, null],
          },
        ],
      };
    });
  }
}
