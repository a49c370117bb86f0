import type { RequestPageDto } from '@rogatory/requests/contract';

/** A measure that a step may be about, and whether it is. */
export type ChosenMeasure = { code: string; chosen: boolean };

/** One measure is chosen at once; of several the reader says which. */
export function chosen(measures: RequestPageDto['measures']): ChosenMeasure[] {
  return measures.map(({ code }) => ({ code, chosen: measures.length === 1 }));
}

/** All of them, unless the reader takes some out. */
export function allChosen(measures: RequestPageDto['measures']): ChosenMeasure[] {
  return measures.map(({ code }) => ({ code, chosen: true }));
}

export function someChosen(measures: readonly ChosenMeasure[]): boolean {
  return measures.some((measure) => measure.chosen);
}

export function chosenCodes(measures: readonly ChosenMeasure[]): string[] {
  return measures.filter((measure) => measure.chosen).map(({ code }) => code);
}
