import { DestroyRef, Injectable, computed, inject, resource, signal } from '@angular/core';
import { jobStates, type JobState } from '@rogatory/notifications/contract';
import { ProblemWords, problemOf } from '@rogatory/platform/console';
import { NotificationsApi } from '../notifications-api';

const lookAgainMilliseconds = 5_000;

/** Work in the background, looked at again while the page is open. */
@Injectable()
export class JobsStore {
  private readonly api = inject(NotificationsApi);
  private readonly problems = inject(ProblemWords);
  readonly state = signal<JobState | null>(null);
  readonly states = jobStates;
  private readonly summed = resource({ loader: () => this.api.jobFigures() });
  private readonly list = resource({
    params: () => ({ state: this.state() }),
    loader: ({ params }) => this.api.jobs(params.state),
  });
  /** What is being told to run again: one job, or all that failed. */
  readonly retrying = signal<string | null>(null);
  /** How many are tried again since somebody said so last; null before. */
  readonly retried = signal<number | null>(null);
  readonly failure = signal<string | null>(null);

  readonly figures = computed(() => (this.summed.hasValue() ? this.summed.value() : null));
  readonly jobs = computed(() => (this.list.hasValue() ? this.list.value() : null));
  readonly failed = computed(
    () => this.summed.error() !== undefined || this.list.error() !== undefined,
  );

  constructor() {
    const timer = setInterval(() => this.refresh(), lookAgainMilliseconds);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  refresh(): void {
    this.summed.reload();
    this.list.reload();
  }

  /** Has one job tried again, or all that failed. */
  async retry(id: string | null): Promise<void> {
    if (this.retrying() !== null) return;
    this.retrying.set(id ?? 'all');
    this.retried.set(null);
    this.failure.set(null);
    try {
      const { jobs } = await (id === null ? this.api.retryJobs() : this.api.retryJob(id));
      this.retried.set(jobs);
      this.refresh();
    } catch (error) {
      this.failure.set(this.problems.say(problemOf(error)));
    } finally {
      this.retrying.set(null);
    }
  }
}
