import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor } from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import type { AuditEntryDto, AuditQueryDto } from '../contract/index';

const pageSize = 50;

const columns = `id, at, person_id as "personId", person_name as "personName",
  token_id as "tokenId", action,
  subject_type as "subjectType", subject_id as "subjectId", correlation_id as "correlationId"`;

const ofAuthority = {
  name: 'audit.of_authority',
  text: `select ${columns} from rogatory.audit_entry
          where authority_id = $1 and (at, id) < ($2, $3)
          order by at desc, id desc limit $4`,
};
const ofSubject = {
  name: 'audit.of_subject',
  text: `select ${columns} from rogatory.audit_entry
          where authority_id = $1 and subject_id = $5 and (at, id) < ($2, $3)
          order by at desc, id desc limit $4`,
};
const newest: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Reads the trail of the actor's own authority, newest step first. */
@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: AuditQueryDto): Promise<Page<AuditEntryDto>> {
    const [at, id] =
      query.cursor === undefined ? newest : decodeCursor(query.cursor, ['string', 'string']);
    const values = [actor.authorityId, at, id, pageSize + 1];
    const rows =
      query.subjectId === undefined
        ? await this.database.read<AuditEntryDto>(actor, ofAuthority, values)
        : await this.database.read<AuditEntryDto>(actor, ofSubject, [...values, query.subjectId]);
    const items = rows.slice(0, pageSize);
    const last = items.at(-1);
    const more = rows.length > pageSize && last !== undefined;
    return { items, nextCursor: more ? encodeCursor([last.at, last.id]) : null };
  }
}
