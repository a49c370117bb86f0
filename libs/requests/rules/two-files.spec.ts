// Asserted some half a million times, and `expect` takes longer than a step.
import { deepEqual, equal } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { Actor } from '@rogatory/platform/contract';
import {
  dispatchKinds,
  requestActions,
  sides,
  type DispatchKind,
  type RequestAction,
  type Side,
} from '@rogatory/requests/contract';
import { people } from '../testing/people';
import { doingOf } from '../testing/two-files/doings';
import { ThreadAsRead } from '../testing/two-files/thread-as-read';
import { TwoFiles } from '../testing/two-files/two-files';
import type { FileSnapshot } from './file-snapshot';
import { hasEnded, isDecided, isPostponed } from './roll-up';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const staff: Record<Side, readonly Actor[]> = {
  requesting: [people.prosecutor, people.leadProsecutor, people.centralOfficer, people.centralHead],
  requested: [people.theirOfficer, people.theirHead, people.theirExecutor],
};
const receivers: Record<Side, Actor> = {
  requesting: people.centralOfficer,
  requested: people.theirOfficer,
};

/** What is possible nearly always and changes little: chosen now and then only. */
const everyday: readonly RequestAction[] = [
  'edit',
  'ask_review',
  'return',
  'record_relay',
  'record_review',
  'review_urgency',
  'send_note',
  'remind',
  'supplement',
  'consult',
  'ask_consent',
  'drop_withdrawal',
  'decline_refusal',
  'hand_over',
  'close',
  'note',
];

/** Somebody of a side does one of the things that are allowed to them then. */
class Act implements fc.Command<ThreadAsRead, TwoFiles> {
  private did = 'nothing';

  constructor(
    private readonly side: Side,
    private readonly who: number,
    private readonly pick: number,
  ) {}

  check(): boolean {
    return true;
  }

  run(read: ThreadAsRead, real: TwoFiles): void {
    const actor = at(staff[this.side], this.who);
    const open = requestActions.filter((action) => real.mayAct(this.side, action, actor));
    const telling = open.filter((action) => !everyday.includes(action));
    const choices = this.pick % 9 === 0 || telling.length === 0 ? open : telling;
    const action = choices[this.pick % Math.max(1, choices.length)];
    if (action === undefined) return;
    const doing = doingOf(action, real.file(this.side), this.pick);
    if (doing === null) return;
    this.did = action;
    real.take(this.side, actor, doing);
    if ('said' in doing) read.say(doing.said);
    equal(real.thread.length, read.length);
  }

  toString(): string {
    return `${this.side} ${at(staff[this.side], this.who).name} ${this.did} ${this.pick}`;
  }
}

/** A dispatch arrives: sooner, later, or once more. */
class Deliver implements fc.Command<ThreadAsRead, TwoFiles> {
  constructor(private readonly pick: number) {}

  check({ length }: Readonly<ThreadAsRead>): boolean {
    return length > 0;
  }

  run({ length }: ThreadAsRead, real: TwoFiles): void {
    const number = (this.pick % length) + 1;
    const from = real.thread[number - 1]?.from;
    const to: Side = from === 'requesting' ? 'requested' : 'requesting';
    const before = real.file(to);
    const known = real.known(to).includes(number);
    real.deliver(number, receivers[to]);
    if (
      known &&
      real.known(to).every((one) => one >= number || before.dispatchIds.includes(`d${one}`))
    ) {
      equal(real.file(to), before);
    }
  }

  toString(): string {
    return `deliver ${this.pick}`;
  }
}

const anySide = fc.constantFrom<Side>(...sides);
const commands = [
  fc.tuple(anySide, fc.nat(3), fc.nat(997)).map(([side, who, pick]) => new Act(side, who, pick)),
  fc.tuple(anySide, fc.nat(3), fc.nat(997)).map(([side, who, pick]) => new Act(side, who, pick)),
  fc.nat(97).map((pick) => new Deliver(pick)),
];

/** What the histories told, over all of them. */
const told = new Map<DispatchKind, number>();

