import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { ClockDto, Direction } from '@rogatory/requests/contract';
import { foldFile, type DispatchFacts, type FileEvent } from '@rogatory/requests/rules';
import { clocksOf } from './clocks-of';

const council = 'council';
const department = 'department';
const measures = [{ code: 'M1', type: 'bank_records' as const, wantedBy: null }];

const request = (at: string): DispatchFacts =>
  dispatch(1, 'request', 'requesting', at, { measures });
const forwarding = (number: number, at: string, firstReceivedAt: string): DispatchFacts =>
  dispatch(number, 'forwarding', 'requested', at, {
    forwarding: {
      authorityId: department,
      authorityName: 'Department of Justice',
      firstReceivedAt: inUtc(firstReceivedAt),
    },
  });
const acknowledgement = (number: number, at: string): DispatchFacts =>
  dispatch(number, 'acknowledgement', 'requested', at, { reference: 'PH/1' });

function dispatch(
  number: number,
  kind: DispatchFacts['kind'],
  from: DispatchFacts['from'],
  at: string,
  facts: Partial<DispatchFacts>,
): DispatchFacts {
  return {
    dispatchId: `d${number}`,
    number,
    kind,
    from,
    sentAt: inUtc(at),
    signedBy: 'x',
    ...facts,
  };
}
function inUtc(at: string): string {
  return Temporal.Instant.from(at).toString();
}
function event(
  kind: 'dispatch_sent' | 'dispatch_received',
  authorityId: string,
  said: DispatchFacts,
  at: string = said.sentAt,
): FileEvent {
  const stamp = { at: inUtc(at), personId: 'p', personName: 'P', authorityId, zone: 'Asia/Manila' };
  return { ...stamp, kind, dispatch: said };
}

function clocks(direction: Direction, by: InstrumentCode, own: string, theirs: string) {
  return (events: FileEvent[]): Record<string, ClockDto> =>
    Object.fromEntries(
      clocksOf(
        foldFile(direction, events),
        byInstrument(by),
        bothSides(own, theirs),
        null,
        lawAndCalendars,
      ).map(({ clock }) => [clock.id, clock]),
    );
}

const first = '2026-12-04T17:20:00+08:00';
const second = '2026-12-09T09:15:00+08:00';

describe('A request that went to the wrong authority of Manila', () => {
  const passedOn = [request(first), forwarding(2, second, first)] as const;

  it('is counted by the competent one from its own receipt, and for prudence from the first', () => {
    const theirs = clocks(
      'incoming',
      'ASEAN_MLAT',
      'PH',
      'TH',
    )([
      ...passedOn.map((said) => event('dispatch_received', department, said, second)),
      event('dispatch_sent', department, acknowledgement(3, '2026-12-15T16:00:00+08:00')),
    ]);
    expect(theirs['acknowledgement']).toMatchObject({ dueDate: '2026-12-16', state: 'met' });
    expect(theirs['acknowledgement:first_receipt']).toMatchObject({
      dueDate: '2026-12-14',
      state: 'passed',
      breach: false,
      whose: 'us',
    });
    expect(theirs['legal_view']?.dueDate).toBe('2027-01-08');
  });

  it('is late for the requesting side only by the later reading', () => {
    const ours = clocks(
      'outgoing',
      'ASEAN_MLAT',
      'TH',
      'PH',
    )([
      event('dispatch_sent', 'bangkok', passedOn[0]),
      event('dispatch_received', 'bangkok', passedOn[1]),
    ]);
    expect(ours['acknowledgement']).toMatchObject({ dueDate: '2026-12-16', whose: 'them' });
    expect(ours['acknowledgement']?.steps[0]?.code).toBe('starts_with_forwarding');
    expect(ours['acknowledgement:first_receipt']).toBeUndefined();
  });

  it('leaves nothing to be done with the one that passed it on', () => {
    const left = clocks(
      'incoming',
      'ASEAN_MLAT',
      'PH',
      'TH',
    )([
      event('dispatch_received', council, passedOn[0]),
      event('dispatch_sent', council, passedOn[1]),
    ]);
    expect(Object.values(left).map(({ id, state, lapse }) => [id, state, lapse])).toEqual([
      ['acknowledgement', 'lapsed', 'forwarded'],
      ['legal_view', 'lapsed', 'forwarded'],
      ['status_note:1', 'lapsed', 'forwarded'],
    ]);
  });
});

describe('An order forwarded to the competent office (EIO 7(6))', () => {
  const lyon = '2026-10-02T10:12:00+02:00';
  const marseille = '2026-10-07T09:00:00+02:00';
  const passedOn = [request(lyon), forwarding(2, marseille, lyon)] as const;

  it('is acknowledged by each in a week of its own receipt, and decided from the second', () => {
    const theirs = clocks(
      'incoming',
      'EIO',
      'FR',
      'DE',
    )(passedOn.map((said) => event('dispatch_received', department, said, marseille)));
    expect(theirs['T01']?.dueDate).toBe('2026-10-14');
    expect(theirs['T02']?.dueDate).toBe('2026-11-06');
  });

  it('shows the issuing side both weeks: nobody owes the first since the forwarding', () => {
    const ours = clocks(
      'outgoing',
      'EIO',
      'DE',
      'FR',
    )([
      event('dispatch_sent', 'berlin', passedOn[0]),
      event('dispatch_received', 'berlin', passedOn[1]),
    ]);
    // Of a week's two readings the other side is late only after the later.
    expect(ours['T01']).toMatchObject({
      dueDate: '2026-10-12',
      state: 'lapsed',
      lapse: 'forwarded',
    });
    expect(ours['T01:2']).toMatchObject({ dueDate: '2026-10-15', state: 'running' });
    expect(ours['T02']?.dueDate).toBe('2026-11-06');
  });
});

describe('By embassy', () => {
  const announced = { ...request('2026-10-26T10:15:00+08:00'), channel: 'diplomatic' as const };
  const events = [event('dispatch_received', 'chambers', announced)];
  const malaysia = clocks('incoming', 'RECIPROCITY', 'MY', 'AE');

  it('nothing is counted before the receipt is registered', () => {
    expect(foldFile('incoming', events).state).toBe('announced');
    expect(Object.keys(malaysia(events))).toEqual([]);
  });

  it('it is counted from the day the papers came', () => {
    const registered: FileEvent = {
      at: '2026-11-03T02:00:00Z',
      occurredAt: inUtc('2026-11-02T09:40:00+08:00'),
      personId: 'p',
      personName: 'P',
      authorityId: 'chambers',
      zone: 'Asia/Kuala_Lumpur',
      kind: 'receipt_registered',
      channel: 'diplomatic',
      complete: true,
      remark: null,
    };
    const clock = malaysia([...events, registered]);
    expect(clock['acknowledgement']?.dueDate).toBe('2026-11-10');
    expect(clock['legal_view']?.dueDate).toBe('2026-12-02');
    expect(clock['status_note:1']).toMatchObject({ dueDate: '2027-01-01', actBy: '2026-12-31' });
  });
});
