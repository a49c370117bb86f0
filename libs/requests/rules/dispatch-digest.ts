import canonicalize from 'canonicalize';
import type { DispatchKind, Side } from '@rogatory/requests/contract';

/** What a dispatch's hash is taken over. */
export type DispatchSeal = {
  threadId: string;
  number: number;
  kind: DispatchKind;
  from: Side;
  /** ISO 8601 instant of sending. */
  at: string;
  payload: unknown;
  /** SHA-256 of the dispatch before it in the thread, hex; null for the first. */
  previousHash: string | null;
};

/**
 * The text whose SHA-256 is a dispatch's hash: canonical JSON (RFC 8785), so that two
 * installations reach the same hash from the same dispatch.
 */
export function dispatchDigestInput(seal: DispatchSeal): string {
  const { threadId, number, kind, from, at, payload, previousHash } = seal;
  // The payload as it travels: what JSON drops (undefined members) must not reach the hash.
  const travelled: unknown = JSON.parse(JSON.stringify(payload ?? null));
  const text = canonicalize({
    threadId,
    number,
    kind,
    from,
    // The precision in which PostgreSQL keeps instants, so that a hash survives being stored.
    at: Temporal.Instant.from(at).round({ smallestUnit: 'microsecond' }).toString(),
    payload: travelled,
    previousHash,
  });
  if (text === undefined) throw new TypeError('a dispatch always has a canonical form');
  return text;
}

/**
 * Whether the dispatches, in the order of their numbers, form an unbroken chain: numbered from 1
 * without gaps, each naming the hash before it, each hash true to its content.
 */
export function chainIntact(
  dispatches: readonly (DispatchSeal & { hash: string })[],
  sha256: (text: string) => string,
): boolean {
  return dispatches.every((dispatch, index) => {
    const before = dispatches[index - 1];
    return (
      dispatch.number === index + 1 &&
      dispatch.previousHash === (before?.hash ?? null) &&
      dispatch.hash === sha256(dispatchDigestInput(dispatch))
    );
  });
}
