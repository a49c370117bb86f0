import type { Role } from '@rogatory/platform/contract';
import type { Chance } from '../chance';
import { authorityOf, demoAuthorities, responsibleFor } from '../people/authorities';
import { peopleWith } from '../people/people';

/** Who acts in one story, by keys: every step has the role and the place that it needs. */
export type Cast = {
  office: string;
  drafter: string;
  reviewer: string;
  approver: string;
  sender: string;
  receiver: string;
  desk: string;
  decider: string;
  executor: string;
  executing: string;
  /** Another authority of the requested State that may be the competent one; null where none is. */
  competent: string | null;
};

/** Casts the people of a request from an office to a State. */
export function castOf(office: string, requested: string, chance: Chance): Cast {
  const sender = responsibleFor(authorityOf(office));
  const receiver = receivingAuthority(requested);
  const drafter =
    oneOf(office, ['prosecutor'], chance) ?? required(office, ['central_officer'], chance);
  const executing = executingAuthority(requested, receiver);
  return {
    office,
    drafter,
    reviewer: required(sender, ['central_officer', 'lead_prosecutor'], chance),
    approver: required(sender, ['central_head', 'lead_prosecutor'], chance),
    sender,
    receiver,
    desk: required(receiver, ['central_officer', 'lead_prosecutor'], chance),
    decider: required(receiver, ['central_head', 'lead_prosecutor'], chance),
    executor: required(executing, ['executing_officer'], chance),
    executing,
    competent: competentBeside(requested, receiver),
  };
}

/** The authority that receives for a State: the central one, or the office that does so itself. */
export function receivingAuthority(jurisdiction: string): string {
  const found = demoAuthorities.find(
    (authority) =>
      authority.jurisdiction === jurisdiction &&
      (authority.kind === 'central' || authority.through === authority.key),
  );
  if (found === undefined) throw new Error(`Nobody receives for ${jurisdiction}`);
  return found.key;
}

function competentBeside(jurisdiction: string, receiver: string): string | null {
  const found = demoAuthorities.find(
    ({ key, kind, jurisdiction: of }) =>
      of === jurisdiction && kind === 'competent' && key !== receiver,
  );
  return found?.key ?? null;
}

function executingAuthority(jurisdiction: string, receiver: string): string {
  const field = demoAuthorities.find(
    (authority) => authority.jurisdiction === jurisdiction && authority.kind === 'executing',
  );
  return field?.key ?? receiver;
}

function oneOf(authority: string, roles: readonly Role[], chance: Chance): string | undefined {
  const able = peopleWith(authority, roles);
  return able.length === 0 ? undefined : chance.pick(able).key;
}

function required(authority: string, roles: readonly Role[], chance: Chance): string {
  const found = oneOf(authority, roles, chance);
  if (found === undefined) throw new Error(`${authority} has nobody for ${roles.join(' or ')}`);
  return found;
}
