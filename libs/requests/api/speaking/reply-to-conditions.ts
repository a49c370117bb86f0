import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ReplyToConditionsDto } from '../../contract/index';
import { openConditions } from '../../rules/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';

/** The requesting side binds itself to the conditions of an acceptance, or says that it will not. */
@Injectable()
export class ReplyToConditions {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  run(
    actor: Actor,
    fileId: string,
    { accepted, text, attachmentIds }: ReplyToConditionsDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'reply_to_conditions', options } as const;
    return this.steps.take(step, async (tx, file) => {
      const open = openConditions(file.row.snapshot);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'conditions_reply',
        text: text ?? '',
        facts: { accepted, repliesTo: open.map(({ dispatchNumber }) => dispatchNumber) },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
