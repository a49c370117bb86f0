import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { AcknowledgeRequestDto, FileChangedDto } from '../../contract/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { flowEvent } from '../thread/flow';

/** The requested side confirms receipt under a reference of its own. */
@Injectable()
export class AcknowledgeRequest {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** The reference and the word beside it travel; the remark stays in the own file. */
  run(
    actor: Actor,
    fileId: string,
    { reference, text = '', remark, attachmentIds }: AcknowledgeRequestDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'acknowledge', options }, async (tx, file) => {
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'acknowledgement',
        text,
        facts: { reference },
        attachmentIds,
      });
      const flow = flowEvent(file, 'acknowledged', tx.now);
      if (flow !== null) tx.publish(flow);
      return { events: [sent.event], beside: sent.beside, remark };
    });
  }
}
