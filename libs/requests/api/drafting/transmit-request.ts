import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  requestsErrors,
  type FileChangedDto,
  type Channel,
  type RequestContentDto,
  type TransmitRequestDto,
} from '../../contract/index';
import { contentColumns, introducedMeasures } from '../files/content-columns';
import { occurred } from '../files/event-stamp';
import type { HeldFile } from '../files/file-row';
import { sealVersion } from '../files/file-statements';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { FileStore, type FileChange } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { Attachments } from '../thread/attachments';
import { Dispatcher, type Message } from '../thread/dispatcher';
import { Relations } from '../thread/relations';
import type { SaidFacts } from '../thread/dispatch-payload';
import { flowEvent } from '../thread/flow';
import { contentsMissing } from './draft-readiness';

/** The approved version goes to the other side; from then on nobody can change it. */
@Injectable()
export class TransmitRequest {
  constructor(
    private readonly steps: FileSteps,
    private readonly files: FileStore,
    private readonly dispatcher: Dispatcher,
    private readonly attachments: Attachments,
    private readonly relations: Relations,
  ) {}

  /**
   * The first version opens the thread; a further one goes as a correction, with its reason. The
   * documents that the draft carries go with it.
   */
  run(
    actor: Actor,
    fileId: string,
    input: TransmitRequestDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'transmit', options }, async (tx, file) => ({
      ...(await this.transmit(tx, file, input)),
      remark: input.remark,
    }));
  }

  private async transmit(
    tx: Transaction,
    file: HeldFile,
    input: TransmitRequestDto,
  ): Promise<FileChange> {
    const { row } = file;
    const way = {
      ...occurred(tx, file, input.occurredAt),
      channel: input.channel ?? usualChannel(file),
      ...(input.proof === undefined ? {} : { proof: input.proof }),
      ...(await this.goesWith(tx, file)),
    };
    const content = await this.files.content(tx, row.id, row.content_version);
    const problem = contentsMissing(content);
    if (problem !== null) throw problem;
    if (row.counterpart_authority_id === null) {
      throw fieldRefused('/content/requestedAuthorityId', requestsErrors.unknownAuthority);
    }
    const carried = await this.attachments.carried(tx, row.id);
    const sent = await this.dispatcher.prepare(tx, file, {
      ...messageOf(file, content, way),
      attachmentIds: [
        ...new Set([
          ...carried.map(({ documentId }) => documentId),
          ...(input.attachmentIds ?? []),
        ]),
      ],
    });
    const columns = { ...contentColumns(content), ...sent.columns };
    const flow = flowEvent({ ...file, row: { ...row, ...columns } }, 'transmitted', tx.now);
    if (flow !== null) tx.publish(flow);
    const at = sent.event.at;
    return {
      events: [sent.event],
      columns,
      beside: [...sent.beside, { ...sealVersion, values: [row.id, row.content_version, at] }],
    };
  }

  /** With its first version both sides learn which earlier request it goes with. */
  private async goesWith(tx: Transaction, file: HeldFile): Promise<Pick<SaidFacts, 'relatedTo'>> {
    if (file.row.snapshot.transmittedVersion !== null) return {};
    await this.relations.tellOwn(tx, file);
    return this.relations.said(tx, file);
  }
}

/** An office that transmits itself does so directly; any other through its central authority. */
function usualChannel({ row }: HeldFile): Channel {
  return row.lead_authority_id === null && row.snapshot.draftingAuthorityId === row.authority_id
    ? 'direct'
    : 'central_authority';
}

/** A thread may have begun with a call, or an informal word, before anything was written. */
function messageOf(
  { row }: HeldFile,
  content: RequestContentDto,
  way: Pick<SaidFacts, 'occurredAt' | 'channel' | 'proof' | 'relatedTo'>,
): Message {
  const first = row.snapshot.transmittedVersion === null;
  return {
    kind: first ? 'request' : 'correction',
    text: first ? content.proceedings : (row.snapshot.correctionReason ?? ''),
    content,
    facts: {
      ...way,
      contentVersion: row.content_version,
      title: content.title,
      urgency: content.urgency.level,
      riskToLife: content.urgency.riskToLife,
      measures: introducedMeasures(content),
      reference: content.caseReference,
    },
  };
}
