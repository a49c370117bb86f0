import type { INestApplicationContext } from '@nestjs/common';
import type { TestDatabase } from '@rogatory/platform/testing';
import type { Actor } from '@rogatory/platform/contract';
import {
  AcceptRequest,
  AcknowledgeRequest,
  AnswerQuestions,
  ApproveRequest,
  AskQuestions,
  AssignMeasures,
  CloseFile,
  LocalCarrier,
  OpenDraft,
  RecordExecution,
  RefuseMeasure,
  Respond,
  ReturnDraft,
  SubmitDraft,
  TransmitRequest,
} from '../api/index';
import type { FileChangedDto, RequestContentDto } from '../contract/index';
import { contentOfDossier } from './content-of-dossier';
import { dossiers } from './dossiers';
import type { TestSides } from './test-sides';

/**
 * The Korean request to Cambodia, told step by step through the use cases. Every method brings the
 * story as far as its name says.
 */
export class RequestStory {
  /** Korea's file. */
  outgoing: FileChangedDto = { id: '', version: 0, state: 'draft' };
  /** Cambodia's file, once the request has arrived. */
  incoming: FileChangedDto = { id: '', version: 0, state: 'received' };
  readonly prosecutor: Actor;
  readonly korea: { officer: Actor; head: Actor };
  readonly cambodia: { officer: Actor; head: Actor; executor: Actor };

  constructor(
    private readonly app: INestApplicationContext,
    private readonly schema: TestDatabase,
    readonly sides: TestSides,
  ) {
    const { korea, cambodia } = sides;
    this.prosecutor = korea.office.person('prosecutor');
    this.korea = {
      officer: korea.central.person('central_officer'),
      head: korea.central.person('central_head'),
    };
    this.cambodia = {
      officer: cambodia.central.person('central_officer'),
      head: cambodia.central.person('central_head'),
      executor: cambodia.police.person('executing_officer'),
    };
  }

  get content(): RequestContentDto {
    return contentOfDossier(dossiers.krKh, this.sides.cambodia.central.id);
  }

  async drafted(content: RequestContentDto = this.content): Promise<this> {
    this.outgoing = await this.app.get(OpenDraft).run(this.prosecutor, { content });
    return this;
  }

  async submitted(): Promise<this> {
    await this.drafted();
    const { id } = this.outgoing;
    this.outgoing = await this.app.get(SubmitDraft).run(this.prosecutor, id, {});
    return this;
  }

  async approved(): Promise<this> {
    await this.submitted();
    const { id } = this.outgoing;
    const { officer, head } = this.korea;
    await this.app.get(ReturnDraft).run(officer, id, { remark: 'Say why M3 is needed' });
    await this.app.get(SubmitDraft).run(this.prosecutor, id, { remark: 'Said' });
    this.outgoing = await this.app.get(ApproveRequest).run(head, id, {});
    return this;
  }

  async transmitted(): Promise<this> {
    await this.approved();
    const { id } = this.outgoing;
    this.outgoing = await this.app.get(TransmitRequest).run(this.korea.officer, id, {});
    return this;
  }

  async received(): Promise<this> {
    await this.transmitted();
    await this.carry();
    const [file] = await this.schema.query<FileChangedDto>(
      `select i.id, i.version, i.state from file i join file o on o.thread_id = i.thread_id
        where o.id = $1 and i.direction = 'incoming'`,
      [this.outgoing.id],
    );
    if (file === undefined) throw new Error('Nothing arrived');
    this.incoming = file;
    return this;
  }

  async acknowledged(): Promise<this> {
    await this.received();
    const reference = dossiers.krKh.caseReference.other;
    const { officer } = this.cambodia;
    const { id } = this.incoming;
    this.incoming = await this.app.get(AcknowledgeRequest).run(officer, id, { reference });
    await this.carry();
    return this;
  }

  async accepted(): Promise<this> {
    await this.acknowledged();
    const { officer, head } = this.cambodia;
    const { id } = this.incoming;
    const questions = [{ text: 'Which floor of Building C?', measureCode: 'M1' }];
    await this.app.get(AskQuestions).run(officer, id, { questions, answerBy: '2026-11-30' });
    await this.carry();
    const answers = [{ question: '1', text: 'The second and the third.' }];
    await this.app.get(AnswerQuestions).run(this.prosecutor, this.outgoing.id, { answers });
    await this.carry();
    this.incoming = await this.app.get(AcceptRequest).run(head, id, {});
    await this.carry();
    return this;
  }

  async assigned(): Promise<this> {
    await this.accepted();
    const { id } = this.incoming;
    this.incoming = await this.app.get(AssignMeasures).run(this.cambodia.officer, id, {
      authorityId: this.sides.cambodia.police.id,
      measureCodes: ['M1', 'M6'],
      instructions: 'Enter before the move',
    });
    return this;
  }

  async responded(): Promise<this> {
    await this.assigned();
    const { id } = this.incoming;
    const { executor, officer } = this.cambodia;
    const report = 'Fourteen found';
    await this.app
      .get(RecordExecution)
      .run(executor, id, { measureCode: 'M1', complete: true, report });
    await this.app.get(RefuseMeasure).run(executor, id, {
      measureCode: 'M6',
      instrument: 'UNTOC',
      article: '18(21)(a)',
      reasons: 'The exchange is established elsewhere',
    });
    const text = 'First answer';
    this.incoming = await this.app.get(Respond).run(officer, id, { text });
    await this.carry();
    return this;
  }

  /** Every measure ended and both files closed. */
  async closed(): Promise<this> {
    await this.responded();
    const { id } = this.incoming;
    const { executor, officer } = this.cambodia;
    const measureCodes = ['M2', 'M3', 'M4', 'M5'];
    const authorityId = this.sides.cambodia.police.id;
    await this.app.get(AssignMeasures).run(officer, id, { authorityId, measureCodes });
    for (const measureCode of measureCodes) {
      const done = { measureCode, complete: true, report: 'Done' };
      await this.app.get(RecordExecution).run(executor, id, done);
    }
    await this.app.get(Respond).run(officer, id, { text: 'The rest' });
    await this.carry();
    const outcome = 'satisfied_in_part';
    this.incoming = await this.app.get(CloseFile).run(officer, id, { outcome });
    this.outgoing = await this.app
      .get(CloseFile)
      .run(this.korea.officer, this.outgoing.id, { outcome });
    return this;
  }

  /** Hands over whatever waits in any thread, as the worker would. */
  async carry(): Promise<void> {
    const waiting = await this.schema.query<{ id: string }>(
      `select d.id from dispatch d where not exists (
         select from delivery e where e.dispatch_id = d.id and e.stage = 'delivered')
       order by d.sent_at, d.number`,
    );
    for (const { id } of waiting) await this.app.get(LocalCarrier).deliver(id);
  }
}
