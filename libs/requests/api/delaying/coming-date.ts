import type { Transaction } from '@rogatory/platform/api';
import { requestsErrors } from '../../contract/index';
import { dateExists } from '../../rules/index';
import { yearIsPlausible } from '../drafting/draft-check';
import { fieldRefused } from '../requests-problems';

/** Throws 422 for a calendar date that does not exist or lies before today where the actor sits. */
export function refuseBygone(tx: Transaction, pointer: string, date: string): void {
  const today = tx.now.toZonedDateTimeISO(tx.actor.zone).toPlainDate().toString();
  if (!dateExists(date) || !yearIsPlausible(date) || date < today) {
    throw fieldRefused(pointer, requestsErrors.invalidDate);
  }
}
