import type { ListRequestsQueryDto, RequestView } from '../../contract/index';
import { soughtWords } from '../files/search-words';

/** Conditions on `file f` with the values they compare with, numbered from a given parameter on. */
export type Filters = {
  /** What tells one set of conditions from another; the values do not matter. */
  shape: string;
  conditions: string[];
  values: unknown[];
};

/** Each view of the list as a condition that an index leads with. */
export const viewConditions: Readonly<Record<RequestView, string>> = {
  open: 'f.open',
  urgent: `f.open and (f.urgency = 'urgent' or f.risk_to_life)`,
  they_wait_for_us: `f.open and f.queue = 'they_wait_for_us'`,
  we_wait_for_them: `f.open and f.queue = 'we_wait_for_them'`,
  drafts: `f.open and f.queue = 'drafts'`,
  closed: 'not f.open',
};

/** The conditions a query of the list asks for. `authority` is the parameter of who asks. */
export function filtersOf(
  query: ListRequestsQueryDto,
  authority: string,
  firstParameter: number,
): Filters {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const shape: string[] = [];
  const add = (
    name: string,
    condition: (...parameters: string[]) => string,
    ...given: unknown[]
  ) => {
    const parameters = given.map((_, index) => `$${firstParameter + values.length + index}`);
    values.push(...given);
    conditions.push(condition(...parameters));
    shape.push(name);
  };
  if (query.view !== undefined) add(query.view, () => viewConditions[query.view ?? 'open']);
  if (query.direction !== undefined) add('d', (p) => `f.direction = ${p}`, query.direction);
  if (query.counterpart !== undefined) {
    add('c', (p) => `f.counterpart_jurisdiction = ${p}`, query.counterpart);
  }
  if (query.basis !== undefined) add('b', (p) => `f.instrument = ${p}`, query.basis);
  if (query.urgency !== undefined) add('u', (p) => `f.urgency = ${p}`, query.urgency);
  if (query.measure !== undefined) {
    const asked = JSON.stringify([{ type: query.measure }]);
    add('m', (p) => `f.measures @> ${p}::jsonb`, asked);
  }
  if (query.owner !== undefined) add(...ownedBy(authority, query.owner));
  for (const word of soughtWords(query.text ?? '')) {
    add('t', (from, to) => beginsWith(authority, from, to), word, `${word}\u{10ffff}`);
  }
  return { shape: shape.join('.'), conditions, values };
}

/** What lies on the desk of one person, or of nobody, finds the files along the desk's own index. */
function ownedBy(authority: string, owner: string): [string, (p?: string) => string, ...unknown[]] {
  const kept = (by: string) => `f.id in (
    select d.file_id from desk_entry d where d.authority_id = ${authority} and d.keeper_id ${by})`;
  if (owner === 'none') return ['o0', () => kept('is null')];
  return ['o', (p = '') => kept(`= ${p}::uuid`), owner];
}

/** Plain comparisons, because row-level security lets only such use an index. */
function beginsWith(authority: string, from = '', to = ''): string {
  return `f.id in (
    select w.file_id from file_word w
     where w.authority_id = ${authority} and w.word >= ${from} and w.word < ${to})`;
}
