import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { ClockDto } from '@rogatory/requests/contract';
import { foldFile, nextClock, nextMove, type FileSnapshot } from '@rogatory/requests/rules';
import { FileStory, inExecution, transmitted } from '@rogatory/requests/testing';
import { clocksOf } from './clocks-of';

const asSeoul = bothSides('KR', 'KH');
const asPhnomPenh = bothSides('KH', 'KR');
const untoc = byInstrument('UNTOC');

const clocksIn = (snapshot: FileSnapshot, now?: string): ClockDto[] =>
  clocksOf(
    snapshot,
    untoc,
    snapshot.direction === 'incoming' ? asPhnomPenh : asSeoul,
    now === undefined ? null : Temporal.Instant.from(now),
    lawAndCalendars,
  ).map((one) => one.clock);

const clock = (story: FileStory, id: string, now?: string): ClockDto => {
  const found = clocksIn(story.snapshot(), now).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
};
const ids = (story: FileStory) => clocksIn(story.snapshot()).map((one) => one.id);

describe('the house target for acknowledging', () => {
  it('is five working days after the day of receipt, weekends not counted', () => {
    // Received Monday 5 October 2026, 07:00 in Phnom Penh: 6, 7, 8, 9 and 12 October.
    expect(clock(new FileStory('incoming').request(), 'acknowledgement')).toMatchObject({
      due: '2026-10-12T17:00:00Z',
      dueDate: '2026-10-12',
      actBy: '2026-10-12',
      kind: 'house',
      nature: 'TARGET',
      whose: 'us',
      wholeDay: true,
      state: 'running',
      timeLimit: null,
      breach: false,
    });
  });

  it('begins on the local day of the receiving side', () => {
    // 18:30 UTC on Friday 2 October is already Saturday in Phnom Penh.
    const [request] = new FileStory('incoming').request().events;
    if (request === undefined) throw new Error('no request');
    const late = foldFile('incoming', [{ ...request, at: '2026-10-02T18:30:00Z' }]);
    const due = clocksIn(late).find((one) => one.id === 'acknowledgement');
    expect(due?.steps[0]).toMatchObject({
      code: 'starts_with_receipt',
      params: { day: '2026-10-03', zone: 'Asia/Phnom_Penh' },
      text: 'Starts with the receipt on 2026-10-03, by the date in Asia/Phnom_Penh.',
    });
    expect(due?.dueDate).toBe('2026-10-09');
  });

  it('is met by the acknowledgement and passed without one, and neither is a breach', () => {
    const story = new FileStory('incoming').request();
    const now = '2026-11-22T00:00:00Z';
    expect(clock(story, 'acknowledgement', now)).toMatchObject({ state: 'passed', breach: false });
    story.acknowledgement();
    expect(clock(story, 'acknowledgement', now)).toMatchObject({
      state: 'met',
      endedAt: '2026-10-05T01:00:00Z',
    });
  });

  it('stays passed when the acknowledgement comes after it', () => {
    const story = new FileStory('incoming')
      .request()
      .later({ hours: 24 * 30 })
      .acknowledgement();
    expect(clock(story, 'acknowledgement')).toMatchObject({
      state: 'passed',
      endedAt: '2026-11-04T01:00:00Z',
    });
  });

  it('is waited for on the requesting side, in the days of the requested side', () => {
    expect(clock(transmitted(), 'acknowledgement')).toMatchObject({
      act: 'await_acknowledgement',
      whose: 'them',
      zone: 'Asia/Phnom_Penh',
    });
  });
});

describe('the house target for the first legal view', () => {
  it('is thirty calendar days, the day of receipt not counted and never moved', () => {
    const view = clock(new FileStory('incoming').request(), 'legal_view');
    expect(view.dueDate).toBe('2026-11-04');
    expect(view.steps[0]?.code).toBe('starts_with_receipt');
    expect(view.steps.at(-1)?.code).toBe('house_target_no_law');
  });

  it('rests while a question waits for its answer', () => {
    const story = new FileStory('incoming').request().acknowledgement().question();
    expect(clock(story, 'legal_view')).toMatchObject({
      state: 'suspended',
      suspensions: [{ from: '2026-10-06', to: null }],
    });
  });

  it('moves by the days from the question to the answer, the day of the question counted', () => {
    // Asked on 5 October, answered on 15 October: 6 to 15 October rest, ten days.
    const story = new FileStory('incoming').request().acknowledgement().question();
    story.later({ hours: 240 }).answer();
    expect(clock(story, 'legal_view')).toMatchObject({
      state: 'running',
      dueDate: '2026-11-14',
      suspensions: [{ from: '2026-10-06', to: '2026-10-15' }],
    });
  });

  it('does not rest for a question put after its end', () => {
    const story = new FileStory('incoming').request().acknowledgement();
    story.later({ hours: 24 * 40 }).question();
    expect(clock(story, 'legal_view')).toMatchObject({ state: 'running', dueDate: '2026-11-04' });
  });
});

