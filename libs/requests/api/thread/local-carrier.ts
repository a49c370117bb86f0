import { Injectable } from '@nestjs/common';
import { WritePath, type WriteStep } from '@rogatory/audit/api';
import {
  Database,
  OutboxHandler,
  type DomainEvent,
  type Transaction,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { requestsEvents } from '../../rules/index';
import { Receiving } from './receiving';
import { findAddresseesOfDispatch } from './thread-statements';

/**
 * Whoever carries dispatches inside one installation is no person: the trail shows the receiving
 * authority's own entries under this identity.
 */
const carrier = { personId: '00000000-0000-7000-8000-00000000ca44', name: 'Rogatory' } as const;

type AddresseeRow = { authority_id: string; jurisdiction: string; zone: string };

/**
 * Hands dispatches over between authorities of one installation. Acts as the receiving authority,
 * under its row-level security: the sender's file stays out of its sight.
 */
@Injectable()
export class LocalCarrier extends OutboxHandler {
  readonly type = requestsEvents.dispatchSent;

  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly receiving: Receiving,
  ) {
    super();
  }

  /** Delivers what the event speaks of. */
  async handle(event: DomainEvent): Promise<void> {
    await this.deliver(dispatchOf(event));
  }

  /**
   * Delivers a dispatch and any earlier one of its thread that still waits for the same side, in
   * their order, to each whom it is for. Delivering again changes nothing.
   */
  async deliver(dispatchId: string, now?: Temporal.Instant): Promise<void> {
    const values = [dispatchId];
    const found = await this.database.read<AddresseeRow>(null, findAddresseesOfDispatch, values);
    if (found.length === 0) throw new Error('No such dispatch');
    for (const to of found) await this.deliverTo(to, dispatchId, now);
  }

  private async deliverTo(
    to: AddresseeRow,
    dispatchId: string,
    now: Temporal.Instant | undefined,
  ): Promise<void> {
    const nothingLeft = new NothingLeft();
    try {
      await this.writing.run(receipt(dispatchId, to, now), async (tx: Transaction) => {
        const taken = await this.receiving.takeIn(tx, dispatchId);
        // Undoes the transaction: what did not happen leaves no entry in the trail.
        if (taken === 0) throw nothingLeft;
      });
    } catch (error) {
      if (error !== nothingLeft) throw error;
    }
  }

  /**
   * Delivers inside the open transaction what was sent in it, as of `now`: how a history is written
   * that has already happened. Resolves to the receiving side's file, of a request passed on to the
   * one of the authority that has it now; null when nothing was sent.
   */
  async deliverWithin(tx: Transaction, now: Temporal.Instant): Promise<string | null> {
    let receiving: string | null = null;
    for (const event of tx.takeBack(this.type)) {
      const dispatchId = dispatchOf(event);
      const found = await tx.query<AddresseeRow>(findAddresseesOfDispatch, [dispatchId]);
      for (const to of found) {
        const step = receipt(dispatchId, to, now);
        receiving = await this.writing.runWithin(tx, step, async (inner) => {
          await this.receiving.takeIn(inner, dispatchId);
          return this.receiving.fileOf(inner, dispatchId);
        });
      }
    }
    return receiving;
  }
}

function dispatchOf({ payload }: DomainEvent): string {
  const { dispatchId } = payload;
  if (typeof dispatchId !== 'string') throw new Error('The event names no dispatch');
  return dispatchId;
}

/** The step of taking a dispatch in, done by the carrier for the authority it is addressed to. */
function receipt(
  dispatchId: string,
  to: AddresseeRow,
  now: Temporal.Instant | undefined,
): WriteStep {
  const actor: Actor = {
    ...carrier,
    authorityId: to.authority_id,
    jurisdiction: to.jurisdiction,
    zone: to.zone,
    roles: [],
  };
  const subject = { type: 'dispatch', id: dispatchId };
  return { actor, action: 'requests.receive', subject, now };
}

/** Another worker was faster. */
class NothingLeft extends Error {}
