import type { ReasonDto } from '@rogatory/instruments/contract';

/** The reasons that exclude an instrument; where none is named as such, those that warn. */
export function decisiveReasons(reasons: readonly ReasonDto[]): readonly ReasonDto[] {
  const against = reasons.filter(({ bearing }) => bearing === 'against');
  return against.length > 0 ? against : reasons.filter(({ bearing }) => bearing === 'warning');
}
