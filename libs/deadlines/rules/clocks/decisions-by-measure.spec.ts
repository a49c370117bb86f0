import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { ClockDto } from '@rogatory/requests/contract';
import { FileStory } from '@rogatory/requests/testing';
import { clocksOf } from './clocks-of';

const received = '2026-10-02T10:12:00+02:00';
const six = [
  { code: 'M1', type: 'bank_records', wantedBy: '2027-01-29' },
  { code: 'M2', type: 'house_search', wantedBy: '2027-01-15' },
  { code: 'M3', type: 'hearing_by_videoconference', wantedBy: '2027-02-12' },
  { code: 'M4', type: 'seizure_of_documents_at_law_firm', wantedBy: '2027-01-15' },
  { code: 'M5', type: 'search_of_business_premises', wantedBy: '2027-01-15' },
  { code: 'M6', type: 'provisional_measure_server', wantedBy: '2026-10-03T12:00:00+02:00' },
] as const;

/** The French file on a German order, from its receipt. */
const order = () => new FileStory('incoming').at(received).request([...six]);

function clocks(
  story: FileStory,
  { by = 'EIO', now }: { by?: InstrumentCode; now?: string } = {},
): Record<string, ClockDto> {
  const own = story.direction === 'incoming' ? 'FR' : 'DE';
  const theirs = story.direction === 'incoming' ? 'DE' : 'FR';
  const worked = clocksOf(
    story.snapshot(),
    byInstrument(by),
    bothSides(own, theirs),
    now === undefined ? null : Temporal.Instant.from(now),
    lawAndCalendars,
  );
  return Object.fromEntries(worked.map(({ clock }) => [clock.id, clock]));
}

