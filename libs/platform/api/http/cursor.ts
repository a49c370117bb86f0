import { platformProblems } from '../../contract/index';
import { badRequest } from '../problems/problem-error';

type CursorPart = string | number | boolean | null;

/** The place after the last row of a page, opaque to callers. */
export function encodeCursor(place: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

interface Kinds {
  string: string;
  number: number;
  boolean: boolean;
}
type Kind = keyof Kinds;
type PlaceOf<K extends readonly Kind[]> = { -readonly [I in keyof K]: Kinds[K[I]] | null };

function isPlace<K extends readonly Kind[]>(value: unknown, kinds: K): value is PlaceOf<K> {
  return (
    Array.isArray(value) &&
    value.length === kinds.length &&
    value.every((part: unknown, index) => part === null || typeof part === kinds[index])
  );
}

/**
 * The place a cursor stands for, part by part as `kinds` says (any part may be null). Throws 400
 * when it is not one of ours or has another shape.
 */
export function decodeCursor<const K extends readonly Kind[]>(
  cursor: string,
  kinds: K,
): PlaceOf<K> {
  const place = parsed(cursor);
  if (!isPlace(place, kinds)) throw badRequest(platformProblems.invalidCursor);
  return place;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
