import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, MessageDto } from '../../contract/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';

/** An informal word of either side, before a request or beside one. */
@Injectable()
export class Consult {
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
    return this.steps.take({ actor, fileId, action: 'consult', options }, async (tx, file) => {
      const message = { kind: 'consultation', text, attachmentIds } as const;
      const sent = await this.dispatcher.prepare(tx, file, message);
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
