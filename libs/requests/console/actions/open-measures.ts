import type { MeasureState, MeasureViewDto, RequestPageDto } from '@rogatory/requests/contract';

/** States in which nothing more happens to a measure. */
const ended: readonly MeasureState[] = ['complete', 'refused', 'withdrawn'];

export function isOpen({ state }: Pick<MeasureViewDto, 'state'>): boolean {
  return !ended.includes(state);
}

export function openMeasures(page: RequestPageDto): RequestPageDto['measures'] {
  return page.measures.filter(isOpen);
}
