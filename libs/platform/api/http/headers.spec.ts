import { commandKeyOf } from './command';
import { decodeCursor, encodeCursor } from './cursor';
import { versionOf } from './if-match';

describe('If-Match', () => {
  it.each([
    ['W/"7"', 7],
    ['"7"', 7],
    ['W/"0"', 0],
  ])('%s names version %d', (header, version) => {
    expect(versionOf(header)).toBe(version);
  });

  it.each([undefined, ''])('is required: %s', (header) => {
    expect(() => versionOf(header)).toThrow(
      expect.objectContaining({ status: 428, code: 'platform.if_match_missing' }),
    );
  });

  it.each(['7', '*', 'W/7', 'W/"x"', '"-1"', 'W/"1", W/"2"', `"${'9'.repeat(30)}"`])(
    'is refused when it names no version of ours: %s',
    (header) => {
      expect(() => versionOf(header)).toThrow(
        expect.objectContaining({ status: 400, code: 'platform.if_match_malformed' }),
      );
    },
  );
});

describe('An idempotency key', () => {
  const request = { method: 'POST', url: '/api/v1/requests', headers: { 'idempotency-key': 'k' } };

  it('stands for the same command when body and path are the same', () => {
    const one = commandKeyOf({ ...request, body: { a: 1 } });
    expect(commandKeyOf({ ...request, body: { a: 1 } })).toEqual(one);
    expect(commandKeyOf({ ...request, body: { a: 2 } }).fingerprint).not.toBe(one.fingerprint);
    expect(commandKeyOf({ ...request, url: '/other', body: { a: 1 } }).route).not.toBe(one.route);
  });

  it.each([undefined, ''])('is required: %s', (key) => {
    expect(() => commandKeyOf({ ...request, headers: { 'idempotency-key': key } })).toThrow(
      'platform.idempotency_key_missing',
    );
  });

  it.each(['two words', 'clé', 'x'.repeat(201), '\u0007'])('is refused: %s', (key) => {
    expect(() => commandKeyOf({ ...request, headers: { 'idempotency-key': key } })).toThrow(
      'platform.idempotency_key_malformed',
    );
  });
});

describe('A cursor', () => {
  it('brings back the place it was made for', () => {
    const place = ['2026-11-22T08:00:00Z', 7, true, null];
    expect(decodeCursor(encodeCursor(place), ['string', 'number', 'boolean', 'string'])).toEqual(
      place,
    );
  });

  it.each([
    ['another shape', encodeCursor(['x'])],
    ['another type', encodeCursor([1, 2])],
    ['no JSON', 'x'],
    ['nothing', ''],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
  ])('is refused with %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, ['string', 'string'])).toThrow('platform.invalid_cursor');
  });
});
