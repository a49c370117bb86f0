import type { Role } from '@rogatory/platform/contract';
import type { ClockAct } from '@rogatory/requests/contract';
import type { NoticeCause } from '@rogatory/notifications/contract';
import type { Part } from './parties';

/** To whom among the people of the concerned authorities something is told. */
export const circles = ['responsible', 'everybody', 'heads'] as const;
/**
 * `responsible`: the person to whom the file belongs there, or, where there is none, everybody who
 * may do what is to be done; `everybody`: all of these at once, for what a second person must do.
 */
export type Circle = (typeof circles)[number];

/** Something to be told of a file. */
export type News = {
  cause: NoticeCause;
  act: ClockAct | null;
  /** Which parties it concerns. */
  parts: readonly Part[];
  /** Of the executing authorities only those whose measures it is about; null for all. */
  executingAuthorityIds: readonly string[] | null;
  circle: Circle;
  /** Who may do what is to be done; empty where nothing is. */
  roles: readonly Role[];
  /** Told to this person alone. */
  onlyPersonId: string | null;
};
