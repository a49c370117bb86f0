import type { Actor } from '@rogatory/platform/contract';
import type { DispatchKind, RequestAction, Side } from '@rogatory/requests/contract';
import {
  applyEvent,
  chainIntact,
  dispatchDigestInput,
  emptySnapshot,
  mayAct,
  type DispatchFacts,
  type DispatchSeal,
  type EventStamp,
  type FileEvent,
  type FileSnapshot,
} from '@rogatory/requests/rules';

/** A dispatch in the thread, sealed. */
export type SealedDispatch = DispatchSeal & { hash: string; facts: DispatchFacts };

/** What a step says to the other side: the facts, as far as the step knows them. */
export type Said = Omit<
  DispatchFacts,
  'dispatchId' | 'number' | 'from' | 'sentAt' | 'signedBy' | 'kind'
> & { kind: DispatchKind };

/** What a person does: an event of the own file, or words to the other side. */
export type Doing = { event: (stamp: EventStamp) => FileEvent } | { said: Said };

const began = Temporal.Instant.from('2026-10-05T00:00:00Z');
/** The same minutes in every history. */
const instants: string[] = [];

function instantAt(minutes: number): string {
  return (instants[minutes] ??= began.add({ minutes }).toString());
}

/**
 * Two files and the thread between them. Dispatches wait on the way until they are delivered: at
 * any time, in any order, more than once; each side takes in what waits for it in its order.
 */
export class TwoFiles {
  readonly thread: SealedDispatch[] = [];
  private readonly files: Record<Side, FileSnapshot> = {
    requesting: emptySnapshot('outgoing'),
    requested: emptySnapshot('incoming'),
  };
  private readonly taken: Record<Side, Set<number>> = {
    requesting: new Set(),
    requested: new Set(),
  };
  private minutes = 0;

  constructor(private readonly sha256: (text: string) => string) {}

  file(side: Side): FileSnapshot {
    return this.files[side];
  }

  /** Whether the side has its file: the requested side's begins with the first dispatch. */
  hasBegun(side: Side): boolean {
    return side === 'requesting' || this.taken.requested.size > 0;
  }

  mayAct(side: Side, action: RequestAction, actor: Actor): boolean {
    return this.hasBegun(side) && mayAct(this.files[side], action, actor).allowed;
  }

  /** Takes the step; the thread grows by one where something was said. */
  take(side: Side, actor: Actor, doing: Doing): void {
    const stamp = this.stamp(actor);
    if ('event' in doing) {
      this.apply(side, doing.event(stamp));
      return;
    }
    const { asOfVersion } = this.spokenFrom(side);
    const number = this.thread.length + 1;
    const facts: DispatchFacts = {
      ...doing.said,
      ...(asOfVersion === null ? {} : { asOfVersion }),
      dispatchId: `d${number}`,
      number,
      from: side,
      sentAt: stamp.at,
      signedBy: actor.name,
    };
    const seal: DispatchSeal = {
      threadId: 'thread',
      number,
      kind: facts.kind,
      from: side,
      at: stamp.at,
      payload: facts,
      previousHash: this.thread.at(-1)?.hash ?? null,
    };
    this.thread.push({ ...seal, facts, hash: this.sha256(dispatchDigestInput(seal)) });
    this.taken[side].add(number);
    this.apply(side, { ...stamp, kind: 'dispatch_sent', dispatch: facts });
  }

  /** Delivers a dispatch to the side it is for, after any earlier one that still waits for it. */
  deliver(number: number, receiver: Actor): void {
    const arriving = this.thread[number - 1];
    if (arriving === undefined) return;
    const to: Side = arriving.from === 'requesting' ? 'requested' : 'requesting';
    for (const { facts } of this.thread.slice(0, number)) {
      if (facts.from === to) continue;
      // Delivered again: the file itself must let it pass without a change.
      if (this.taken[to].has(facts.number) && facts.number !== number) continue;
      this.taken[to].add(facts.number);
      const stamp = this.stamp(receiver);
      this.apply(to, { ...stamp, kind: 'dispatch_received', dispatch: facts });
    }
  }

  /** Numbers of the dispatches that the side sent or took in. */
  known(side: Side): readonly number[] {
    return [...this.taken[side]].sort((one, other) => one - other);
  }

  chainHolds(): boolean {
    return chainIntact(this.thread, this.sha256);
  }

  private spokenFrom(side: Side): { asOfVersion: number | null } {
    const { transmittedVersion } = this.files.requested;
    return { asOfVersion: side === 'requested' ? (transmittedVersion ?? 0) : null };
  }

  private apply(side: Side, event: FileEvent): void {
    this.files[side] = applyEvent(this.files[side], event);
  }

  private stamp({ personId, name, authorityId, zone }: Actor): EventStamp {
    this.minutes += 1;
    const at = instantAt(this.minutes);
    return { at, personId, personName: name, authorityId, zone };
  }
}
