import type { ParamMap } from '@angular/router';

/** What the address of the page chooses. */
export interface JurisdictionAddress {
  /** ISO 3166-2; null for the days that hold in the whole State. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2 of the State to compare with. */
  readonly counterpart: string | null;
}

/** Reads the choice; what the address cannot mean counts as unset. */
export function readJurisdictionAddress(params: Pick<ParamMap, 'get'>): JurisdictionAddress {
  const region = params.get('region')?.toUpperCase() ?? '';
  const counterpart = params.get('with')?.toUpperCase() ?? '';
  return {
    region: /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) ? region : null,
    counterpart: /^[A-Z]{2}$/.test(counterpart) ? counterpart : null,
  };
}
