import type { Capacity } from '@rogatory/notifications/contract';
import type { Role } from '@rogatory/platform/contract';
import type { News } from './news';
import { readsCases, type Party } from './parties';

/** Somebody of an authority, as telling goes: what he is there, and who stands in for him now. */
export type Colleague = {
  personId: string;
  roles: readonly Role[];
  deputyPersonId: string | null;
};

/** Somebody who is told, and in which capacity. */
export type Recipient = {
  personId: string;
  capacity: Capacity;
  /** For whom a deputy is told. */
  standsInFor: string | null;
};

const headRoles: readonly Role[] = ['central_head', 'lead_prosecutor'];

/** Whether news concerns a party at all. */
export function concerns(news: News, party: Party): boolean {
  if (!news.parts.includes(party.part)) return false;
  if (party.part !== 'executes' || news.executingAuthorityIds === null) return true;
  return news.executingAuthorityIds.includes(party.authorityId);
}

/**
 * Who among the people of one party is told, each once: never who took the step, never somebody
 * whose roles do not read requests. Where the person to whom the file belongs may not do what is to
 * be done, those who may are told as well. Where the file belongs to nobody there, all who may act are
 * told; where nobody may, all who read, so that nothing goes unseen.
 */
export function recipients(
  news: News,
  party: Party,
  colleagues: readonly Colleague[],
  byPersonId: string | null,
): Recipient[] {
  if (!concerns(news, party)) return [];
  const readers = colleagues.filter(({ roles }) => readsCases(roles));
  const told = withDeputies(chosen(news, party, readers), readers);
  return told.filter(({ personId }) => personId !== byPersonId);
}

function chosen(news: News, party: Party, readers: readonly Colleague[]): Recipient[] {
  if (news.onlyPersonId !== null) {
    return responsibleOf(readers.filter(({ personId }) => personId === news.onlyPersonId));
  }
  if (news.circle === 'heads') return headsOf(readers);
  const acting = readers.filter(({ roles }) => news.roles.some((role) => roles.includes(role)));
  if (news.circle === 'everybody') return asRole(acting.length > 0 ? acting : readers);
  const responsible = readers.filter(({ personId }) => personId === party.responsiblePersonId);
  if (responsible.length > 0) {
    // What the responsible person may not do alone is told to those who may as well.
    const able = news.roles.length === 0 || acting.some((one) => responsible.includes(one));
    return able ? responsibleOf(responsible) : [...responsibleOf(responsible), ...asRole(acting)];
  }
  return asRole(acting.length > 0 ? acting : readers);
}

/** An authority without a head is told whole: what is late there must be seen by somebody. */
function headsOf(readers: readonly Colleague[]): Recipient[] {
  const heads = readers.filter(({ roles }) => headRoles.some((role) => roles.includes(role)));
  return (heads.length > 0 ? heads : readers).map(({ personId }) => ({
    personId,
    capacity: 'head',
    standsInFor: null,
  }));
}

function responsibleOf(people: readonly Colleague[]): Recipient[] {
  return people.map(({ personId }) => ({ personId, capacity: 'responsible', standsInFor: null }));
}

function asRole(people: readonly Colleague[]): Recipient[] {
  return people.map(({ personId }) => ({ personId, capacity: 'role', standsInFor: null }));
}

/**
 * Whoever stands in for somebody who is told is told as well, once. What lies with a role lies with
 * everybody who holds it: a deputy hears of it only while all of them are away, so that it does not
 * go unseen.
 */
function withDeputies(told: readonly Recipient[], readers: readonly Colleague[]): Recipient[] {
  const deputyOf = (personId: string): string | null =>
    readers.find((one) => one.personId === personId)?.deputyPersonId ?? null;
  const ofRole = told.filter(({ capacity }) => capacity === 'role');
  const unattended = ofRole.every(({ personId }) => deputyOf(personId) !== null);
  const all = [...told];
  for (const { personId, capacity } of told) {
    if (capacity === 'role' && !unattended) continue;
    const deputyId = deputyOf(personId);
    const mayKnow = readers.some((one) => one.personId === deputyId);
    if (deputyId === null || !mayKnow || all.some((one) => one.personId === deputyId)) continue;
    all.push({ personId: deputyId, capacity: 'deputy', standsInFor: personId });
  }
  return all;
}
