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
  type RequestContentDto,
} from '../../contract/index';
import { keepSealed, type FileSide, type RelatedFile } from '../../rules/index';
import { contentColumns, introducedMeasures } from '../files/content-columns';
import { stampOf } from '../files/event-stamp';
import { blankOutgoing, findHolder } from '../files/blank-outgoing';
import { insertVersion } from '../files/file-statements';
import type { StepOptions } from '../files/file-steps';
import { FileStore } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { findOwnRequest } from '../thread/related-statements';
import { DraftCheck } from './draft-check';

/** The request that a draft goes with, and what it says. */
type Earlier = { related: RelatedFile; content: RequestContentDto | null };

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
   * Sealed persons of the request it goes with come along under their seal; that they did is kept in
   * the trail.
   * Throws 422 when the content holds what no draft may hold, 409 when the office has no authority
   * that could send for it.
   */
  run(actor: Actor, input: OpenDraftDto, options: StepOptions = {}): Promise<FileChangedDto> {
    const id = uuidv7();
    const detail: Record<string, unknown> = {};
    const step = {
      actor,
      action: 'requests.open',
      subject: { type: 'file', id },
      command: options.command,
      now: options.now,
      detail,
    };
    const work = (tx: Transaction) => this.open(tx, id, input, detail);
    return options.within === undefined
      ? this.writing.run(step, work)
      : this.writing.runWithin(options.within, step, work);
  }

  private async open(
    tx: Transaction,
    id: string,
    { content: written, relatedTo }: OpenDraftDto,
    detail: Record<string, unknown>,
  ): Promise<FileChangedDto> {
    const earlier = await this.earlier(tx, relatedTo);
    const { content, kept } = keepSealed(written, earlier?.content ?? written);
    if (kept.length > 0) detail['sealedPersons'] = kept;
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
            ...(earlier === null ? {} : { related: earlier.related }),
          },
        ],
        columns: contentColumns(content),
        beside: [{ ...insertVersion, values: [id, 1, JSON.stringify(content), stamp.at, null] }],
      },
    });
  }

  /** The request of the own office that the draft goes with. */
  private async earlier(
    tx: Transaction,
    relatedTo: RelatedRequestDto | undefined,
  ): Promise<Earlier | null> {
    if (relatedTo === undefined) return null;
    const { fileId, relation } = relatedTo;
    const values = [fileId, tx.actor.authorityId];
    const [found] = await tx.query<{ reference: string; content: RequestContentDto | null }>(
      findOwnRequest,
      values,
    );
    if (found === undefined) {
      throw fieldRefused('/relatedTo/fileId', requestsErrors.unknownRequest);
    }
    const { reference, content } = found;
    return { related: { fileId, reference, relation, since: stampOf(tx).at }, content };
  }
}
