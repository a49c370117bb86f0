import { withProgress } from './progress.mjs';

describe('Progress', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const lasting = (milliseconds: number) => () =>
    new Promise<string>((resolve) => setTimeout(() => resolve('built'), milliseconds));

  it('is silent about what takes less than two seconds', async () => {
    const said: string[] = [];
    const work = withProgress('Building the console', lasting(1900), (line) => said.push(line));
    await jest.advanceTimersByTimeAsync(1900);
    expect(await work).toBe('built');
    expect(said).toEqual([]);
  });

  it('says what is going on after two seconds, and then every ten', async () => {
    const said: string[] = [];
    const work = withProgress('Building the console', lasting(13_000), (line) => said.push(line));
    await jest.advanceTimersByTimeAsync(13_000);
    await work;
    expect(said).toEqual([
      'Building the console …',
      'Building the console … 12 s',
      'Building the console … done in 13 s',
    ]);
  });

  it('ends with the work when the work fails', async () => {
    const said: string[] = [];
    const failing = () => Promise.reject(new Error('no'));
    await expect(withProgress('Building', failing, (line) => said.push(line))).rejects.toThrow(
      'no',
    );
    await jest.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([]);
  });
});
