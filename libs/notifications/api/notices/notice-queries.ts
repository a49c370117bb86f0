import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor } from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import type { NoticeDto, NoticeQueryDto, UnreadCountDto } from '../../contract/index';
import { readsCases } from '../../rules/index';
import { countUnread, ownNotices } from './notice-statements';

const pageSize = 30;
const mostCounted = 100;
const newest: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** What the actor has been told. */
@Injectable()
export class NoticeQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(actor: Actor, query: NoticeQueryDto): Promise<Page<NoticeDto>> {
    const [at, id] =
      query.cursor === undefined ? newest : decodeCursor(query.cursor, ['string', 'string']);
    const { personId, authorityId, roles } = actor;
    const unread = query.unread === 'true';
    const values = [personId, authorityId, at, id, readsCases(roles), unread, pageSize + 1];
    const rows = await this.database.read<NoticeDto>(actor, ownNotices, values);
    const items = rows.slice(0, pageSize);
    const last = items.at(-1);
    const more = rows.length > pageSize && last !== undefined;
    return { items, nextCursor: more ? encodeCursor([last.at, last.id]) : null };
  }

  async unread(actor: Actor): Promise<UnreadCountDto> {
    const { personId, authorityId, roles } = actor;
    const values = [personId, authorityId, readsCases(roles), mostCounted + 1];
    const [found] = await this.database.read<{ unread: number }>(actor, countUnread, values);
    const unread = found?.unread ?? 0;
    return { unread: Math.min(unread, mostCounted), more: unread > mostCounted };
  }
}
