import type { ParamMap } from '@angular/router';
import { requestViews, type RequestView } from '@rogatory/requests/contract';

/** Filters of the list; they live in the address, each under its own name. */
export const listFilters = [
  'counterpart',
  'direction',
  'measure',
  'basis',
  'urgency',
  'owner',
  'text',
] as const;
export type ListFilter = (typeof listFilters)[number];

/** What the list shows, as its address says it. */
export type ListAddress = { view: RequestView } & Record<ListFilter, string>;

/** Reads the address; an unknown view falls back to the open requests. */
export function readListAddress(params: ParamMap): ListAddress {
  const wished = params.get('view');
  const view = requestViews.find((known) => known === wished) ?? 'open';
  const filters: Record<ListFilter, string> = {
    counterpart: params.get('counterpart') ?? '',
    direction: params.get('direction') ?? '',
    measure: params.get('measure') ?? '',
    basis: params.get('basis') ?? '',
    urgency: params.get('urgency') ?? '',
    owner: params.get('owner') ?? '',
    text: params.get('text') ?? '',
  };
  return { view, ...filters };
}

/** The query that the address asks of the API; what is empty is left out. */
export function listQuery(address: ListAddress): Record<string, string> {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));
}

/** Parameters for the address with one filter changed; null takes a parameter out. */
export function withFilter(
  filter: ListFilter | 'view',
  value: string | null,
): Record<string, string | null> {
  return { [filter]: value === '' ? null : value };
}

/** Whether the list shows what such a query asks for, no more and no less. */
export function isShownBy(address: ListAddress, query: Readonly<Record<string, string>>): boolean {
  const shown = listQuery(address);
  const asked: Readonly<Record<string, string>> = { view: 'open', ...query };
  const names = new Set([...Object.keys(shown), ...Object.keys(asked)]);
  return [...names].every((name) => shown[name] === asked[name]);
}
