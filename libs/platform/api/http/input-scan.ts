import type { FieldProblem } from '../../contract/index';

const deepest = 32;
const mostProblems = 20;
/** NUL, or half of a surrogate pair standing alone. */
const forbiddenCharacter = /\u0000|\p{Surrogate}/u;

/** What every object has by birth: nothing we ask for is called so. */
const inheritedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** One step of a JSON Pointer, escaped as RFC 6901 asks. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * Finds what no field may hold whatever its type: NUL, which PostgreSQL cannot store, half a
 * surrogate pair, which is no character, and nesting without end.
 */
export function scanInput(value: unknown): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  visit(value, '', 0, problems);
  return problems;
}

function visit(value: unknown, pointer: string, depth: number, problems: FieldProblem[]): void {
  if (problems.length >= mostProblems) return;
  if (typeof value === 'string') {
    if (forbiddenCharacter.test(value)) {
      problems.push({ pointer, code: 'invalid_character', detail: 'Holds a forbidden character' });
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= deepest) {
    problems.push({ pointer, code: 'too_deep', detail: `Nested deeper than ${deepest} levels` });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const at = pointer + pointerStep(key);
    if (forbiddenCharacter.test(key)) {
      problems.push({ pointer, code: 'invalid_character', detail: 'A field name is forbidden' });
    }
    if (inheritedNames.has(key)) {
      problems.push({ pointer: at, code: 'unknown_field', detail: 'No field has this name' });
    }
    visit(inner, at, depth + 1, problems);
  }
}
