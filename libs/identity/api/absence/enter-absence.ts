import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import {
  type CommandKey,
  conflict,
  forbidden,
  notFound,
  type ProblemError,
  type Transaction,
  unprocessable,
} from '@rogatory/platform/api';
import type { Actor, Role } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  type AbsenceDto,
  absenceProblems,
  type EnterAbsenceDto,
  mayDeputise,
  mayEnterForOthers,
} from '../../contract/index';
import { commonTime, goesInCircle, type StandIn } from './absence-circle';

/** Nobody is away for longer: then the office is reorganised, not represented. */
const mostDays = 366;

interface Member {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

type Span = Pick<AbsenceDto, 'from' | 'to' | 'startsAt' | 'endsAt'>;

/**
 * Says that somebody will be away and who stands in. Nobody is given a right with it: a deputy acts
 * with the own name and the own roles.
 */
@Injectable()
export class EnterAbsence {
  constructor(private readonly writing: WritePath) {}

  /**
   * Throws 403 for a colleague's absence that is not the caller's to enter, 404 for somebody of
   * another authority, 409 where absences overlap or deputies would go in a circle, 422 for days or a
   * deputy that do not fit.
   */
  run(actor: Actor, input: EnterAbsenceDto, command?: CommandKey): Promise<AbsenceDto> {
    const id = uuidv7();
    const personId = input.personId ?? actor.personId;
    const subject = { type: 'absence', id };
    const step = { actor, action: 'identity.enter_absence', subject, command };
    return this.writing.run({ ...step, detail: { personId } }, async (tx) => {
      if (personId !== actor.personId && !mayEnterForOthers(actor.roles)) {
        throw forbidden(absenceProblems.notYours);
      }
      const span = spanOf(input, actor.zone, tx.now);
      const { person, deputy } = await this.bothOf(tx, personId, input.deputyPersonId);
      await this.refuseClashes(tx, person.personId, deputy.personId, span);
      await tx.query(
        `insert into absence (id, authority_id, jurisdiction, person_id, deputy_person_id, from_day,
           to_day, zone, starts_at, ends_at, entered_by_person_id, entered_by_name, entered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...[id, actor.authorityId, actor.jurisdiction, person.personId, deputy.personId],
          ...[span.from, span.to, actor.zone, span.startsAt, span.endsAt],
          ...[actor.personId, actor.name, tx.now.toString()],
        ],
      );
      tx.tell({ authorityIds: [actor.authorityId], kind: 'desk' });
      return {
        id,
        version: 1,
        personId: person.personId,
        personName: person.name,
        deputyPersonId: deputy.personId,
        deputyName: deputy.name,
        ...span,
        zone: actor.zone,
        enteredByName: actor.name,
        mayEnd: true,
      };
    });
  }

  /** The person and the deputy, both of the own authority, with roles of the same kind. */
  private async bothOf(
    tx: Transaction,
    personId: string,
    deputyId: string,
  ): Promise<{ person: Member; deputy: Member }> {
    if (personId === deputyId) throw refused('/deputyPersonId', absenceProblems.selfDeputy);
    const members = await tx.query<Member>(
      `select p.id as "personId", p.name, m.roles
         from membership m join person p on p.id = m.person_id
        where m.authority_id = $1 and p.active and p.id = any($2::uuid[])`,
      [tx.actor.authorityId, [personId, deputyId]],
    );
    const person = members.find((member) => member.personId === personId);
    const deputy = members.find((member) => member.personId === deputyId);
    if (person === undefined) throw notFound(absenceProblems.unknownPerson);
    if (deputy === undefined || !mayDeputise(person.roles, deputy.roles)) {
      throw refused('/deputyPersonId', absenceProblems.deputyUnfit);
    }
    return { person, deputy };
  }

  /** Nobody is away twice at once, and no work goes in a circle. One is entered after the other. */
  private async refuseClashes(
    tx: Transaction,
    personId: string,
    deputyPersonId: string,
    { startsAt, endsAt }: Span,
  ): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `absence ${tx.actor.authorityId}`,
    ]);
    const others = await tx.query<StandIn>(
      `select person_id as "personId", deputy_person_id as "deputyPersonId",
              starts_at as "startsAt", ends_at as "endsAt"
         from absence where authority_id = $1 and ends_at > $2 and starts_at < $3`,
      [tx.actor.authorityId, startsAt, endsAt],
    );
    const wanted = { personId, deputyPersonId, startsAt, endsAt };
    // What has ended already hands nothing on any more.
    const lasting = others.filter((other) => Temporal.Instant.compare(other.endsAt, tx.now) > 0);
    const twice = others.some(
      (other) => other.personId === personId && commonTime(other, wanted) !== null,
    );
    if (twice) throw conflict(absenceProblems.overlaps);
    if (goesInCircle(wanted, lasting)) throw conflict(absenceProblems.circular);
  }
}

/** From the beginning of the first day to the end of the last, in the authority's zone. */
function spanOf({ from, to }: EnterAbsenceDto, zone: string, now: Temporal.Instant): Span {
  const first = dayOf('/from', from);
  const last = dayOf('/to', to);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  if (Temporal.PlainDate.compare(last, today) < 0 || first.until(last).days < 0) {
    throw refused('/to', absenceProblems.invalidDays);
  }
  const days = first.until(last, { largestUnit: 'days' }).days + 1;
  const ahead = today.until(first, { largestUnit: 'days' }).days;
  if (days > mostDays || ahead > 2 * mostDays || ahead < -mostDays) {
    throw refused('/from', absenceProblems.invalidDays);
  }
  return {
    from,
    to,
    startsAt: first.toZonedDateTime(zone).toInstant().toString(),
    endsAt: last.add({ days: 1 }).toZonedDateTime(zone).toInstant().toString(),
  };
}

function dayOf(pointer: string, text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw refused(pointer, absenceProblems.invalidDays);
  }
}

function refused(pointer: string, code: string): ProblemError {
  return unprocessable(code, [{ pointer, code, detail: 'Breaks a rule of absences' }]);
}
