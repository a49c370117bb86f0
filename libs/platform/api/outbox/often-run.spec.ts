import { setTimeout as pause } from 'node:timers/promises';
import { OftenRun } from './often-run';
import { RecurringTask } from './recurring-task';

class Counting extends RecurringTask {
  readonly name = 'test.count';
  readonly schedule = '* * * * *';
  runs = 0;
  together = 0;
  most = 0;

  async run(): Promise<void> {
    this.runs += 1;
    this.together += 1;
    this.most = Math.max(this.most, this.together);
    await pause(5);
    this.together -= 1;
    if (this.runs === 2) throw new Error('The second run fails');
  }
}

describe('A task that is run often', () => {
  it('goes on after a run that failed, never twice at once, until it is stopped', async () => {
    const task = new Counting();
    const failures: unknown[] = [];
    const often = new OftenRun(task, 1, (error) => failures.push(error));
    const deadline = performance.now() + 5_000;
    while (task.runs < 4 && performance.now() < deadline) await pause(5);
    await often.stop();
    const { runs } = task;
    expect(runs).toBeGreaterThanOrEqual(4);
    expect(task.most).toBe(1);
    expect(task.together).toBe(0);
    expect(failures).toHaveLength(1);
    await pause(20);
    expect(task.runs).toBe(runs);
  });
});
