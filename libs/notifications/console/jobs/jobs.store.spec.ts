import { TestBed } from '@angular/core/testing';
import { ProblemWords } from '@rogatory/platform/console';
import { NotificationsApi } from '../notifications-api';
import { JobsStore } from './jobs.store';

describe('Work that failed', () => {
  const api = {
    jobFigures: jest.fn().mockResolvedValue({ failed: 4, failing: 5 }),
    jobs: jest.fn().mockResolvedValue({ items: [], nextCursor: null }),
    retryJob: jest.fn(),
    retryJobs: jest.fn(),
  };

  function store(): JobsStore {
    TestBed.configureTestingModule({
      providers: [
        JobsStore,
        { provide: NotificationsApi, useValue: api },
        { provide: ProblemWords, useValue: { say: () => 'There is nothing at this address.' } },
      ],
    });
    return TestBed.inject(JobsStore);
  }

  afterEach(() => TestBed.resetTestingModule());

  it('is tried again with a word on how much of it', async () => {
    api.retryJobs.mockResolvedValue({ jobs: 9 });
    const work = store();
    await work.retry(null);
    expect(work.retried()).toBe(9);
    expect(work.retrying()).toBeNull();
  });

  it('shows which of the jobs is being told to run, and tells it once', async () => {
    api.retryJob.mockResolvedValue({ jobs: 1 });
    const work = store();
    const telling = work.retry('7');
    expect(work.retrying()).toBe('7');
    await Promise.all([telling, work.retry('7')]);
    expect(api.retryJob.mock.calls).toEqual([['7']]);
    expect(work.retried()).toBe(1);
  });

  it('says why it is not tried, and nothing else', async () => {
    api.retryJob.mockRejectedValue(new Error('404'));
    const work = store();
    await work.retry('8');
    expect(work.retried()).toBeNull();
    expect(work.failure()).toBe('There is nothing at this address.');
  });
});
