import type { INestApplicationContext } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  AcceptRequest,
  AcknowledgeWithdrawal,
  AcknowledgeRequest,
  AddNote,
  AnswerQuestions,
  ApproveRequest,
  AskQuestions,
  AskReview,
  AssignMeasures,
  CloseFile,
  Consult,
  CorrectRequest,
  EditDraft,
  ExtendTime,
  ForwardRequest,
  LocalCarrier,
  OpenConsultation,
  OpenDraft,
  PostponeMeasures,
  ProposeRefusal,
  ProposeWithdrawal,
  RecordExecution,
  RecordReview,
  RefuseMeasure,
  ReplyToConditions,
  ReplyToInformation,
  RequestOrally,
  Respond,
  ReturnDraft,
  SendInformation,
  SendRefusal,
  SubmitDraft,
  TransmitRequest,
  WithdrawRequest,
  type StepOptions,
} from '@rogatory/requests/api';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { authorityOf, responsibleFor } from '../people/authorities';
import type { Step, Story } from '../story/step';
import { actorOf, setUpOf } from './actors';
import { demoId } from './identifiers';

/** How long a dispatch is on its way. */
const carriage = { seconds: 20 } as const;

/** The two files of one story, as far as it has come. */
type Files = { requesting: string; requested: string };

/** Tells stories through the product's own use cases: the demo has no other way of writing. */
export class StoryTeller {
  private readonly writing: WritePath;
  private readonly carrier: LocalCarrier;

  constructor(private readonly services: INestApplicationContext) {
    this.writing = services.get(WritePath, { strict: false });
    this.carrier = services.get(LocalCarrier, { strict: false });
  }

  /**
   * The whole story in one transaction: it has happened or it has not. Its dispatches arrive within
   * it, at their own time, before the queue hears of them.
   */
  async tell(story: Story): Promise<void> {
    const files: Files = { requesting: '', requested: '' };
    const sender = responsibleFor(authorityOf(story.office));
    const step = {
      actor: setUpOf(sender),
      action: 'demo_network.tell_story',
      subject: () => ({ type: 'file', id: files.requesting }),
      detail: { number: story.number, situation: story.situation },
    };
    await this.writing.run(step, async (tx) => {
      for (const told of story.steps) await this.take(tx, files, told);
    });
  }

  private async take(tx: Transaction, files: Files, step: Step): Promise<void> {
    const options = { now: step.at, within: tx };
    const changed = await this.carryOut(actorOf(step.by), files[step.side], step, options);
    if (files.requesting === '') files.requesting = changed.id;
    const receiving = await this.carrier.deliverWithin(tx, step.at.add(carriage));
    if (receiving !== null && step.side === 'requesting') files.requested = receiving;
  }

  private carryOut(
    actor: Actor,
    fileId: string,
    step: Step,
    options: StepOptions,
  ): Promise<FileChangedDto> {
    const { services } = this;
    switch (step.does) {
      case 'open':
        return services.get(OpenDraft).run(actor, step.input, options);
      case 'edit':
        return services.get(EditDraft).run(actor, fileId, step.input, options);
      case 'ask_review':
        return services.get(AskReview).run(actor, fileId, step.input, options);
      case 'request_orally':
        return services.get(RequestOrally).run(actor, fileId, step.input, options);
      case 'forward': {
        const { authority, reasons } = step.input;
        const input = { authorityId: demoId('authority', authority), reasons };
        return services.get(ForwardRequest).run(actor, fileId, input, options);
      }
      case 'submit':
        return services.get(SubmitDraft).run(actor, fileId, step.input, options);
      case 'return':
        return services.get(ReturnDraft).run(actor, fileId, step.input, options);
      case 'approve':
        return services.get(ApproveRequest).run(actor, fileId, step.input, options);
      case 'transmit':
        return services.get(TransmitRequest).run(actor, fileId, step.input, options);
      case 'correct':
        return services.get(CorrectRequest).run(actor, fileId, step.input, options);
      case 'acknowledge':
        return services.get(AcknowledgeRequest).run(actor, fileId, step.input, options);
      case 'ask':
        return services.get(AskQuestions).run(actor, fileId, step.input, options);
      case 'answer':
        return services.get(AnswerQuestions).run(actor, fileId, step.input, options);
      case 'accept':
        return services.get(AcceptRequest).run(actor, fileId, step.input, options);
      case 'record_review':
        return services.get(RecordReview).run(actor, fileId, step.input, options);
      case 'propose_refusal':
        return services.get(ProposeRefusal).run(actor, fileId, step.input, options);
      case 'refuse':
        return services.get(SendRefusal).run(actor, fileId, step.input, options);
      case 'reply_to_conditions':
        return services.get(ReplyToConditions).run(actor, fileId, step.input, options);
      case 'propose_withdrawal':
        return services.get(ProposeWithdrawal).run(actor, fileId, step.input, options);
      case 'withdraw':
        return services.get(WithdrawRequest).run(actor, fileId, step.input, options);
      case 'acknowledge_withdrawal':
        return services.get(AcknowledgeWithdrawal).run(actor, fileId, step.input, options);
      case 'extend':
        return services.get(ExtendTime).run(actor, fileId, step.input, options);
      case 'postpone':
        return services.get(PostponeMeasures).run(actor, fileId, step.input, options);
      case 'assign': {
        const { authority, measureCodes, instructions } = step.input;
        const input = { authorityId: demoId('authority', authority), measureCodes, instructions };
        return services.get(AssignMeasures).run(actor, fileId, input, options);
      }
      case 'record_execution':
        return services.get(RecordExecution).run(actor, fileId, step.input, options);
      case 'refuse_measure':
        return services.get(RefuseMeasure).run(actor, fileId, step.input, options);
      case 'respond':
        return services.get(Respond).run(actor, fileId, step.input, options);
      case 'close':
        return services.get(CloseFile).run(actor, fileId, step.input, options);
      case 'open_consultation': {
        const { authority, ...input } = step.input;
        const authorityId = demoId('authority', authority);
        return services.get(OpenConsultation).run(actor, { ...input, authorityId }, options);
      }
      case 'consult':
        return services.get(Consult).run(actor, fileId, step.input, options);
      case 'send_information': {
        const { authority, ...input } = step.input;
        const authorityId = demoId('authority', authority);
        return services.get(SendInformation).run(actor, { ...input, authorityId }, options);
      }
      case 'reply_to_information':
        return services.get(ReplyToInformation).run(actor, fileId, step.input, options);
      case 'note':
        return services.get(AddNote).run(actor, fileId, step.input, options);
    }
  }
}
