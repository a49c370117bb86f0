import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import type { LegalBasisAnswerDto, LegalBasisQuestionDto } from '@rogatory/instruments/contract';
import { problemOf, type ProblemView } from '@rogatory/platform/console';
import { LawApi } from '../law-api';

/** The answer to a question as it changes. */
export interface BasisResource {
  /** The last answer between the same two States; kept while another is on its way. */
  readonly answer: Signal<LegalBasisAnswerDto | null>;
  readonly problem: Signal<ProblemView | null>;
  readonly loading: Signal<boolean>;
  readonly again: () => void;
}

/** Asks for the legal bases whenever the question changes; null asks nothing. */
export function basisResource(question: Signal<LegalBasisQuestionDto | null>): BasisResource {
  const api = inject(LawApi);
  // The same question worded anew is no new question.
  const asked = computed(() => question(), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const resolved = resource({
    params: () => asked() ?? undefined,
    loader: ({ params }) => api.resolve(params),
  });
  const answer = linkedSignal<LegalBasisAnswerDto | null, LegalBasisAnswerDto | null>({
    source: () => (resolved.hasValue() ? resolved.value() : null),
    computation: (answered, before) => {
      if (answered) return answered;
      const kept = before?.value ?? null;
      const now = asked();
      const same =
        kept?.question.requesting === now?.requesting &&
        kept?.question.requested === now?.requested;
      return same ? kept : null;
    },
  });
  return {
    answer,
    problem: computed(() => {
      const error = resolved.error();
      return error === undefined ? null : problemOf(error.cause ?? error);
    }),
    loading: resolved.isLoading,
    again: () => void resolved.reload(),
  };
}