it('leads any two files to the same view of their thread, whatever crosses on the way', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      fc.commands(commands, { maxCommands: 60, size: 'max' }),
      (urgent, sent, history) => {
        const real = begun(urgent, sent);
        const read = new ThreadAsRead();
        for (const { facts } of real.thread) read.say(facts);
        fc.modelRun(() => ({ model: read, real }), history);
        settle(real, read);

        const all = real.thread.map(({ number }) => number);
        for (const side of sides) {
          if (!real.hasBegun(side)) continue;
          deepEqual(real.known(side), all);
          equal(real.file(side).dispatchIds.length, all.length);
          const ends = real.file(side).transmittedAt === null ? {} : read.ends();
          deepEqual(endsOf(real.file(side)), ends);
        }
        if (real.file('requesting').transmittedAt !== null) {
          deepEqual(shared(real.file('requested')), shared(real.file('requesting')));
        }
        equal(real.chainHolds(), true);
        for (const { kind } of real.thread) told.set(kind, (told.get(kind) ?? 0) + 1);
      },
    ),
    { numRuns: 10_000 },
  );
});

it('has told every kind of dispatch that two authorities send each other', () => {
  const elsewhere = ['spontaneous_information', 'information_reply', 'forwarding'];
  const seldom = dispatchKinds.filter(
    (kind) => !elsewhere.includes(kind) && (told.get(kind) ?? 0) < 100,
  );
  expect(seldom).toEqual([]);
});

/** An office has drafted; where `sent`, the request is with the other side. */
function begun(urgent: boolean, sent: boolean): TwoFiles {
  const real = new TwoFiles(sha256);
  real.take('requesting', people.prosecutor, {
    event: (stamp) => ({
      ...stamp,
      kind: 'drafted',
      title: 'Accounts',
      reference: 'R-1',
      measures: [
        { code: 'M1', type: 'bank_records', wantedBy: null },
        { code: 'M2', type: 'bank_records', wantedBy: null },
      ],
      responsibleAuthorityId: people.centralOfficer.authorityId,
      urgency: urgent ? 'urgent' : 'normal',
    }),
  });
  if (!sent) return real;
  for (const [actor, action] of [
    [people.prosecutor, 'submit'],
    [people.centralHead, 'approve'],
    [people.centralOfficer, 'transmit'],
  ] as const) {
    const doing = doingOf(action, real.file('requesting'), 1);
    if (doing !== null) real.take('requesting', actor, doing);
  }
  real.deliver(1, people.theirOfficer);
  return real;
}

/** Everything arrives, and whatever was done and not yet told is told. */
function settle(real: TwoFiles, read: ThreadAsRead): void {
  const arrive = (): void => {
    for (const { number, from } of real.thread) {
      const to: Side = from === 'requesting' ? 'requested' : 'requesting';
      if (!real.known(to).includes(number)) real.deliver(number, receivers[to]);
    }
  };
  arrive();
  for (const actor of [people.theirHead, people.theirOfficer]) {
    const reopen = doingOf('reopen', real.file('requested'), 0);
    if (real.mayAct('requested', 'reopen', people.theirHead) && reopen !== null) {
      real.take('requested', people.theirHead, reopen);
    }
    if (!real.mayAct('requested', 'respond', actor)) continue;
    const doing = doingOf('respond', real.file('requested'), 0);
    if (doing === null || !('said' in doing)) continue;
    real.take('requested', actor, doing);
    read.say(doing.said);
  }
  arrive();
}

/** How each measure ended, where it did. */
function endsOf({ measures, transmittedAt }: FileSnapshot): Record<string, string> {
  if (transmittedAt === null) return {};
  return Object.fromEntries(
    measures.map((measure) => [measure.code, hasEnded(measure) ? measure.state : 'open']),
  );
}

/** What both files must agree on once every dispatch has arrived. */
function shared(file: FileSnapshot): unknown {
  return {
    acknowledged: file.acknowledged,
    version: file.transmittedVersion,
    question: file.openQuestion?.dispatchNumber ?? null,
    conditions: (file.conditions ?? []).map(({ dispatchNumber, reply }) => [dispatchNumber, reply]),
    withdrawals: file.unacknowledgedWithdrawals ?? [],
    consents: (file.consents ?? []).map(({ dispatchNumber, decision }) => [
      dispatchNumber,
      decision,
    ]),
    supplied: (file.supplied ?? []).map(
      ({ number, dispatchNumber, result, returnedAt, returnResult }) => [
        number,
        dispatchNumber,
        result,
        returnedAt !== null,
        returnResult,
      ],
    ),
    consultation: file.consultation?.lastFrom ?? null,
    measures: file.measures
      .map((measure) => [
        measure.code,
        hasEnded(measure) ? measure.state : isPostponed(measure) ? 'postponed' : 'runs',
        hasEnded(measure) || isDecided(measure),
        (measure.refusedParts ?? []).length,
        (measure.withdrawnParts ?? []).length,
      ])
      .sort(),
  };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list has no members');
  return found;
}
