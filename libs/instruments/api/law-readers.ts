import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Instrument, LawTarget, TimeLimit } from '../contract/index';
import type { JsonValue, LawReaders } from '../rules/index';
import { asJson } from './as-json';
import { instruments } from './law/index';
import instrumentSchema from './law/instrument.schema.json';
import { lawValidator } from './law/read-law';
import timeLimitSchema from './law/time-limit.schema.json';

/** A card as its schema has it: who may be bound is kept apart from it. */
type Card = Omit<Instrument, 'openMemberships'>;

const isCard: ValidateFunction<Card> = lawValidator<Card>(instrumentSchema);
const isLimit: ValidateFunction<TimeLimit[]> = lawValidator<TimeLimit[]>(timeLimitSchema);

const openMemberships = new Map(instruments.map((one) => [one.id, one.openMemberships]));

/** What is wrong with a changed document: where, and how it should be. */
export type LawFault = { readonly pointer: string; readonly detail: string };

/** A card or limit as plain JSON, as its schema has it. */
export function plainLaw(law: Instrument | TimeLimit): JsonValue {
  if (!('openMemberships' in law)) return asJson(law);
  const { openMemberships: _apart, ...card } = law;
  return asJson(card);
}

/** Every place in which a document breaks the schema of cards or limits. */
export function faultsIn(target: LawTarget, document: JsonValue): LawFault[] {
  if (target === 'instrument') return isCard(document) ? [] : faultsOf(isCard.errors, 0);
  return isLimit([document]) ? [] : faultsOf(isLimit.errors, '/0'.length);
}

/** Reads changed documents back through the schemas that the reviewed files have passed. */
export const lawReaders: LawReaders = {
  instrument: (document) => {
    if (!isCard(document)) return null;
    const open = openMemberships.get(document.id);
    return open === undefined ? document : { ...document, openMemberships: open };
  },
  timeLimit: (document) => {
    const limits: unknown = [document];
    return isLimit(limits) ? (limits[0] ?? null) : null;
  },
  plain: plainLaw,
};

function faultsOf(errors: readonly ErrorObject[] | null | undefined, skip: number): LawFault[] {
  return (errors ?? []).slice(0, 50).map((error) => ({
    pointer: error.instancePath.slice(skip),
    detail: error.message ?? 'Is not as the schema has it',
  }));
}
