import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { AcceptRequestDto, FileChangedDto } from '../../contract/index';
import { isDecided, mayAct } from '../../rules/index';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';
import { stepRefused } from '../requests-problems';
import { Dispatcher } from '../thread/dispatcher';
import { publishFlow } from '../thread/publish-flow';

/**
 * The requested side says which measures it will execute; conditions bind the use of what it will
 * send, and the requesting side replies to them.
 */
@Injectable()
export class AcceptRequest {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /**
   * Without measures named: all that are not decided yet. Throws 422 for an unknown one, and 403 or
   * 409 where one of them may not be accepted by this person, or not now.
   */
  run(
    actor: Actor,
    fileId: string,
    { measureCodes, conditions = '', text = '', attachmentIds }: AcceptRequestDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step: FileStep = {
      actor,
      fileId,
      action: 'accept',
      options,
      details: measureCodes === undefined ? {} : { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes ?? []),
    };
    return this.steps.take(step, async (tx, file) => {
      const { snapshot } = file.row;
      const undecided = snapshot.measures.filter((measure) => !isDecided(measure));
      const accepted = measureCodes ?? undecided.map(({ code }) => code);
      const verdict = mayAct(snapshot, 'accept', actor, { measureCodes: accepted });
      if (!verdict.allowed) throw stepRefused(verdict.reason);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'acceptance',
        text: [text, conditions].filter((words) => words.trim() !== '').join('\n\n'),
        facts: {
          conditions: conditions.trim() === '' ? null : conditions,
          measureCodes: accepted,
        },
        attachmentIds,
      });
      publishFlow(tx, file, [sent.event]);
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
