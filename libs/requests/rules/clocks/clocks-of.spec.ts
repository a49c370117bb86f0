import { FileStory, inExecution, transmitted } from '../../testing/file-story';
import { foldFile } from '../fold-file';
import { clocksOf, type FileCalendar } from './clocks-of';
import { addWorkingDays } from './counting';
import { dueDay, nextClock } from './next-clock';

const week = [1, 2, 3, 4, 5];
const seoul = { zone: 'Asia/Seoul', workingWeek: week };
const phnomPenh = { zone: 'Asia/Phnom_Penh', workingWeek: week };
const asSeoul: FileCalendar = { own: seoul, theirs: phnomPenh };
const asPhnomPenh: FileCalendar = { own: phnomPenh, theirs: seoul };

const clock = (story: FileStory, calendar: FileCalendar, id: string, now?: string) => {
  const found = clocksOf(
    story.snapshot(),
    calendar,
    now === undefined ? null : Temporal.Instant.from(now),
  ).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
};

describe('the house target for acknowledging', () => {
  it('is five working days after the day of receipt, weekends not counted', () => {
    // Received Monday 5 October 2026, 07:00 in Phnom Penh: 6, 7, 8, 9 and 12 October.
    const due = clock(new FileStory('incoming').request(), asPhnomPenh, 'acknowledgement');
    expect(dueDay(due).toString()).toBe('2026-10-12');
    expect(due.due).toBe('2026-10-12T17:00:00Z');
    expect(due).toMatchObject({ kind: 'house', whose: 'us', wholeDay: true, state: 'running' });
  });

  it('begins on the local day of the receiving side', () => {
    // 18:30 UTC on Friday 2 October is already Saturday in Phnom Penh.
    const [request] = new FileStory('incoming').request().events;
    if (request === undefined) throw new Error('no request');
    const late = foldFile('incoming', [{ ...request, at: '2026-10-02T18:30:00Z' }]);
    const due = clocksOf(late, asPhnomPenh).find((one) => one.id === 'acknowledgement');
    expect(due?.steps[0]).toMatchObject({
      code: 'starts_with_receipt',
      params: { day: '2026-10-03', zone: 'Asia/Phnom_Penh' },
    });
    expect(due && dueDay(due).toString()).toBe('2026-10-09');
  });

  it('follows a working week from Sunday to Thursday', () => {
    const thursday = Temporal.PlainDate.from('2026-10-08');
    expect(addWorkingDays(thursday, 5, [7, 1, 2, 3, 4]).toString()).toBe('2026-10-15');
  });

  it('is met by the acknowledgement and passed without one', () => {
    const story = new FileStory('incoming').request();
    expect(clock(story, asPhnomPenh, 'acknowledgement', '2026-11-22T00:00:00Z').state).toBe(
      'passed',
    );
    story.acknowledgement();
    expect(clock(story, asPhnomPenh, 'acknowledgement', '2026-11-22T00:00:00Z').state).toBe('met');
  });

  it('is waited for on the requesting side, in the days of the requested side', () => {
    expect(clock(transmitted(), asSeoul, 'acknowledgement')).toMatchObject({
      act: 'await_acknowledgement',
      whose: 'them',
      zone: 'Asia/Phnom_Penh',
    });
  });
});

it('gives the first legal view thirty calendar days, the day of receipt not counted', () => {
  const due = clock(new FileStory('incoming').request(), asPhnomPenh, 'legal_view');
  expect(dueDay(due).toString()).toBe('2026-11-04');
  expect(due.steps.map((one) => one.code)).toEqual([
    'starts_with_receipt',
    'first_day_not_counted',
    'counts_calendar_days',
    'not_moved_to_working_day',
    'ends_with_the_day',
    'house_target_no_law',
  ]);
});

describe('a date that was asked', () => {
  it('lasts until 24:00 where the measure is done, and says who asked it', () => {
    expect(clock(transmitted(), asSeoul, 'asked:M1')).toMatchObject({
      kind: 'asked_by_us',
      whose: 'them',
      due: '2026-12-15T17:00:00Z',
      wholeDay: true,
    });
    expect(clock(inExecution(), asPhnomPenh, 'asked:M1')).toMatchObject({
      kind: 'asked_by_them',
      whose: 'us',
      act: 'execute_measures',
    });
  });

  it('is exact where an hour with its offset was asked', () => {
    const story = new FileStory('incoming').request([
      { code: 'M1', type: 'locate_and_protect_persons', wantedBy: '2026-11-24T12:00:00+07:00' },
    ]);
    expect(clock(story, asPhnomPenh, 'asked:M1')).toMatchObject({
      due: '2026-11-24T05:00:00Z',
      wholeDay: false,
    });
  });

  it('is met when its measure has ended, also by a reasoned refusal', () => {
    expect(clock(inExecution().refused('M1'), asPhnomPenh, 'asked:M1').state).toBe('met');
  });

  it('is left out where the date does not exist', () => {
    const story = new FileStory('incoming').request([
      { code: 'M1', type: 'bank_records', wantedBy: '2027-02-31' },
    ]);
    expect(clocksOf(story.snapshot(), asPhnomPenh).map((one) => one.id)).not.toContain('asked:M1');
  });
});

it('asks an answer by a date on both sides, each in its own words', () => {
  const ours = transmitted().acknowledgement().question(null, '2026-10-20');
  expect(clock(ours, asSeoul, 'answer:3')).toMatchObject({ kind: 'asked_by_them', whose: 'us' });
  const theirs = new FileStory('incoming').request().acknowledgement();
  theirs.question(null, '2026-10-20');
  expect(clock(theirs, asPhnomPenh, 'answer:3')).toMatchObject({
    kind: 'asked_by_us',
    whose: 'them',
  });
});

describe('the next clock', () => {
  it('is the earliest that is not met', () => {
    const story = new FileStory('incoming').request();
    expect(nextClock(clocksOf(story.snapshot(), asPhnomPenh))?.id).toBe('acknowledgement');
    story.acknowledgement();
    expect(nextClock(clocksOf(story.snapshot(), asPhnomPenh))?.id).toBe('legal_view');
    story.acceptance();
    expect(nextClock(clocksOf(story.snapshot(), asPhnomPenh))?.id).toBe('asked:M1');
  });

  it('is none on a closed file', () => {
    expect(nextClock(clocksOf(inExecution().closed().snapshot(), asPhnomPenh))).toBeNull();
  });
});
