import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { ClockDto } from '@rogatory/requests/contract';
import {
  foldFile,
  type DispatchFacts,
  type FileEvent,
  type FileFacts,
  type FileSides,
} from '@rogatory/requests/rules';
import { clocksOf } from './clocks-of';

const measures = [{ code: 'M1', type: 'locate_and_protect_persons' as const, wantedBy: null }];
const stamp = (authorityId: string, at: string) => ({
  at: Temporal.Instant.from(at).toString(),
  personId: 'p',
  personName: 'P',
  authorityId,
  zone: 'UTC',
});

function spoken(number: number, kind: DispatchFacts['kind'], at: string): DispatchFacts {
  const sentAt = Temporal.Instant.from(at).toString();
  const facts = { title: 'Captives', urgency: 'urgent' as const, riskToLife: true, measures };
  const from = 'requesting' as const;
  return { dispatchId: `d${number}`, number, kind, from, sentAt, signedBy: 'Seoul', ...facts };
}
const received = (dispatch: DispatchFacts, at = dispatch.sentAt): FileEvent => ({
  ...stamp('theirs', at),
  kind: 'dispatch_received',
  dispatch,
});
const sent = (dispatch: DispatchFacts): FileEvent => ({
  ...stamp('ours', dispatch.sentAt),
  kind: 'dispatch_sent',
  dispatch,
});
const reviewed = (at: string, stayUrgent = ['M1']): FileEvent => ({
  ...stamp('theirs', at),
  kind: 'urgency_reviewed',
  stayUrgent,
  reasons: 'Still held',
});

type Given = { facts: FileFacts; sides: FileSides; direction?: 'outgoing' | 'incoming' };

function clocks({ facts, sides, direction = 'incoming' }: Given, events: FileEvent[]) {
  const worked = clocksOf(foldFile(direction, events), facts, sides, null, lawAndCalendars);
  return (id: string): ClockDto => {
    const found = worked.find(({ clock }) => clock.id === id)?.clock;
    if (found === undefined) {
      throw new Error(`no ${id} among ${worked.map(({ clock }) => clock.id).join(' ')}`);
    }
    return found;
  };
}

const urgent = (by: FileFacts['instrument']): FileFacts => ({
  ...byInstrument(by ?? 'UNTOC'),
  urgency: 'urgent',
  riskToLife: true,
});
const cambodia: Given = { facts: urgent('UNTOC'), sides: bothSides('KH', 'KR') };
const call = '2026-11-22T21:40:00+07:00';

describe('From an oral request by UNTOC', () => {
  const story = [
    received(spoken(1, 'oral_request', call)),
    received(spoken(2, 'request', '2026-11-23T15:30:00+07:00'), '2026-11-23T15:31:00+07:00'),
    reviewed('2026-11-23T21:10:00+07:00'),
  ];

  it('the written one is awaited for a day, by a target of the house', () => {
    const clock = clocks(cambodia, story)('T35');
    expect(clock).toMatchObject({
      act: 'await_written_request',
      whose: 'them',
      kind: 'house',
      nature: 'TARGET',
      due: '2026-11-23T14:40:00Z',
      state: 'met',
      endedAt: '2026-11-23T08:31:00Z',
      law: 'UNTOC 18(14), UNCAC 46(14)',
    });
    expect(clock.steps[0]).toMatchObject({ code: 'starts_with_oral_request' });
  });

  it('urgency is looked at again after 24 hours and after 72, each by a review of its own', () => {
    const clock = clocks(cambodia, story);
    expect(clock('urgency_review:24h')).toMatchObject({
      due: '2026-11-23T14:40:00Z',
      state: 'met',
      whose: 'us',
    });
    expect(clock('urgency_review:72h')).toMatchObject({
      due: '2026-11-25T14:40:00Z',
      state: 'running',
    });
    const lowered = [...story, reviewed('2026-11-25T21:00:00+07:00', [])];
    expect(clocks(cambodia, lowered)('urgency_review:72h').state).toBe('met');
  });

  it('and lowered at the first review, it is not looked at a second time', () => {
    const lowered = [received(spoken(1, 'oral_request', call)), reviewed(call, [])];
    expect(clocks(cambodia, lowered)('urgency_review:72h')).toMatchObject({
      state: 'lapsed',
      lapse: 'not_urgent',
    });
  });

  it('the holiday there moves nothing, and the acknowledgement counts from the written one', () => {
    expect(clocks(cambodia, story)('acknowledgement').dueDate).toBe('2026-12-02');
  });
});

