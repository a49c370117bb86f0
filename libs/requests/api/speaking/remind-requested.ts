import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, MessageDto } from '../../contract/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';

/** The requesting side reminds the other that it waits. */
@Injectable()
export class RemindRequested {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  run(
    actor: Actor,
    fileId: string,
    { text, attachmentIds }: MessageDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'remind', options }, async (tx, file) => {
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'reminder',
        text,
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
