import type { AttachmentDto, DispatchKind, Side } from '../../contract/index';
import type { DispatchFacts } from '../../rules/index';

/** What a dispatch says to both files, beside its place in the thread. */
export type SaidFacts = Omit<
  DispatchFacts,
  'dispatchId' | 'number' | 'kind' | 'from' | 'sentAt' | 'signedBy'
>;

/** The part of a dispatch that its hash is taken over, beside its place in the thread. */
export type DispatchPayload = SaidFacts & {
  text: string;
  signedBy: string;
  /** IANA zone of the sender. */
  zone: string;
  /** SHA-256, hex, of the canonical JSON of the content that travels with it. */
  contentSha256?: string;
  /** SHA-256, hex, of what is held back until its conditions are accepted. */
  withheldSha256?: string;
  /** Documents that travel with it, each under its own hash. */
  attachments?: readonly AttachmentDto[];
};

/** A row of `dispatch`. */
export type DispatchRow = {
  id: string;
  thread_id: string;
  number: number;
  kind: DispatchKind;
  from_side: Side;
  from_authority_id: string;
  to_authority_id: string;
  sent_at: string;
  payload: DispatchPayload;
  previous_hash: string | null;
  hash: string;
};

/** A dispatch as the fold of either file takes it in. */
export function factsOf(row: DispatchRow): DispatchFacts {
  const {
    text: _text,
    zone: _zone,
    contentSha256: _hash,
    withheldSha256: _withheld,
    attachments: _documents,
    signedBy,
    ...said
  } = row.payload;
  return {
    ...said,
    dispatchId: row.id,
    number: row.number,
    kind: row.kind,
    from: row.from_side,
    sentAt: row.sent_at,
    signedBy,
  };
}
