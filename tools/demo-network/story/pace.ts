import type { UrgencyLevel } from '@rogatory/requests/contract';
import type { Chance } from '../chance';
import type { Situation } from './situations';

/** How quickly the authorities of each State work in this story; 1 is usual, 2 takes twice as long. */
const paces: Readonly<Record<string, number>> = {
  SG: 0.5,
  HK: 0.6,
  AU: 0.7,
  JP: 0.8,
  KR: 0.7,
  DE: 0.7,
  FR: 0.8,
  MY: 0.9,
  PH: 1,
  TH: 1.1,
  KH: 1.2,
  VN: 1.4,
  AE: 1.4,
  ID: 1.5,
  LA: 1.9,
};

const haste: Readonly<Record<UrgencyLevel, number>> = { urgent: 0.12, priority: 0.5, normal: 1 };

/** Factors on every duration at home and at the requested side. */
export function paceOf(requested: string, urgency: UrgencyLevel): { home: number; abroad: number } {
  return { home: haste[urgency], abroad: (paces[requested] ?? 1) * haste[urgency] };
}

/**
 * How long a request rests where it stands, in days: less where there is haste, and now and then
 * far longer than usual. What has ended rests as long as it likes.
 */
export function restOf(
  { rests: [least, most], key }: Situation,
  urgency: UrgencyLevel,
  chance: Chance,
): number {
  const days = least + chance.next() * (most - least);
  if (ended.includes(key)) return days;
  const forgotten = lingering.includes(key) && urgency === 'normal' && chance.happens(0.12);
  return forgotten ? days + chance.between(120, 240) : days * rush[urgency];
}

const rush: Readonly<Record<UrgencyLevel, number>> = { urgent: 0.2, priority: 0.6, normal: 1 };
const ended: readonly string[] = ['answered', 'refused', 'closed_by_one_side', 'closed'];
const lingering: readonly string[] = ['in_execution', 'answered_in_part'];