describe('status notes', () => {
  it('are due sixty days after receipt, and again sixty days after the last one', () => {
    const story = inExecution();
    expect(clock(story, 'status_note:1')).toMatchObject({ dueDate: '2026-12-04', whose: 'us' });
    story.later({ hours: 24 * 50 }).response({ M1: 'in_part' });
    expect(clock(story, 'status_note:1').state).toBe('met');
    expect(clock(story, 'status_note:2')).toMatchObject({
      state: 'running',
      dueDate: '2027-01-23',
    });
  });

  it('are not asked for once every measure has ended', () => {
    const story = inExecution().response({ M1: 'complete', M2: 'refused' });
    expect(clock(story, 'status_note:1').state).toBe('met');
    expect(ids(story)).not.toContain('status_note:2');
  });
});

describe('reminders of the requesting side', () => {
  it('come 30, 60 and 90 days after what was last heard', () => {
    const story = transmitted();
    // Transmitted on Monday 5 October 2026, noon in Seoul.
    const reminders = ['chase:1', 'chase:2', 'chase:3'];
    const days = () => reminders.map((id) => clock(story, id).dueDate);
    expect(days()).toEqual(['2026-11-04', '2026-12-04', '2027-01-03']);
    story.later({ hours: 48 }).acknowledgement();
    expect(days()).toEqual(['2026-11-06', '2026-12-06', '2027-01-05']);
    expect(clock(story, 'chase:1')).toMatchObject({ whose: 'us', zone: 'Asia/Seoul' });
  });

  it('rest while the other side waits for our answer', () => {
    const story = transmitted().acknowledgement().question();
    expect(clock(story, 'chase:1').state).toBe('suspended');
    expect(clock(story.answer(), 'chase:1').state).toBe('running');
  });

  it('are nothing for the requested side to send', () => {
    expect(ids(new FileStory('incoming').request())).not.toContain('chase:1');
  });
});

describe('a date that was asked', () => {
  it('lasts until 24:00 where the measure is done, and says who asked it', () => {
    expect(clock(transmitted(), 'asked:M1')).toMatchObject({
      kind: 'asked_by_us',
      timeLimit: 'T33',
      law: 'UNTOC 18(24)',
      whose: 'them',
      due: '2026-12-15T17:00:00Z',
      dueDate: '2026-12-15',
      wholeDay: true,
    });
    expect(clock(inExecution(), 'asked:M1')).toMatchObject({
      kind: 'asked_by_them',
      whose: 'us',
      act: 'execute_measures',
    });
  });

  it('is exact where an hour with its offset was asked', () => {
    const story = new FileStory('incoming').request([
      { code: 'M1', type: 'locate_and_protect_persons', wantedBy: '2026-11-24T12:00:00+07:00' },
    ]);
    expect(clock(story, 'asked:M1')).toMatchObject({
      due: '2026-11-24T05:00:00Z',
      wholeDay: false,
      actBy: null,
    });
  });

  it('passes without a breach', () => {
    const passed = clock(inExecution(), 'asked:M1', '2027-01-01T00:00:00Z');
    expect(passed).toMatchObject({ state: 'passed', breach: false });
  });

  it('is met when its measure has ended, also by a reasoned refusal', () => {
    expect(clock(inExecution().refused('M1'), 'asked:M1').state).toBe('met');
  });

  it('is left out where the date does not exist', () => {
    const story = new FileStory('incoming').request([
      { code: 'M1', type: 'bank_records', wantedBy: '2027-02-31' },
    ]);
    expect(ids(story)).not.toContain('asked:M1');
  });

  it('may also be the date by which an answer is asked, in the words of each side', () => {
    const ours = transmitted().acknowledgement().question(null, '2026-10-20');
    expect(clock(ours, 'answer:3')).toMatchObject({ kind: 'asked_by_them', whose: 'us' });
    const theirs = new FileStory('incoming').request().acknowledgement();
    theirs.question(null, '2026-10-20');
    expect(clock(theirs, 'answer:3')).toMatchObject({ kind: 'asked_by_us', whose: 'them' });
  });
});

describe('the next clock', () => {
  const next = (story: FileStory, now?: string) => {
    const snapshot = story.snapshot();
    return nextClock(clocksIn(snapshot, now), nextMove(snapshot).move)?.id ?? null;
  };

  it('is the earliest that is not met', () => {
    const story = new FileStory('incoming').request();
    expect(next(story)).toBe('acknowledgement');
    expect(next(story.acknowledgement())).toBe('legal_view');
    expect(next(story.acceptance())).toBe('status_note:1');
  });

  it('is not a date asked that has passed while something else still runs', () => {
    const story = new FileStory('incoming').request([
      { code: 'M1', type: 'bank_records', wantedBy: '2026-10-08' },
      { code: 'M2', type: 'statement_of_witness', wantedBy: null },
    ]);
    story.acknowledgement();
    expect(next(story, '2026-10-06T00:00:00Z')).toBe('asked:M1');
    expect(next(story, '2026-10-20T00:00:00Z')).toBe('legal_view');
  });

  it('is ours where the next move is ours', () => {
    const story = transmitted().acknowledgement().question(null, '2026-12-01');
    expect(next(story)).toBe('answer:3');
  });

  it('is none on a closed file', () => {
    expect(next(inExecution().closed())).toBeNull();
  });
});
