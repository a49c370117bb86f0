import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RemarkDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** The lead of the office looks at a draft before it leaves the office; nobody else sees it yet. */
@Injectable()
export class AskReview {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { remark }: RemarkDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'ask_review', options }, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'review_asked', remark: remark ?? null }],
    }));
  }
}
