import type { Answered } from './answered.ts';

/** One page of a list; without a next cursor it is the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Reads a list to its end, page by page as the items are asked for. */
export async function* everyItem<Item>(
  read: (cursor: string | undefined) => Promise<Answered<Page<Item>>>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const { data } = await read(cursor);
    yield* data.items;
    cursor = data.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
