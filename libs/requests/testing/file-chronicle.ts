import type { Actor } from '@rogatory/platform/contract';
import type { Direction, Side } from '@rogatory/requests/contract';
import {
  foldFile,
  type DispatchFacts,
  type EventStamp,
  type FileEvent,
  type FileSnapshot,
} from '@rogatory/requests/rules';
import { people } from './people';

/** Events of one file, one hour apart from Monday 5 October 2026, 09:00 in Seoul. */
export class FileChronicle {
  readonly events: FileEvent[] = [];

  private dispatches = 0;

  private clock = Temporal.Instant.from('2026-10-05T00:00:00Z');

  constructor(readonly direction: Direction) {}

  snapshot(): FileSnapshot {
    return foldFile(this.direction, this.events);
  }

  /** Says when the next event happens, as an ISO 8601 instant. */
  at(instant: string): this {
    this.clock = Temporal.Instant.from(instant);
    return this;
  }

  /** Lets time pass before the next event. */
  later(duration: { hours: number }): this {
    this.clock = this.clock.add(duration);
    return this;
  }

  /** The last dispatch delivered once more. */
  lastAgain(): this {
    const last = this.events.at(-1);
    if (last !== undefined) this.add({ ...last, at: this.next() });
    return this;
  }

  protected dispatch(
    from: Side,
    facts: Omit<DispatchFacts, 'dispatchId' | 'number' | 'from' | 'sentAt' | 'signedBy'>,
  ): this {
    const sent = (from === 'requesting') === (this.direction === 'outgoing');
    const by = this.direction === 'outgoing' ? people.centralOfficer : people.theirOfficer;
    const stamp = this.stamp(by);
    this.dispatches += 1;
    const signedBy = from === 'requesting' ? people.centralOfficer.name : people.theirOfficer.name;
    const dispatch: DispatchFacts = {
      ...facts,
      dispatchId: `d${this.dispatches}`,
      number: this.dispatches,
      from,
      sentAt: stamp.at,
      signedBy,
    };
    return this.add({ ...stamp, kind: sent ? 'dispatch_sent' : 'dispatch_received', dispatch });
  }

  protected stamp(by: Actor): EventStamp {
    const { personId, name, authorityId, zone } = by;
    return { at: this.next(), personId, personName: name, authorityId, zone };
  }

  protected next(): string {
    const at = this.clock.toString();
    this.clock = this.clock.add({ hours: 1 });
    return at;
  }

  protected add(event: FileEvent): this {
    this.events.push(event);
    return this;
  }
}
