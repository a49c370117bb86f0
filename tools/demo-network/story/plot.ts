import type { RequestContentDto, Side } from '@rogatory/requests/contract';
import type { Chance } from '../chance';
import type { Cast } from './cast';
import type { Situation } from './situations';
import type { Deed } from './step';

/** A step before it has its date: how many days after the one before, where, by whom. */
export type Cue = {
  afterDays: number;
  side: Side;
  /** Key of the authority whose office hours hold. */
  hoursOf: string;
  by: string;
  /** Made when the day is known. */
  deed: (day: Temporal.PlainDate) => Deed;
};

/** What the writer of a script knows. */
export type Plot = {
  cast: Cast;
  situation: Situation['key'];
  requested: string;
  /** The request as it reads on the day it is written. */
  content: (written: Temporal.PlainDate) => RequestContentDto;
  receipt: (day: Temporal.PlainDate) => string;
  today: Temporal.PlainDate;
  chance: Chance;
};
