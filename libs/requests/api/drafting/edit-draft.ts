import { Injectable } from '@nestjs/common';
import type { Statement, Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  requestsErrors,
  type EditDraftDto,
  type FileChangedDto,
  type RequestContentDto,
} from '../../contract/index';
import type { FileEvent, FileSide } from '../../rules/index';
import { contentColumns, introducedMeasures } from '../files/content-columns';
import { stampOf } from '../files/event-stamp';
import type { FileRow, HeldFile } from '../files/file-row';
import { rewriteVersion } from '../files/file-statements';
import { FileSteps, type StepOptions } from '../files/file-steps';
import type { FileChange } from '../files/file-store';
import { fieldRefused } from '../requests-problems';
import { DraftCheck } from './draft-check';

const lastEvent: Statement = {
  name: 'requests.last_event',
  text: `select kind, payload, person_id from file_event where file_id = $1 and seq = $2`,
};

type LastEvent = { kind: string; payload: Record<string, unknown>; person_id: string };

/** The drafting office rewrites the version in preparation. */
@Injectable()
export class EditDraft {
  constructor(
    private readonly steps: FileSteps,
    private readonly drafts: DraftCheck,
  ) {}

  /**
   * Replaces the draft's content. A draft is kept every few seconds: edits of one sitting that
   * change nothing a list shows make one event, not hundreds.
   */
  run(
    actor: Actor,
    fileId: string,
    { content }: EditDraftDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'edit', options }, (tx, file) =>
      this.rewrite(tx, file, content),
    );
  }

  private async rewrite(
    tx: Transaction,
    { row, sides }: HeldFile,
    content: RequestContentDto,
  ): Promise<FileChange> {
    const [addressee, [last]] = await Promise.all([
      this.drafts.check(tx, content, row.thread_id === null ? null : row.counterpart_authority_id),
      tx.query<LastEvent>(lastEvent, [row.id, row.last_seq]),
    ]);
    // A correction goes to whom the request went: another addressee is another request.
    const sent = row.thread_id !== null;
    if (sent && addressee?.authorityId !== row.counterpart_authority_id) {
      throw fieldRefused('/content/requestedAuthorityId', requestsErrors.unknownAuthority);
    }
    const edited: FileEvent = {
      ...stampOf(tx),
      kind: 'edited',
      title: content.title,
      reference: content.caseReference,
      measures: introducedMeasures(content),
      urgency: content.urgency.level,
    };
    return {
      events: saysNothingNew(edited, last) ? [] : [edited],
      columns: sent ? {} : draftColumns(content, addressee),
      sides: { own: sides.own, theirs: addressee ?? sides.own },
      beside: [
        {
          ...rewriteVersion,
          values: [row.id, row.content_version, JSON.stringify(content)],
        },
      ],
    };
  }
}

function draftColumns(content: RequestContentDto, addressee: FileSide | null): Partial<FileRow> {
  return {
    ...contentColumns(content),
    counterpart_authority_id: addressee?.authorityId ?? null,
    counterpart_jurisdiction: addressee?.jurisdiction ?? null,
  };
}

function saysNothingNew(
  edited: Extract<FileEvent, { kind: 'edited' }>,
  last: LastEvent | undefined,
): boolean {
  if (last === undefined || last.person_id !== edited.personId) return false;
  if (last.kind !== 'edited' && last.kind !== 'drafted') return false;
  // PostgreSQL keeps members by length, then by letter: the order they are introduced in.
  const measures = JSON.stringify(edited.measures);
  return (
    last.payload['title'] === edited.title &&
    last.payload['reference'] === edited.reference &&
    last.payload['urgency'] === edited.urgency &&
    JSON.stringify(last.payload['measures']) === measures
  );
}
