import { ScriptedClock } from '@rogatory/platform/testing';
import { RecentAnswers } from './recent-answers';

describe('figures that many look at', () => {
  const clock = new ScriptedClock();
  let worked = 0;
  let answers: RecentAnswers<number>;
  const work = () => Promise.resolve(++worked);

  beforeEach(() => {
    worked = 0;
    answers = new RecentAnswers<number>(clock);
  });

  it('are worked out once when all ask at the same moment', async () => {
    const asked = Array.from({ length: 50 }, () => answers.of('all', work));
    expect(new Set(await Promise.all(asked))).toEqual(new Set([1]));
    expect(worked).toBe(1);
  });

  it('are handed out at once when a little old, while new ones are worked out', async () => {
    await answers.of('all', work);
    clock.advance({ seconds: 3 });
    expect(await answers.of('all', work)).toBe(1);
    expect(worked).toBe(2);
    expect(await answers.of('all', work)).toBe(2);
  });

  it('are never older than five seconds', async () => {
    await answers.of('all', work);
    clock.advance({ seconds: 6 });
    expect(await answers.of('all', work)).toBe(2);
  });

  it('survive a failure of their successors', async () => {
    await answers.of('all', work);
    clock.advance({ seconds: 2 });
    const failing = () => Promise.reject(new Error('no database'));
    expect(await answers.of('all', failing)).toBe(1);
    expect(await answers.of('all', work)).toBe(1);
  });

  it('are told apart by question', async () => {
    expect(await answers.of('all', work)).toBe(1);
    expect(await answers.of('UNTOC', work)).toBe(2);
  });
});
