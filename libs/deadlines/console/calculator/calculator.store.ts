import {
  DestroyRef,
  Injectable,
  computed,
  effect,
  inject,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import type { DeadlineDto, PreviewDeadlineDto } from '@rogatory/deadlines/contract';
import { problemOf } from '@rogatory/platform/console';
import { DeadlinesApi } from '../deadlines-api';
import { emptyInputs, type CalculatorInputs } from './calculator-inputs';
import { questionOf } from './calculator-question';

/** Milliseconds without a further key after which the server is asked. */
const quiet = 200;

/** An answered question: what was asked stands beside what came back. */
export type Calculated = { question: PreviewDeadlineDto; deadline: DeadlineDto };

/** The answers given so far and the date that follows from them, worked out as one types. */
@Injectable()
export class CalculatorStore {
  private readonly api = inject(DeadlinesApi);
  private readonly given = signal<CalculatorInputs>(emptyInputs);
  /** A text, so that the same question is not asked again. */
  private readonly asked = signal<string | undefined>(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly inputs = this.given.asReadonly();
  readonly question = computed(() => questionOf(this.given()));
  private readonly wanted = computed(() => {
    const question = this.question();
    return question.state === 'ready' ? JSON.stringify(question.body) : undefined;
  });
  private readonly answer = resource({
    params: () => this.asked(),
    loader: async ({ params }): Promise<Calculated> => {
      const question: PreviewDeadlineDto = JSON.parse(params);
      return { question, deadline: await this.api.preview(question) };
    },
  });

  /** The server is being asked, or will be as soon as the typing rests. */
  readonly working = computed(
    () =>
      this.answer.isLoading() || (this.wanted() !== undefined && this.wanted() !== this.asked()),
  );
  /** What the server has against the answers given now. */
  readonly problem = computed(() => {
    const error = this.answer.error();
    if (error === undefined || this.wanted() !== this.asked()) return null;
    return problemOf(error.cause ?? error);
  });
  /** The last date worked out, also while the next is on its way; null once an answer is missing. */
  readonly calculated = linkedSignal<{ now: Calculated | null; keep: boolean }, Calculated | null>({
    source: () => ({
      now: this.answer.hasValue() ? this.answer.value() : null,
      keep: this.question().state === 'ready' && this.problem() === null,
    }),
    computation: ({ now, keep }, before) => (keep ? (now ?? before?.value ?? null) : null),
  });

  constructor() {
    effect(() => {
      const wanted = this.wanted();
      clearTimeout(this.timer);
      if (wanted === undefined) this.asked.set(undefined);
      else this.timer = setTimeout(() => this.asked.set(wanted), quiet);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Takes over what a link says. */
  restore(inputs: CalculatorInputs): void {
    this.given.set(inputs);
  }

  change(answers: Partial<CalculatorInputs>): void {
    this.given.update((inputs) => ({ ...inputs, ...answers }));
  }

  clear(): void {
    this.given.set(emptyInputs);
  }

  again(): void {
    this.answer.reload();
  }
}
