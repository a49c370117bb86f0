import fc from 'fast-check';
import { digestOf, newToken, readToken, sameDigest } from './token-text';

const id = '0199d3a4-1b2c-7d3e-8f40-123456789abc';

describe('A token’s text', () => {
  it('says whose it is and holds a secret of which only the digest is kept', () => {
    const { text, digest } = newToken(id);
    expect(text).toMatch(/^rog_0199d3a41b2c7d3e8f40123456789abc_[0-9A-Za-z]{49}$/);
    const shown = readToken(text);
    expect(shown?.tokenId).toBe(id);
    expect(digestOf(shown?.secret ?? '')).toBe(digest);
    expect(text).not.toContain(digest);
  });

  it('is never the same twice', () => {
    const made = Array.from({ length: 100 }, () => newToken(id).text);
    expect(new Set(made).size).toBe(100);
  });

  it('shows every single wrong letter and every cut end by its checksum', () => {
    const { text } = newToken(id);
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom(...'abcXYZ019_'),
        (place, letter) =>
          text[place] === letter ||
          readToken(text.slice(0, place) + letter + text.slice(place + 1)) === null,
      ),
    );
    for (let end = 0; end < text.length; end += 1) expect(readToken(text.slice(0, end))).toBeNull();
  });

  it('is compared whole', () => {
    const [one, other] = [digestOf('one'), digestOf('other')];
    expect(sameDigest(one, one)).toBe(true);
    expect(sameDigest(one, other)).toBe(false);
    expect(sameDigest(one, '')).toBe(false);
  });
});
