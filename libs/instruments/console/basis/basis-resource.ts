import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import type { LawBetweenDto, LegalBasisAnswerDto } from '@rogatory/instruments/contract';
import { resolveLegalBasis, type LegalBasisQuestion } from '@rogatory/instruments/rules';
import { problemOf, type ProblemView } from '@rogatory/platform/console';
import { LawApi } from '../law-api';

/** The answer to a question as it changes. */
export interface BasisResource {
  /** Under the last law read between the same two States, kept while that of another day comes. */
  readonly answer: Signal<LegalBasisAnswerDto | null>;
  readonly problem: Signal<ProblemView | null>;
  /** Only the law is waited for: measures, offences and urgency are weighed at once. */
  readonly loading: Signal<boolean>;
  readonly again: () => void;
}

/**
 * The legal bases for a question whenever it changes; null asks nothing. The law is read once for
 * two States and a day, and every question between them is answered here by the rule of the API.
 */
export function basisResource(question: Signal<LegalBasisQuestion | null>): BasisResource {
  const api = inject(LawApi);
  const between = computed(
    () => {
      const asked = question();
      return (
        asked && { requesting: asked.requesting, requested: asked.requested, date: asked.date }
      );
    },
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  const read = resource({
    params: () => between() ?? undefined,
    loader: ({ params }) => api.lawBetween(params.requesting, params.requested, params.date),
  });
  const law = linkedSignal<LawBetweenDto | null, LawBetweenDto | null>({
    source: () => (read.hasValue() ? read.value() : null),
    computation: (come, before) => come ?? before?.value ?? null,
  });
  return {
    answer: computed(() => {
      const asked = question();
      const known = law();
      if (asked === null || known === null) return null;
      const { requesting, requested, date } = known;
      if (asked.requesting !== requesting || asked.requested !== requested) return null;
      return resolveLegalBasis({ ...asked, date }, known);
    }),
    problem: computed(() => {
      const error = read.error();
      return error === undefined ? null : problemOf(error.cause ?? error);
    }),
    loading: read.isLoading,
    again: () => void read.reload(),
  };
}
