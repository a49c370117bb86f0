import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { ClockDto } from '@rogatory/requests/contract';
import { nextClock } from '@rogatory/requests/rules';
import { FileStory } from '@rogatory/requests/testing';
import { clocksOf } from './clocks-of';

const received = '2026-10-02T10:12:00+02:00';
const two = [
  { code: 'M1', type: 'bank_records', wantedBy: '2027-01-29' },
  { code: 'M2', type: 'house_search', wantedBy: '2027-01-15' },
] as const;
const order = () => new FileStory('incoming').at(received).request([...two]);

function clocks(story: FileStory, by: InstrumentCode = 'EIO', now?: string) {
  const worked = clocksOf(
    story.snapshot(),
    byInstrument(by),
    bothSides('FR', 'DE'),
    now === undefined ? null : Temporal.Instant.from(now),
    lawAndCalendars,
  );
  return (id: string): ClockDto => {
    const found = worked.find(({ clock }) => clock.id === id);
    if (found === undefined) throw new Error(`no clock ${id}`);
    return found.clock;
  };
}
const stateOf = ({ state, lapse, breach }: ClockDto) => ({ state, lapse, breach });
const lapsedBy = (lapse: ClockDto['lapse']) => ({ state: 'lapsed', lapse, breach: false });
const met = { state: 'met', lapse: null, breach: false };

describe('Nobody owes any more', () => {
  const withdrawn = () => order().at('2026-10-05T10:00:00+02:00').withdrawal(['M1', 'M2']);

  it('an acknowledgement or a decision of what was withdrawn before', () => {
    const clock = clocks(withdrawn());
    expect(stateOf(clock('T01'))).toEqual(lapsedBy('withdrawn'));
    expect(stateOf(clock('T02'))).toEqual(lapsedBy('withdrawn'));
    expect(stateOf(clock('asked:M1'))).toEqual(lapsedBy('withdrawn'));
    expect(clock('T01').endedAt).toBe('2026-10-05T08:00:00Z');
  });

  it('a target of the house of what was withdrawn before', () => {
    const clock = clocks(withdrawn(), 'UNTOC');
    for (const id of ['acknowledgement', 'legal_view', 'status_note:1']) {
      expect(stateOf(clock(id))).toEqual(lapsedBy('withdrawn'));
    }
  });

  it('and says so as the last step, in place of having been met', () => {
    const { steps } = clocks(withdrawn())('T01');
    expect(steps.at(-1)).toMatchObject({
      code: 'lapsed_withdrawn',
      params: { at: '2026-10-05T08:00:00Z' },
    });
    expect(steps.map(({ code }) => code)).not.toContain('met_at');
  });

  it('the execution of what was refused, whose asked date the refusal answered in time', () => {
    const story = order()
      .at('2026-10-20T10:00:00+02:00')
      .acceptance()
      .at('2026-11-02T10:00:00+01:00')
      .refusal(['M2']);
    const clock = clocks(story);
    expect(stateOf(clock('T04:M2'))).toEqual(lapsedBy('refused'));
    expect(stateOf(clock('asked:M2'))).toEqual(met);
    expect(stateOf(clock('T02'))).toEqual(met);
    expect(clock('T04:M1').state).toBe('running');
  });

  it('what a file was closed over before its end', () => {
    const story = order().at('2026-10-05T10:00:00+02:00').closed();
    expect(stateOf(clocks(story)('T02'))).toEqual(lapsedBy('closed'));
  });
});

describe('What was withdrawn', () => {
  it('after its end stays missed, and a breach where it was one', () => {
    const late = order().at('2026-12-01T10:00:00+01:00').withdrawal(['M1', 'M2']);
    expect(stateOf(clocks(late)('T02'))).toEqual({
      state: 'passed',
      lapse: 'withdrawn',
      breach: true,
    });
  });

  it('leaves kept what was kept before', () => {
    const story = order()
      .at('2026-10-06T10:00:00+02:00')
      .acknowledgement()
      .acceptance()
      .at('2026-11-02T10:00:00+01:00')
      .withdrawal(['M1', 'M2']);
    const clock = clocks(story);
    expect(stateOf(clock('T01'))).toEqual(met);
    expect(stateOf(clock('T02'))).toEqual(met);
  });

  it('lets a date for all lapse only where it was the last to end', () => {
    const half = () => order().at('2026-10-20T10:00:00+02:00').acceptance();
    const first = half().withdrawal(['M2']).at('2026-10-21T10:00:00+02:00');
    expect(stateOf(clocks(first.response({ M1: 'complete' }), 'UNTOC')('status_note:1'))).toEqual(
      met,
    );
    const last = half().response({ M1: 'complete' }).at('2026-10-21T10:00:00+02:00');
    expect(stateOf(clocks(last.withdrawal(['M2']), 'UNTOC')('status_note:1'))).toEqual(
      lapsedBy('withdrawn'),
    );
  });

  it('never presses again', () => {
    const story = order().at('2026-10-05T10:00:00+02:00').withdrawal(['M1', 'M2']);
    const worked = clocksOf(
      story.snapshot(),
      byInstrument('EIO'),
      bothSides('FR', 'DE'),
      Temporal.Instant.from('2027-03-01T00:00:00Z'),
      lawAndCalendars,
    ).map(({ clock }) => clock);
    expect(nextClock(worked, 'us')).toBeNull();
  });
});
