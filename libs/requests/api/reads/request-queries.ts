import { Injectable } from '@nestjs/common';
import {
  badRequest,
  Clock,
  Database,
  decodeCursor,
  encodeCursor,
  isUuid,
} from '@rogatory/platform/api';
import { platformProblems, type Actor, type Page } from '@rogatory/platform/contract';
import type {
  DisagreementKind,
  DraftDto,
  ListRequestsQueryDto,
  RequestPageDto,
  RequestRowDto,
  RequestView,
  ViewCountDto,
} from '../../contract/index';
import { maskSealed } from '../../rules/index';
import { FileClocks } from '../clocks/file-clocks';
import { factsOfRow } from '../files/file-row';
import { sidesOf } from '../files/sides-columns';
import { fileNotFound, stepRefused } from '../requests-problems';
import { DisagreementQueries } from './disagreement-queries';
import { pageView } from './page-view';
import {
  countsStatement,
  countStatement,
  highestCount,
  listStatement,
  rowsOfOnePage,
  type ListPlace,
  type ListRow,
} from './request-list';
import { draftStatement, pageStatement, type DraftRow, type PageRow } from './request-page';

/** Everything that is read of requests, with the actor's eyes. */
@Injectable()
export class RequestQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly clocks: FileClocks,
    private readonly disagreements: DisagreementQueries,
  ) {}

  /** One page of the list, the next clock first. */
  async list(actor: Actor, query: ListRequestsQueryDto): Promise<Page<RequestRowDto>> {
    const after = query.cursor === undefined ? null : placeOf(query.cursor);
    const { statement, values } = listStatement(actor.authorityId, query, after);
    const rows = await this.database.read<ListRow>(actor, statement, values);
    const items = rows.slice(0, query.limit ?? rowsOfOnePage);
    const last = rows.length > items.length ? items.at(-1) : undefined;
    const doubts = await this.disagreements.marks(
      actor,
      items.map(({ id }) => id),
    );
    return {
      items: items.map((row) => listedRow(row, doubts.get(row.id) ?? null)),
      nextCursor: last === undefined ? null : encodeCursor([last.nextDue, last.id]),
    };
  }

  /** How many files stand in each view. */
  async counts(actor: Actor): Promise<ViewCountDto[]> {
    const rows = await this.database.read<{ view: RequestView; counted: number }>(
      actor,
      countsStatement,
      [actor.authorityId],
    );
    return rows.map((row) => ({ view: row.view, ...counted(row.counted) }));
  }

  /** How many files a query of the list finds. */
  async count(actor: Actor, query: ListRequestsQueryDto): Promise<CountedFiles> {
    const { statement, values } = countStatement(actor.authorityId, query);
    const [row] = await this.database.read<{ counted: number }>(actor, statement, values);
    return counted(row?.counted ?? 0);
  }

  /** The whole page of a file. Throws 404 when the actor may not know of it. */
  async page(actor: Actor, fileId: string): Promise<RequestPageDto> {
    const values = [fileId, actor.authorityId];
    const [row] = await this.database.read<PageRow>(actor, pageStatement, values);
    if (row === undefined) throw fileNotFound();
    const sides = sidesOf(row, row);
    const moves = await this.clocks.movesOf(actor, fileId, sides);
    const now = this.clock.now();
    const { clocks } = this.clocks.of(row.snapshot, factsOfRow(row), sides, now);
    const moved = clocks.map((clock) => ({ ...clock, moves: moves.get(clock.id) ?? [] }));
    return pageView(row, actor, moved, now);
  }

  /**
   * The version in preparation. Its own office gets it whole, to write in it; for everybody else
   * sealed persons stay sealed. Throws 409 when none is in preparation.
   */
  async draft(actor: Actor, fileId: string): Promise<DraftDto> {
    const values = [fileId, actor.authorityId];
    const [row] = await this.database.read<DraftRow>(actor, draftStatement, values);
    if (row === undefined) throw fileNotFound();
    const { id, version, state, snapshot, content } = row;
    if (snapshot.draftStage === null) throw stepRefused('not_in_this_state');
    const writes = snapshot.draftingAuthorityId === actor.authorityId;
    return {
      id,
      version,
      state,
      contentVersion: snapshot.contentVersion,
      returnRemark: snapshot.returnRemark,
      content: writes ? content : maskSealed(content),
    };
  }
}

/** Files counted as far as anybody needs to know. */
type CountedFiles = { count: number; more: boolean };

function counted(files: number): CountedFiles {
  return { count: Math.min(files, highestCount), more: files > highestCount };
}

function listedRow(row: ListRow, disagreement: DisagreementKind | null): RequestRowDto {
  const { nextDue: _due, ownMeasures, ...listed } = row;
  return {
    ...listed,
    disagreement,
    counterpartJurisdiction: listed.counterpartJurisdiction ?? '',
    counterpartName: listed.counterpartName ?? '',
    measures:
      ownMeasures === null
        ? listed.measures
        : listed.measures.filter(({ code }) => ownMeasures.includes(code)),
  };
}

function placeOf(cursor: string): ListPlace {
  const [due, id] = decodeCursor(cursor, ['string', 'string']);
  const known = due === 'infinity' || (due !== null && isInstant(due));
  if (!known || id === null || !isUuid(id)) throw badRequest(platformProblems.invalidCursor);
  return { due, id };
}

function isInstant(text: string): boolean {
  try {
    const { year } = Temporal.Instant.from(text).toZonedDateTimeISO('UTC');
    return year > 0 && year < 10_000;
  } catch {
    return false;
  }
}
