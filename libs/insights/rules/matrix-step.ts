import type { FigureDto } from '@rogatory/insights/contract';

/** Shades of a matrix cell, faintest first; 0 is a cell without a shade. */
export type MatrixStep = 0 | 1 | 2 | 3 | 4 | 5;

/** Smallest count of each shade. */
export const matrixSteps = [
  { step: 1, from: 5 },
  { step: 2, from: 10 },
  { step: 3, from: 15 },
  { step: 4, from: 20 },
  { step: 5, from: 30 },
] as const satisfies readonly { step: MatrixStep; from: number }[];

/** The shade of a count; hidden, withheld and absent ones have none. */
export function matrixStep(figure: FigureDto): MatrixStep {
  const value = figure.value ?? 0;
  return matrixSteps.reduce<MatrixStep>((step, next) => (value >= next.from ? next.step : step), 0);
}
