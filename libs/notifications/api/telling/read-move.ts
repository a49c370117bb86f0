import type { DomainEvent } from '@rogatory/platform/api';
import { roles } from '@rogatory/platform/contract';
import { acts, directions, dispatchKinds, moves, urgencyLevels } from '@rogatory/requests/contract';
import type { MovedPayload } from '@rogatory/requests/rules';

/** What telling needs of a step; the event's name is one of a later version where it is unknown. */
export type ReadMove = Omit<MovedPayload, 'event'> & { event: string | null };

/** Reads a step from an event; throws when the event is not one. */
export function readMove({ type, key, payload }: DomainEvent): ReadMove {
  const broken = (name: string): Error => new Error(`Event ${key} of type ${type} has no ${name}`);
  const text = (name: string): string => {
    const value = payload[name];
    if (typeof value === 'string') return value;
    throw broken(name);
  };
  const optional = (name: string): string | null => {
    const value = payload[name];
    return typeof value === 'string' ? value : null;
  };
  const texts = (name: string): string[] => {
    const value = payload[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  };
  const oneOf = <T extends string>(words: readonly T[], name: string): T => {
    const word = words.find((known) => known === payload[name]);
    if (word === undefined) throw broken(name);
    return word;
  };
  const version = payload['version'];
  if (typeof version !== 'number') throw broken('version');
  const held = texts('roles');
  return {
    fileId: text('fileId'),
    version,
    direction: oneOf(directions, 'direction'),
    authorityId: text('authorityId'),
    shared: payload['shared'] === true,
    leadAuthorityId: optional('leadAuthorityId'),
    executingAuthorityIds: texts('executingAuthorityIds'),
    ownerPersonId: optional('ownerPersonId'),
    ownerChanged: payload['ownerChanged'] === true,
    leadPersonId: optional('leadPersonId'),
    leadChanged: payload['leadChanged'] === true,
    act: oneOf(acts, 'act'),
    move: oneOf(moves, 'move'),
    roles: roles.filter((role) => held.includes(role)),
    waitsAnew: payload['waitsAnew'] === true,
    event: optional('event'),
    dispatch: dispatchKinds.find((kind) => kind === payload['dispatch']) ?? null,
    assignedAuthorityIds: texts('assignedAuthorityIds'),
    byPersonId: text('byPersonId'),
    byAuthorityId: text('byAuthorityId'),
    urgency: oneOf(urgencyLevels, 'urgency'),
    riskToLife: payload['riskToLife'] === true,
    // What does not say that it is open is treated as sealed.
    sealed: payload['sealed'] !== false,
    at: Temporal.Instant.from(text('at')).toString(),
  };
}
