import { FileStory, inExecution, transmitted } from '../testing/file-story';
import { people } from '../testing/people';
import { deskEntries, type DeskClock } from './desk-entries';

const clock = (fields: Partial<DeskClock>): DeskClock => ({
  act: 'acknowledge_request',
  kind: 'house',
  nature: 'TARGET',
  state: 'running',
  whose: 'us',
  due: '2026-11-30T10:00:00Z',
  endedAt: null,
  wholeDay: true,
  zone: 'Asia/Seoul',
  tentative: false,
  ...fields,
});
const acts = (story: FileStory, clocks: DeskClock[] = []) =>
  deskEntries(story.snapshot(), clocks).map(({ act }) => act);

describe('what a file lays on desks', () => {
  it('is the next step, with the date that presses for it', () => {
    const received = new FileStory('incoming').request();
    const own = clock({ due: '2026-11-30T10:00:00Z' });
    const far = clock({ act: 'execute_measures', due: '2027-03-01T10:00:00Z', kind: 'law' });
    const [next] = deskEntries(received.snapshot(), [far, own]);
    expect(next).toMatchObject({ key: 'next', act: 'acknowledge_request', clock: own });
  });

  it('is every other date of ours besides, so that none hides another', () => {
    const received = new FileStory('incoming').request();
    const own = clock({ due: '2026-11-30T10:00:00Z' });
    const asked = clock({ act: 'execute_measures', kind: 'asked_by_them' });
    const decision = clock({ act: 'decide_request', kind: 'law', nature: 'DUTY' });
    const entries = deskEntries(received.snapshot(), [asked, own, decision]);
    expect(entries.map(({ act, timed }) => [act, timed])).toEqual([
      ['acknowledge_request', false],
      ['execute_measures', true],
      ['decide_request', true],
    ]);
  });

  it('lets a date that was only asked and has gone by hide neither target nor duty', () => {
    const received = new FileStory('incoming').request();
    const gone = clock({
      act: 'execute_measures',
      kind: 'asked_by_them',
      state: 'passed',
      due: '2026-11-01T10:00:00Z',
    });
    const duty = clock({ act: 'execute_measures', kind: 'law', nature: 'DUTY' });
    expect(acts(received, [gone])).toEqual(['acknowledge_request']);
    const [next] = deskEntries(received.snapshot(), [gone, duty]);
    expect(next?.clock).toBe(duty);
    const [, beside] = deskEntries(received.snapshot(), [clock({}), gone, duty]);
    expect(beside?.clock).toBe(duty);
  });

  it('offers a reminder where the other side has been silent, and waits for them besides', () => {
    const chase = clock({ act: 'chase_request', state: 'passed' });
    const entries = deskEntries(transmitted().snapshot(), [chase]);
    expect(entries).toMatchObject([
      { act: 'await_acknowledgement', waits: 'them', clock: null },
      { act: 'chase_request', waits: 'us', key: 'date:chase_request', clock: chase },
    ]);
  });

  it('never lets the date of the other side press on us', () => {
    const theirs = clock({ act: 'await_acknowledgement', whose: 'them' });
    expect(deskEntries(transmitted().snapshot(), [theirs])).toMatchObject([
      { act: 'await_acknowledgement', waits: 'them', clock: theirs },
    ]);
  });

  it('keeps what is to be approved from those who wrote it', () => {
    const submitted = new FileStory('outgoing').drafted().submitted();
    const [next] = deskEntries(submitted.snapshot(), []);
    expect(next).toMatchObject({ act: 'review_draft', forAnybody: true });
    expect(next?.notFor).toContain(people.prosecutor.personId);
  });

  it('names a step by the nearest of its dates, whatever the order in which they come', () => {
    const near = clock({ act: 'give_status_note', due: '2026-11-25T10:00:00Z' });
    const far = clock({ act: 'give_status_note', due: '2026-12-25T10:00:00Z' });
    const entries = deskEntries(inExecution().snapshot(), [far, near]);
    expect(entries.find(({ act }) => act === 'give_status_note')?.clock).toBe(near);
  });
});
