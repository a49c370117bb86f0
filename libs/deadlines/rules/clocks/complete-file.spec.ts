import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { ClockDto } from '@rogatory/requests/contract';
import { FileStory } from '@rogatory/requests/testing';
import { clocksOf } from './clocks-of';

const order = () =>
  new FileStory('incoming')
    .request([{ code: 'M1', type: 'production_of_data', wantedBy: null }])
    .acknowledgement();

const toGiveEffect = (story: FileStory): ClockDto | undefined =>
  clocksOf(
    story.snapshot(),
    byInstrument('CETS224'),
    bothSides('JP', 'DE'),
    null,
    lawAndCalendars,
  ).find(({ clock }) => clock.id === 'T19:M1')?.clock;

describe('the forty-five days to give effect to an order', () => {
  it('start with the receipt of a complete file', () => {
    // Received on Monday 5 October 2026 in Tokyo.
    expect(toGiveEffect(order())).toMatchObject({ dueDate: '2026-11-19', toBeVerified: false });
  });

  it('do not start while a question waits for its answer', () => {
    expect(toGiveEffect(order().question())).toBeUndefined();
  });

  it('start with the answer that makes the file complete', () => {
    const answered = toGiveEffect(order().question().later({ hours: 240 }).answer());
    expect(answered).toMatchObject({ dueDate: '2026-11-29' });
    expect(answered?.steps[0]?.code).toBe('starts_with_complete_file');
  });

  it('are met by the decision', () => {
    expect(toGiveEffect(order().acceptance())?.state).toBe('met');
  });
});
