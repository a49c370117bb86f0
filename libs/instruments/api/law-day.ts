import { invalidInput } from '@rogatory/platform/api';
import { dayExists, noSuchDay } from './read-question';

/** The day asked for, or today. Throws a 400 for a day that does not exist. */
export function lawDay(asked: string | undefined, today: string): string {
  if (asked === undefined) return today;
  if (!dayExists(asked)) throw invalidInput([noSuchDay('/date')]);
  return asked;
}
