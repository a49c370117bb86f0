import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  requestsErrors,
  type EvidenceItemDto,
  type FileChangedDto,
  type SendEvidenceDto,
} from '../../contract/index';
import { dateExists, isDecided, type FileSnapshot } from '../../rules/index';
import { occurred } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { refuseFields, refuseRepeated } from './named-items';

/** The requested side hands over what a measure brought, line by line of a manifest. */
@Injectable()
export class SendEvidence {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  /**
   * An item whose receipt told a difference may be sent again under its number. Throws 422 for an
   * unknown or undecided measure, a number used twice or already received as it should be, and a
   * date of return for what is no original.
   */
  run(
    actor: Actor,
    fileId: string,
    { items, text, occurredAt, attachmentIds }: SendEvidenceDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'send_evidence', options } as const;
    return this.steps.take(step, async (tx, file) => {
      refuseUnsendable(tx, file.row.snapshot, items);
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'evidence',
        text: text ?? '',
        facts: { ...occurred(tx, file, occurredAt), items: items.map(asLine) },
        attachmentIds,
      });
      return { events: [sent.event], beside: sent.beside };
    });
  }
}

/** Every field of the line, so that both sides hash the same. */
function asLine(item: EvidenceItemDto): EvidenceItemDto {
  const { number, measureCode, description, original } = item;
  return {
    number,
    measureCode,
    description,
    original,
    sha256: item.sha256 ?? null,
    seal: item.seal ?? null,
    returnBy: item.returnBy ?? null,
  };
}

function refuseUnsendable(
  tx: Transaction,
  { measures, supplied = [] }: FileSnapshot,
  items: readonly EvidenceItemDto[],
): void {
  refuseRepeated(items);
  const today = tx.now.toZonedDateTimeISO(tx.actor.zone).toPlainDate().toString();
  const at = (field: string, isWrong: (item: EvidenceItemDto) => boolean) =>
    items.flatMap((item, index) =>
      isWrong(item) ? [{ pointer: `/items/${index}/${field}` }] : [],
    );
  const decided = measures.filter(isDecided).map(({ code }) => code);
  refuseFields(
    at('measureCode', ({ measureCode }) => !decided.includes(measureCode)),
    requestsErrors.unknownMeasure,
  );
  const settled = supplied
    .filter(({ result }) => result !== 'differs' && result !== 'missing')
    .map(({ number }) => number);
  refuseFields(
    at('number', ({ number }) => settled.includes(number)),
    requestsErrors.itemSent,
  );
  const misdated = ({ original, returnBy }: EvidenceItemDto): boolean =>
    typeof returnBy === 'string' && (!original || !dateExists(returnBy) || returnBy < today);
  refuseFields(at('returnBy', misdated), requestsErrors.invalidDate);
}
