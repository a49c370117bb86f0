import { someColleague } from '@rogatory/notifications/testing';
import { roles, type Role } from '@rogatory/platform/contract';
import fc from 'fast-check';
import type { News } from './news';
import { parts, partiesOf, readsCases, type PartiesOfFile } from './parties';
import { recipients, type Colleague } from './recipients';

const authorityIds = ['holder', 'lead', 'police', 'customs', 'stranger'] as const;
const personIds = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const anyPerson = fc.option(fc.constantFrom(...personIds), { nil: null });

const file: fc.Arbitrary<PartiesOfFile> = fc.record({
  authorityId: fc.constant('holder'),
  shared: fc.boolean(),
  leadAuthorityId: fc.option(fc.constant('lead'), { nil: null }),
  executingAuthorityIds: fc.subarray(['police', 'customs']),
  ownerPersonId: anyPerson,
  leadPersonId: anyPerson,
});
const news: fc.Arbitrary<News> = fc.record({
  cause: fc.constantFrom('work_waiting' as const, 'passed' as const, 'question_arrived' as const),
  act: fc.constant(null),
  parts: fc.subarray([...parts]),
  executingAuthorityIds: fc.option(fc.subarray(['police', 'customs']), { nil: null }),
  circle: fc.constantFrom('responsible' as const, 'everybody' as const, 'heads' as const),
  roles: fc.subarray([...roles]),
  onlyPersonId: anyPerson,
});
const colleagues: fc.Arbitrary<Colleague[]> = fc
  .array(
    fc.record({
      roles: fc.subarray([...roles], { minLength: 1 }),
      deputyPersonId: anyPerson,
    }),
    { maxLength: personIds.length },
  )
  .map((people) =>
    people.map((person, index) => ({ ...person, personId: personIds[index] ?? 'a' })),
  );

describe('Who is told', () => {
  it('is nobody outside the authorities that may know of the file', () => {
    fc.assert(
      fc.property(file, (known) => {
        const readers = [
          ...(known.shared ? [known.authorityId] : []),
          ...(known.leadAuthorityId === null ? [] : [known.leadAuthorityId]),
          ...known.executingAuthorityIds,
        ];
        for (const { authorityId } of partiesOf(known)) expect(readers).toContain(authorityId);
        expect(partiesOf(known).map(({ authorityId }) => authorityId)).not.toContain('stranger');
      }),
    );
    expect(authorityIds).toContain('stranger');
  });

  it('is only who reads requests: no coordinator and no administrator is ever named a file', () => {
    fc.assert(
      fc.property(file, news, colleagues, anyPerson, (known, one, people, by) => {
        for (const party of partiesOf(known)) {
          for (const { personId } of recipients(one, party, people, by)) {
            const told = people.find((person) => person.personId === personId);
            expect(readsCases(told?.roles ?? [])).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
    const outside: Role[] = ['network_coordinator', 'administrator'];
    expect(outside.some((role) => readsCases([role]))).toBe(false);
  });

  it('is each person once, and never who took the step', () => {
    fc.assert(
      fc.property(file, news, colleagues, anyPerson, (known, one, people, by) => {
        for (const party of partiesOf(known)) {
          const told = recipients(one, party, people, by).map(({ personId }) => personId);
          expect(new Set(told).size).toBe(told.length);
          expect(told).not.toContain(by);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is of executing authorities only the one whose measures it is about', () => {
    fc.assert(
      fc.property(file, news, colleagues, (known, one, people) => {
        for (const party of partiesOf(known).filter(({ part }) => part === 'executes')) {
          const mine = one.executingAuthorityIds?.includes(party.authorityId) ?? true;
          if (!mine) expect(recipients(one, party, people, null)).toEqual([]);
        }
      }),
    );
  });

  const question: News = {
    cause: 'question_arrived',
    act: 'answer_questions',
    parts: ['holds', 'leads'],
    executingAuthorityIds: null,
    circle: 'responsible',
    roles: ['central_officer', 'central_head'],
    onlyPersonId: null,
  };
  const owner = someColleague();
  const deputy = someColleague();
  const head = someColleague({ roles: ['central_head'] });
  const holder = {
    authorityId: 'holder',
    part: 'holds' as const,
    responsiblePersonId: owner.personId,
  };

  it('is the person to whom the file belongs, and the deputy while that person is away', () => {
    expect(recipients(question, holder, [owner, deputy, head], null)).toEqual([
      { personId: owner.personId, capacity: 'responsible', standsInFor: null },
    ]);
    const away = { ...owner, deputyPersonId: deputy.personId };
    expect(recipients(question, holder, [away, deputy, head], null)).toEqual([
      { personId: owner.personId, capacity: 'responsible', standsInFor: null },
      { personId: deputy.personId, capacity: 'deputy', standsInFor: owner.personId },
    ]);
  });

  it('is besides whoever may do it, where the person to whom the file belongs may not', () => {
    const consent = {
      ...question,
      act: 'decide_consent' as const,
      roles: ['central_head' as const],
    };
    expect(recipients(consent, holder, [owner, deputy, head], null)).toEqual([
      { personId: owner.personId, capacity: 'responsible', standsInFor: null },
      { personId: head.personId, capacity: 'role', standsInFor: null },
    ]);
    // Where nobody may, no one else is troubled.
    expect(recipients(consent, holder, [owner, deputy], null)).toHaveLength(1);
  });

  it('is everybody who may act where the file belongs to nobody yet', () => {
    const nobodys = { ...holder, responsiblePersonId: null };
    const told = recipients(question, nobodys, [owner, deputy, head], null);
    expect(told.map(({ capacity }) => capacity)).toEqual(['role', 'role', 'role']);
  });

  it('is whoever holds the role and is there, and no deputy without it', () => {
    const approval = {
      ...question,
      act: 'approve_request' as const,
      circle: 'everybody' as const,
      roles: ['central_head' as const],
    };
    const other = someColleague({ roles: ['central_head'] });
    const away = { ...head, deputyPersonId: deputy.personId };
    const people = (colleagues: Parameters<typeof recipients>[2]) =>
      recipients(approval, holder, colleagues, null).map(({ personId }) => personId);
    expect(people([away, other, deputy])).toEqual([head.personId, other.personId]);
    // Where everybody who holds it is away, it must not go unseen.
    expect(people([away, deputy])).toEqual([head.personId, deputy.personId]);
  });

  it('is the head of the authority once a date stays open', () => {
    const late = { ...question, cause: 'still_open' as const, circle: 'heads' as const };
    expect(recipients(late, holder, [owner, deputy, head], null)).toEqual([
      { personId: head.personId, capacity: 'head', standsInFor: null },
    ]);
  });
});
