import adjustments from '../reference/library-adjustments.json';

/** A rule in the library's own grammar, put in place of what the library says. */
export interface AddedRule {
  readonly rule: string;
  /** In English. */
  readonly name: string;
  readonly nativeName: string;
  /** BCP 47 language of the native name. */
  readonly nativeLanguage: string;
  /** The first year in which it holds. */
  readonly since?: number;
  /** Whether the day stands in the place of a holiday. */
  readonly substitute?: boolean;
  /** Proclaimed anew every year. */
  readonly tentative?: boolean;
}

/** What the library has wrong year after year, under version control. */
export interface LibraryAdjustment {
  readonly jurisdiction: string;
  /** ISO 3166-2; absent where it holds for the whole jurisdiction. */
  readonly regions?: readonly string[];
  /** Rules of the library that are not followed. */
  readonly drop: readonly string[];
  readonly add: readonly AddedRule[];
  /** The law, or who says so. */
  readonly source: string;
  readonly reason: string;
}

const reviewed: readonly LibraryAdjustment[] = adjustments;

/** The adjustments of a jurisdiction's rules, or of those of one of its regions. */
export function adjustmentsOf(
  jurisdiction: string,
  region: string | null,
): readonly LibraryAdjustment[] {
  return reviewed.filter(
    (one) =>
      one.jurisdiction === jurisdiction &&
      (one.regions === undefined || (region !== null && one.regions.includes(region))),
  );
}
