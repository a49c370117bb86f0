/** Characters a name may have. */
export const longestName = 200;

export type NameFault =
  'too_long' | 'control_character' | 'direction_override' | 'path' | 'invisible_character';

const pathSeparator = /[/\\]/;
const controlCharacter = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Embeddings, overrides and isolates, by which `exe.pdf` can be made to look like `fdp.exe`. */
const directionOverride = /[\u202a-\u202e\u2066-\u2069]/;
/** All that is never drawn, but for joiners and the marks of direction that names really need. */
const invisible = /(?![\u061c\u200c-\u200f])[\p{Cf}\p{Cs}\u{fffe}\u{ffff}]/u;

/** The name as it is kept: composed (NFC), without blanks around it. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim();
}

/** What stands against a tidied name that is not empty; null: nothing. */
export function nameFault(name: string): NameFault | null {
  if ([...name].length > longestName) return 'too_long';
  if (controlCharacter.test(name)) return 'control_character';
  if (pathSeparator.test(name) || name === '.' || name === '..') return 'path';
  if (directionOverride.test(name)) return 'direction_override';
  return invisible.test(name) ? 'invisible_character' : null;
}
