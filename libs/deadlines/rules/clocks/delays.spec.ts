import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { ClockDto } from '@rogatory/requests/contract';
import { foldFile, type FileEvent } from '@rogatory/requests/rules';
import { FileStory } from '@rogatory/requests/testing';
import { clocksOf } from './clocks-of';

/** The story as it happened at these instants, event by event. */
function at(story: FileStory, ...instants: string[]): FileEvent[] {
  return story.events.map((event, index) => {
    const instant = instants[index];
    if (instant === undefined) throw new Error(`no instant for event ${index + 1}`);
    const told = Temporal.Instant.from(instant).toString();
    return event.kind === 'dispatch_sent' || event.kind === 'dispatch_received'
      ? { ...event, at: told, dispatch: { ...event.dispatch, sentAt: told } }
      : { ...event, at: told };
  });
}

/** Clocks of the French file on a German order. */
function clocks(events: FileEvent[], by: InstrumentCode = 'EIO', now?: string): ClockDto[] {
  const instant = now === undefined ? null : Temporal.Instant.from(now);
  return clocksOf(
    foldFile('incoming', events),
    byInstrument(by),
    bothSides('FR', 'DE'),
    instant,
    lawAndCalendars,
  ).map((one) => one.clock);
}

const clock = (all: ClockDto[], id: string): ClockDto => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${all.map((one) => one.id).join(' ')}`);
  return found;
};

const received = '2026-10-02T10:12:00+02:00';
const acknowledged = '2026-10-06T09:00:00+02:00';
const notice = '2026-10-30T16:00:00+01:00';
const decided = '2026-11-30T17:05:00+01:00';
const undecided = () => new FileStory('incoming').request().acknowledgement();

describe('the time to decide on an order', () => {
  it('is thirty days from receipt, moved past All Saints and the Sunday', () => {
    expect(clock(clocks(at(undecided(), received, acknowledged)), 'T02')).toMatchObject({
      dueDate: '2026-11-02',
      extended: false,
    });
  });

  it('is lengthened from the unrolled end by a notice with reasons and an estimate', () => {
    const story = undecided().extension([], '2026-11-30');
    const all = clocks(at(story, received, acknowledged, notice));
    expect(clock(all, 'T02')).toMatchObject({
      dueDate: '2026-12-01',
      extended: true,
      law: 'EIO 12(3), EIO 12(5)',
    });
    expect(clock(all, 'promised:decision')).toMatchObject({
      kind: 'promised',
      dueDate: '2026-11-30',
      breach: false,
    });
  });

  it('is not lengthened by a notice that comes after it has passed', () => {
    const story = undecided().extension([], '2026-12-20');
    const all = clocks(
      at(story, received, acknowledged, '2026-11-04T09:00:00+01:00'),
      'EIO',
      notice,
    );
    expect(clock(all, 'T02')).toMatchObject({ dueDate: '2026-11-02', extended: false });
  });
});

describe('the ninety days to execute', () => {
  const accepted = () => undecided().acceptance();
  const times = [received, acknowledged, decided] as const;

  it('run from the decision', () => {
    expect(clock(clocks(at(accepted(), ...times)), 'T04:M1')).toMatchObject({
      dueDate: '2027-03-01',
      suspensions: [],
    });
  });

  it('leave out the days in which the measure was postponed with the decision', () => {
    const story = accepted().postponement(['M1'], '2027-01-15').resumption(['M1']);
    const end = '2027-01-20T11:00:00+01:00';
    const all = clocks(at(story, ...times, decided, end));
    expect(clock(all, 'T04:M1')).toMatchObject({
      dueDate: '2027-04-20',
      state: 'running',
      suspensions: [{ from: '2026-12-01', to: '2027-01-20' }],
    });
    expect(clock(all, 'T04:M2').dueDate).toBe('2027-03-01');
    expect(clock(all, 'review:M1:1')).toMatchObject({ dueDate: '2027-01-15', state: 'passed' });
  });

  it('rest while the measure is postponed, and say so', () => {
    const story = accepted().postponement(['M1'], '2027-01-15');
    const all = clocks(at(story, ...times, decided), 'EIO', '2026-12-24T12:00:00Z');
    expect(clock(all, 'T04:M1').state).toBe('suspended');
    expect(clock(all, 'T04:M1').steps.map(({ code }) => code)).toContain('rests_until_resumed');
    expect(clock(all, 'review:M1:1')).toMatchObject({
      state: 'running',
      kind: 'house',
      act: 'review_postponement',
    });
  });

  it('give way to the date that the executing side names in time', () => {
    const story = accepted().extension(['M1'], '2027-03-19');
    const all = clocks(at(story, ...times, '2027-02-25T15:30:00+01:00'));
    expect(all.map(({ id }) => id)).not.toContain('T04:M1');
    expect(clock(all, 'promised:M1')).toMatchObject({
      timeLimit: 'T05',
      dueDate: '2027-03-19',
      kind: 'promised',
      extended: true,
    });
  });
});

it('keeps a promise of time as a promise where no law counts', () => {
  const story = undecided().extension([], '2026-12-18');
  const all = clocks(at(story, received, acknowledged, notice), 'UNTOC');
  expect(clock(all, 'promised:decision')).toMatchObject({
    law: null,
    timeLimit: null,
    dueDate: '2026-12-18',
  });
  expect(clock(all, 'promised:decision').steps.map(({ code }) => code)).toContain(
    'date_promised_freely',
  );
  expect(clock(all, 'legal_view').dueDate).toBe('2026-11-01');
});
