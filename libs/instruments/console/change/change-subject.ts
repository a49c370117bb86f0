import type { InstrumentDto, PartyDto } from '@rogatory/instruments/contract';
import type { ProvisionRow } from '../provision/provision-row';

/** What of a card is to change: one of its provisions, or one of its Parties (null: a new one). */
export type ChangeSubject =
  | { readonly kind: 'provision'; readonly row: ProvisionRow }
  | { readonly kind: 'party'; readonly party: PartyDto | null };

/** What stands at a JSON pointer of a card; null where nothing does. */
export function standsAt(instrument: InstrumentDto, pointer: string): object | null {
  let found: unknown = instrument;
  for (const step of pointer.split('/').slice(1)) {
    found = memberOf(found, step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return typeof found === 'object' ? found : null;
}

function memberOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === step)?.[1];
}
