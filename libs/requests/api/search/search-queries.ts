import { Injectable } from '@nestjs/common';
import { badRequest, Database, decodeCursor, encodeCursor, isUuid } from '@rogatory/platform/api';
import { platformProblems, type Actor } from '@rogatory/platform/contract';
import type {
  SearchAnswerDto,
  SearchHitDto,
  SearchQueryDto,
  SearchScope,
} from '../../contract/index';
import { everythingTiers, headingFields, headingTiers } from './indexed-words';
import { passagesOf } from './passages';
import {
  searchCandidates,
  searchedFiles,
  type Candidate,
  type SearchedRow,
} from './search-statements';
import { snippetsOf } from './snippets';
import { soughtIn, type Sought, type SoughtLexeme } from './sought';

const hitsOfOnePage = 10;
/** So many files are ranked at most; where there are more, the newest of them. */
const mostCandidates = 500;

/** Finds requests by any word in them that the actor may read. */
@Injectable()
export class SearchQueries {
  constructor(private readonly database: Database) {}

  /**
   * The index proposes files; each is then read with the actor's eyes, as it is now, and is a hit
   * only if what was sought is in what may be read. Throws 400 for a cursor that is none.
   */
  async search(actor: Actor, query: SearchQueryDto): Promise<SearchAnswerDto> {
    const sought = soughtIn(query.q);
    const scope = query.scope ?? 'everything';
    const limit = query.limit ?? hitsOfOnePage;
    const after = query.cursor === undefined ? null : placeOf(query.cursor);
    if (sought.pieces.length === 0) return { hits: [], count: 0, more: false, nextCursor: null };
    const values = candidateValues(sought, scope);
    const proposed = await this.database.read<Candidate>(actor, searchCandidates, values);
    const ranked = proposed.slice(0, mostCandidates);
    const rest = after === null ? ranked : ranked.slice(firstAfter(ranked, after));
    const { hits, last } = await this.hitsAmong(actor, rest, { sought, scope, limit });
    return {
      hits,
      count: ranked.length,
      more: proposed.length > mostCandidates,
      nextCursor: last === null ? null : encodeCursor([last.tier, last.movedAt, last.id]),
    };
  }

  /** Reads candidates until a page is full; `last` is null where none is left. */
  private async hitsAmong(
    actor: Actor,
    candidates: readonly Candidate[],
    { sought, scope, limit }: { sought: Sought; scope: SearchScope; limit: number },
  ): Promise<{ hits: SearchHitDto[]; last: Candidate | null }> {
    const hits: SearchHitDto[] = [];
    for (let from = 0; from < candidates.length; from += limit) {
      const some = candidates.slice(from, from + limit);
      const rows = await this.database.read<SearchedRow>(actor, searchedFiles, [
        some.map(({ id }) => id),
        actor.authorityId,
      ]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const [index, candidate] of some.entries()) {
        const row = byId.get(candidate.id);
        const hit = row === undefined ? null : hitOf(row, actor.authorityId, sought, scope);
        if (hit !== null) hits.push(hit);
        const isLast = from + index === candidates.length - 1;
        if (hits.length === limit) return { hits, last: isLast ? null : candidate };
      }
    }
    return { hits, last: null };
  }
}

function hitOf(
  row: SearchedRow,
  authorityId: string,
  { pieces }: Sought,
  scope: SearchScope,
): SearchHitDto | null {
  const all = passagesOf(row, authorityId);
  const looked = scope === 'everything' ? all : all.filter(({ field }) => headingFields.has(field));
  const snippets = snippetsOf(looked, pieces);
  if (snippets === null) return null;
  return {
    fileId: row.id,
    direction: row.direction,
    state: row.state,
    reference: row.reference,
    theirReference: row.their_reference,
    counterpartJurisdiction: row.counterpart_jurisdiction ?? '',
    counterpartName: row.counterpart_name ?? '',
    title: row.title,
    riskToLife: row.risk_to_life,
    tlp: row.tlp,
    updatedAt: row.updated_at,
    snippets,
  };
}

/** The values of `searchCandidates`. */
export function candidateValues({ lexemes }: Sought, scope: SearchScope): unknown[] {
  const tiers = scope === 'everything' ? everythingTiers : headingTiers;
  return [lexemes.map(lexemeText), tiers, mostCandidates + 1];
}

/** A lexeme as the database's function takes it. */
function lexemeText({ anyOf, prefix }: SoughtLexeme): string {
  return anyOf.map((form) => (prefix ? `${form}*` : form)).join('|');
}

type Place = { tier: number; movedAt: string; id: string };

function firstAfter(ranked: readonly Candidate[], { tier, movedAt, id }: Place): number {
  const index = ranked.findIndex(
    (one) =>
      one.tier > tier ||
      (one.tier === tier && (one.movedAt < movedAt || (one.movedAt === movedAt && one.id > id))),
  );
  return index === -1 ? ranked.length : index;
}

function placeOf(cursor: string): Place {
  const [tier, movedAt, id] = decodeCursor(cursor, ['number', 'string', 'string']);
  const known = tier !== null && movedAt !== null && id !== null && isUuid(id);
  if (!known) throw badRequest(platformProblems.invalidCursor);
  return { tier, movedAt, id };
}
