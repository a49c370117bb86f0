import { unitsOf, type Unit } from './units';

/**
 * What an index keeps of a text: each form of each word; of scripts without spaces every two clusters
 * that follow each other, and the last of each run, so that any part of a run can be sought.
 */
export function lexemesOf(text: string, into = new Set<string>()): Set<string> {
  const units = unitsOf(text.normalize('NFC'));
  for (const [index, unit] of units.entries()) {
    if (!unit.cluster) {
      for (const form of unit.forms) into.add(form);
      continue;
    }
    const next = units[index + 1];
    into.add(next?.cluster === true && next.joined ? pair(unit, next) : (unit.forms[0] ?? ''));
  }
  return into;
}

function pair(first: Unit, second: Unit): string {
  return `${first.forms[0] ?? ''}${second.forms[0] ?? ''}`;
}