describe('An order decided measure by measure', () => {
  const decided = '2026-11-30T17:05:00+01:00';

  it('is decided with its last measure, not with the first', () => {
    const story = order()
      .at('2026-10-20T10:00:00+02:00')
      .acceptanceOf(['M1', 'M2', 'M3', 'M5', 'M6']);
    expect(clocks(story)['T02']).toMatchObject({ dueDate: '2026-11-02', state: 'running' });
    story.at('2026-10-30T10:00:00+01:00').refusal(['M4']);
    expect(clocks(story)['T02']).toMatchObject({
      state: 'met',
      endedAt: '2026-10-30T09:00:00Z',
    });
  });

  it('gives each measure its ninety days from its own decision', () => {
    const story = order()
      .at('2026-10-20T10:00:00+02:00')
      .acceptanceOf(['M1'])
      .at('2026-10-27T10:00:00+01:00')
      .acceptanceOf(['M2', 'M3', 'M4', 'M5', 'M6']);
    const found = clocks(story);
    expect(found['T04:M1']).toMatchObject({
      dueDate: '2027-01-18',
      startedAt: '2026-10-20T08:00:00Z',
    });
    expect(found['T04:M2']).toMatchObject({ dueDate: '2027-01-25' });
  });

  it('decides the measure that cannot wait before the others', () => {
    const story = order()
      .at('2026-10-03T09:30:00+02:00')
      .acceptanceOf(['M6'])
      .at('2026-10-09T16:40:00+02:00')
      .acknowledgement();
    const found = clocks(story);
    expect(found['T06:M6']).toMatchObject({ state: 'met', endedAt: '2026-10-03T07:30:00Z' });
    expect(found['T01']).toMatchObject({ dueDate: '2026-10-09', state: 'met' });
    expect(found['T02']).toMatchObject({ state: 'running' });
  });

  it('counts a postponement kept at its review as one rest', () => {
    const story = order()
      .at(decided)
      .acceptanceOf(['M1', 'M2', 'M3', 'M5', 'M6'])
      .at(decided)
      .refusal(['M4'])
      .at(decided)
      .postponement(['M5'], '2027-01-15')
      .at('2027-01-15T16:00:00+01:00')
      .postponement(['M5'], '2027-01-29')
      .at('2027-01-20T18:00:00+01:00')
      .resumption(['M5']);
    const found = clocks(story);
    expect(found['T04:M5']).toMatchObject({
      dueDate: '2027-04-20',
      state: 'running',
      suspensions: [{ from: '2026-12-01', to: '2027-01-20' }],
    });
    expect(found['T04:M2']).toMatchObject({ dueDate: '2027-03-01' });
    expect(found['T04:M4']).toBeUndefined();
    expect(found['review:M5:1']).toMatchObject({ dueDate: '2027-01-15', state: 'met' });
    expect(found['review:M5:2']).toMatchObject({ dueDate: '2027-01-29', state: 'met' });
    expect(found['asked:M4']).toMatchObject({ dueDate: '2027-01-15', state: 'met' });
  });

  it('runs on for what is left when a part is refused', () => {
    const story = order()
      .at('2026-10-20T10:00:00+02:00')
      .acceptance()
      .refusal(['M1'], 'nine accounts');
    expect(clocks(story)['T04:M1']).toMatchObject({ state: 'running', dueDate: '2027-01-18' });
    expect(clocks(story)['asked:M1']).toMatchObject({ state: 'running', dueDate: '2027-01-29' });
  });

  it('lets every date of a measure that is withdrawn lapse, and leaves the others', () => {
    const story = order()
      .at('2026-10-20T10:00:00+02:00')
      .acceptance()
      .at('2026-11-02T10:00:00+01:00')
      .withdrawal(['M2']);
    const found = clocks(story);
    const stopped = { state: 'lapsed', lapse: 'withdrawn', endedAt: '2026-11-02T09:00:00Z' };
    expect(found['T04:M2']).toMatchObject(stopped);
    expect(found['asked:M2']).toMatchObject(stopped);
    expect(found['T04:M1']).toMatchObject({ state: 'running' });
  });

  it('stops every date of a request that is withdrawn before anybody answered', () => {
    const codes = six.map(({ code }) => code);
    const story = order().at('2026-10-05T10:00:00+02:00').withdrawal(codes);
    const open = Object.values(clocks(story, { now: '2026-12-24T12:00:00Z' })).filter(
      ({ endedAt }) => endedAt === null,
    );
    expect(open).toEqual([]);
  });

  it('shows the side that waits the later of two readings', () => {
    const ours = new FileStory('outgoing')
      .drafted()
      .submitted()
      .approved()
      .at(received)
      .request([...six]);
    const [awaited, own] = [clocks(ours)['T06:M6'], clocks(order())['T06:M6']];
    expect(awaited?.due).toBe(awaited?.later);
    expect(own?.due).toBe(own?.earlier);
    expect([awaited?.earlier, awaited?.later]).toEqual([own?.earlier, own?.later]);
  });
});

describe('The first legal view', () => {
  const two = [
    { code: 'M1', type: 'bank_records', wantedBy: null },
    { code: 'M5', type: 'return_of_objects', wantedBy: null },
  ] as const;
  const asked = () => new FileStory('incoming').at(received).request([...two]);
  const view = (story: FileStory) => clocks(story, { by: 'UNTOC' })['legal_view'];

  it('is not given by the answer to another measure', () => {
    const story = asked()
      .at('2026-10-05T10:00:00+02:00')
      .acceptanceOf(['M1'])
      .assigned(['M1'])
      .executed('M1')
      .response({ M1: 'complete' });
    expect(view(story)).toMatchObject({ state: 'running', endedAt: null });
  });

  it('is given when the last measure is put off with a ground', () => {
    const story = asked()
      .at('2026-10-05T10:00:00+02:00')
      .acceptanceOf(['M1'])
      .at('2026-10-06T10:00:00+02:00')
      .postponement(['M5'], '2027-01-15');
    expect(view(story)).toMatchObject({ state: 'met', endedAt: '2026-10-06T08:00:00Z' });
  });

  it('has no clock for the reply to its conditions', () => {
    const story = asked().at('2026-10-05T10:00:00+02:00').conditionalAcceptance();
    const before = Object.keys(clocks(story, { by: 'UNTOC' }));
    story.at('2026-10-09T10:00:00+02:00').conditionsReply();
    expect(Object.keys(clocks(story, { by: 'UNTOC' }))).toEqual(before);
  });
});
