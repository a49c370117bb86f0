import { iso31662 } from 'iso-3166';

/** Codes of ISO 3166-2, whether or not the region has days off of its own. */
const subdivisions: ReadonlySet<string> = new Set(iso31662.map(({ code }) => code));

/** Whether a region of the jurisdiction bears this code (ISO 3166-2). */
export function isSubdivision(jurisdiction: string, region: string): boolean {
  return region.startsWith(`${jurisdiction}-`) && subdivisions.has(region);
}
