import { essenceOf, isFormType } from './media-type';

describe('What a caller says a document is', () => {
  it.each([
    ['application/pdf', 'application/pdf'],
    ['Text/Plain; charset=utf-8', 'text/plain'],
    ['image/svg+xml', 'image/svg+xml'],
    [undefined, 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('%s is kept as %s', (said, kept) => {
    expect(essenceOf(said)).toBe(kept);
  });

  it.each(['pdf', 'application/', '/pdf', 'application/p df', 'a/b/c', `a/${'b'.repeat(65)}`])(
    '%s says nothing that can be kept',
    (said) => {
      expect(essenceOf(said)).toBeNull();
    },
  );

  it('is a form where the document is wrapped up in one', () => {
    expect(isFormType('multipart/form-data')).toBe(true);
    expect(isFormType('application/x-www-form-urlencoded')).toBe(true);
    expect(isFormType('application/pdf')).toBe(false);
  });
});