describe('By the ASEAN treaty an oral request', () => {
  const thailand: Given = {
    facts: { ...urgent('ASEAN_MLAT'), riskToLife: false },
    sides: bothSides('TH', 'PH'),
    direction: 'outgoing',
  };
  const asked = sent(spoken(1, 'oral_request', '2026-12-01T14:10:00+07:00'));

  it('is confirmed in five days, by the last working day on or before in Bangkok', () => {
    expect(clocks(thailand, [asked])('T26')).toMatchObject({
      act: 'confirm_written',
      whose: 'us',
      dueDate: '2026-12-06',
      actBy: '2026-12-04',
      zone: 'Asia/Bangkok',
      state: 'running',
      kind: 'law',
      toBeVerified: true,
      breach: false,
    });
  });

  it('is confirmed when the written one is sent, to whichever authority of the other State', () => {
    const written = sent(spoken(2, 'request', '2026-12-04T16:20:00+07:00'));
    expect(clocks(thailand, [asked, written])('T26').state).toBe('met');
  });

  it('warns that a receipt by the competent authority alone would have come too late', () => {
    const written = spoken(2, 'request', '2026-12-04T16:20:00+07:00');
    const passedOn: DispatchFacts = {
      ...spoken(3, 'forwarding', '2026-12-09T09:15:00+08:00'),
      from: 'requested',
      forwarding: {
        authorityId: 'department',
        authorityName: 'Department of Justice',
        firstReceivedAt: '2026-12-04T09:20:00Z',
      },
    };
    const late = clocks(thailand, [asked, sent(written), received(passedOn)])('T26');
    expect(late).toMatchObject({ state: 'met', breach: false });
    expect(late.warnings).toMatchObject([
      { code: 'late_if_receipt_counts', params: { at: '2026-12-09T01:15:00Z' } },
    ]);
    expect(clocks(thailand, [asked, sent(written)])('T26').warnings).toEqual([]);
    const there = clocks({ ...thailand, sides: bothSides('PH', 'TH'), direction: 'incoming' }, [
      received(asked.kind === 'dispatch_sent' ? asked.dispatch : written),
      received(written, '2026-12-09T09:15:00+08:00'),
    ])('T26');
    expect(there).toMatchObject({ state: 'met', warnings: [{ code: 'late_if_receipt_counts' }] });
  });

  it('is late when nothing is written by then, and never a breach before a lawyer looked', () => {
    const written = sent(spoken(2, 'request', '2026-12-09T16:20:00+07:00'));
    expect(clocks(thailand, [asked, written])('T26')).toMatchObject({
      state: 'passed',
      breach: false,
    });
  });
});

it('where no treaty says when, the house asks for the written request within a day', () => {
  const us: Given = { facts: urgent('BUDAPEST'), sides: bothSides('US', 'JP') };
  const asked = received(spoken(1, 'oral_request', '2026-10-09T20:40:00-04:00'));
  expect(clocks(us, [asked])('written_confirmation')).toMatchObject({
    kind: 'house',
    law: null,
    due: '2026-10-11T00:40:00Z',
  });
});

it('a limit whose treaty is not known starts nothing, even if a treaty were named for it', () => {
  const named = lawAndCalendars
    .limitsOn('2026-10-09')
    .map((limit) =>
      limit.id === 'T27' ? { ...limit, instruments: ['BILATERAL' as const] } : limit,
    );
  const asked = received(spoken(1, 'oral_request', '2026-10-09T20:40:00-04:00'));
  const worked = clocksOf(
    foldFile('incoming', [asked]),
    urgent('BILATERAL'),
    bothSides('US', 'JP'),
    null,
    { ...lawAndCalendars, limitsOn: () => named },
  );
  const ids = worked.map(({ clock }) => clock.id);
  expect(ids).toContain('written_confirmation');
  expect(ids).not.toContain('T27');
});

it('an urgent request with a life at risk is looked at again from its receipt', () => {
  const written = received(spoken(1, 'request', '2026-11-23T15:30:00+07:00'));
  expect(clocks(cambodia, [written])('urgency_review:24h').due).toBe('2026-11-24T08:30:00Z');
});
