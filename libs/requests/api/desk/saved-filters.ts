import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import {
  type CommandKey,
  Database,
  forbidden,
  notFound,
  preconditionFailed,
  readDto,
  type Statement,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  deskPermissions,
  ListRequestsQueryDto,
  requestsErrors,
  type SavedFilterCountDto,
  type SavedFilterDto,
  type SaveFilterDto,
} from '../../contract/index';
import { RequestQueries } from '../reads/request-queries';
import { fieldRefused } from '../requests-problems';

/** More nobody finds again. */
const mostOfOnePerson = 60;

/** More are shown without a figure. */
const mostCounted = 24;

type SavedRow = Omit<SavedFilterDto, 'mayDelete'> & { personId: string };

const listFilters: Statement = {
  name: 'requests.saved_filters',
  text: `select id, version, name, audience, query, person_name as "savedByName",
      person_id as "personId",
      exists (select from list_opening o
               where o.filter_id = f.id and o.person_id = $2) as opens
    from saved_filter f
    where authority_id = $1 and (audience = 'authority' or person_id = $2)
    order by position, saved_at, id limit 200`,
};

/** Named views of the list: personal ones, and those shared with the authority. */
@Injectable()
export class SavedFilters {
  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly requests: RequestQueries,
  ) {}

  /** The own ones and the authority's, in their order. */
  async list(actor: Actor): Promise<SavedFilterDto[]> {
    const values = [actor.authorityId, actor.personId];
    const rows = await this.database.read<SavedRow>(actor, listFilters, values);
    return rows.map((row) => answer(actor, row));
  }

  /** How many files each of the first views holds. One whose filters are no longer known has none. */
  async counts(actor: Actor): Promise<SavedFilterCountDto[]> {
    const counts: SavedFilterCountDto[] = [];
    for (const { id, query } of (await this.list(actor)).slice(0, mostCounted)) {
      const known = await readDto(ListRequestsQueryDto, query).catch(() => null);
      if (known !== null) counts.push({ id, ...(await this.requests.count(actor, known)) });
    }
    return counts;
  }

  /** Throws 400 for parameters the list does not know, 403 for sharing without the right. */
  async save(actor: Actor, input: SaveFilterDto, command?: CommandKey): Promise<SavedFilterDto> {
    const { name, audience, query } = input;
    if (audience === 'authority' && !shares(actor)) throw forbidden();
    await readDto(ListRequestsQueryDto, query);
    const id = uuidv7();
    const subject = { type: 'saved_filter', id };
    const step = { actor, action: 'requests.save_filter', subject, command };
    return this.writing.run({ ...step, detail: { audience } }, async (tx) => {
      const [kept] = await tx.query<{ count: number; position: number }>(
        `select count(*) as count, coalesce(max(position), 0) as position
           from saved_filter where authority_id = $1 and person_id = $2`,
        [actor.authorityId, actor.personId],
      );
      if ((kept?.count ?? 0) >= mostOfOnePerson) {
        throw fieldRefused('/name', requestsErrors.tooManyFilters);
      }
      await tx.query(
        `insert into saved_filter (id, authority_id, person_id, person_name, audience, name, query,
           position, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, actor.authorityId, actor.personId, actor.name, audience, name],
          ...[JSON.stringify(query), (kept?.position ?? 0) + 1, tx.now.toString()],
        ],
      );
      const { personId, name: savedByName } = actor;
      const saved = { id, version: 1, name, audience, query, savedByName, personId };
      return answer(actor, { ...saved, opens: false });
    });
  }

  /** Has the actor's list open with this view, or with none. Throws 404 for none that the actor has. */
  async openWith(actor: Actor, filterId: string | null, command?: CommandKey): Promise<void> {
    const { personId, authorityId } = actor;
    const subject = { type: 'person', id: personId };
    const step = { actor, action: 'requests.open_list_with', subject, command };
    await this.writing.run(step, async (tx) => {
      await tx.query('delete from list_opening where person_id = $1', [personId]);
      if (filterId === null) return;
      const [kept] = await tx.query('select from saved_filter where id = $1', [filterId]);
      if (kept === undefined) throw notFound(requestsErrors.notFound);
      await tx.query(
        'insert into list_opening (person_id, authority_id, filter_id) values ($1, $2, $3)',
        [personId, authorityId, filterId],
      );
    });
  }

  /** Throws 404 for none that the actor has, 403 for a shared one of somebody else. */
  async remove(actor: Actor, id: string, version: number, command?: CommandKey): Promise<void> {
    const subject = { type: 'saved_filter', id };
    const step = { actor, action: 'requests.delete_filter', subject, command };
    await this.writing.run(step, async (tx) => {
      const [kept] = await tx.query<{ personId: string; version: number }>(
        `select person_id as "personId", version from saved_filter where id = $1 for update`,
        [id],
      );
      if (kept === undefined) throw notFound(requestsErrors.notFound);
      if (kept.personId !== actor.personId && !shares(actor)) throw forbidden();
      if (kept.version !== version) throw preconditionFailed();
      await tx.query('delete from saved_filter where id = $1', [id]);
    });
  }

  /** Puts the named ones of the own views in this order, before all others. */
  async arrange(actor: Actor, order: readonly string[], command?: CommandKey): Promise<void> {
    const subject = { type: 'person', id: actor.personId };
    const step = { actor, action: 'requests.arrange_filters', subject, command };
    await this.writing.run(step, async (tx) => {
      await tx.query(
        `update saved_filter f set position = n.place - $3
           from unnest($1::uuid[]) with ordinality n (id, place)
          where f.id = n.id and f.person_id = $2`,
        [order, actor.personId, order.length],
      );
    });
  }
}

/** Who leads the office says what everybody finds in the list. */
function shares(actor: Actor): boolean {
  return deskPermissions.team.roles.some((role) => actor.roles.includes(role));
}

function answer(actor: Actor, { personId, ...row }: SavedRow): SavedFilterDto {
  return { ...row, mayDelete: personId === actor.personId || shares(actor) };
}
