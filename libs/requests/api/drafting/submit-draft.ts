import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RemarkDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { FileStore } from '../files/file-store';
import { contentsMissing } from './draft-readiness';

/** The drafting office gives its draft to the authority that reviews and sends it. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly steps: FileSteps,
    private readonly files: FileStore,
  ) {}

  /** From the first submission on the central authority sees the file. 422 names what is missing. */
  run(
    actor: Actor,
    fileId: string,
    { remark }: RemarkDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'submit', options }, async (tx, { row }) => {
      const contentVersion = row.content_version;
      const problem = contentsMissing(await this.files.content(tx, fileId, contentVersion));
      if (problem !== null) throw problem;
      const stamp = stampOf(tx);
      return {
        events: [{ ...stamp, kind: 'submitted', contentVersion, remark: remark ?? null }],
        columns: { shared_at: row.shared_at ?? stamp.at },
      };
    });
  }
}
