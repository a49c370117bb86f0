import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { conflict, type Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  requestsErrors,
  type FileChangedDto,
  type OpenDraftDto,
  type RelatedRequestDto,
} from '../../contract/index';
import type { FileSide, RelatedFile } from '../../rules/index';
import { contentColumns, introducedMeasures } from '../files/content-columns';
import { stampOf } from '../files/event-stamp';
import { blankOutgoing, findHolder } from '../files/blank-outgoing';
import { insertVersion } from '../files/file-statements';
import type { StepOptions } from '../files/file-steps';
import { FileStore } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { findOwnRequest } from '../thread/related-statements';
import { DraftCheck } from './draft-check';

/** A prosecutor, or the central authority itself, opens a draft. */
@Injectable()
export class OpenDraft {
  constructor(
    private readonly writing: WritePath,
    private readonly files: FileStore,
    private readonly drafts: DraftCheck,
  ) {}

  /**
   * Opens a file with its first version. Only the drafting office sees it until it is submitted.
   * Throws 422 when the content holds what no draft may hold, 409 when the office has no authority
   * that could send for it.
   */
  run(actor: Actor, input: OpenDraftDto, options: StepOptions = {}): Promise<FileChangedDto> {
    const id = uuidv7();
    const step = {
      actor,
      action: 'requests.open',
      subject: { type: 'file', id },
      command: options.command,
      now: options.now,
    };
    const work = (tx: Transaction) => this.open(tx, id, input);
    return options.within === undefined
      ? this.writing.run(step, work)
      : this.writing.runWithin(options.within, step, work);
  }

  private async open(
    tx: Transaction,
    id: string,
    { content, relatedTo }: OpenDraftDto,
  ): Promise<FileChangedDto> {
    const related = await this.related(tx, relatedTo);
    const [addressee, [holder]] = await Promise.all([
      this.drafts.check(tx, content),
      tx.query<FileSide>(findHolder, [tx.actor.authorityId]),
    ]);
    if (holder === undefined) throw conflict(requestsErrors.unknownAuthority);
    const held = blankOutgoing(tx, id, holder, addressee);
    const stamp = stampOf(tx);
    return this.files.create(tx, {
      held,
      change: {
        events: [
          {
            ...stamp,
            kind: 'drafted',
            title: content.title,
            reference: content.caseReference,
            measures: introducedMeasures(content),
            responsibleAuthorityId: holder.authorityId,
            urgency: content.urgency.level,
            ...(related === null ? {} : { related }),
          },
        ],
        columns: contentColumns(content),
        beside: [{ ...insertVersion, values: [id, 1, JSON.stringify(content), stamp.at, null] }],
      },
    });
  }

  /** The request of the own office that the draft goes with. */
  private async related(
    tx: Transaction,
    relatedTo: RelatedRequestDto | undefined,
  ): Promise<RelatedFile | null> {
    if (relatedTo === undefined) return null;
    const { fileId, relation } = relatedTo;
    const [found] = await tx.query<{ reference: string }>(findOwnRequest, [
      fileId,
      tx.actor.authorityId,
    ]);
    if (found === undefined) {
      throw fieldRefused('/relatedTo/fileId', requestsErrors.unknownRequest);
    }
    return { fileId, reference: found.reference, relation, since: stampOf(tx).at };
  }
}
