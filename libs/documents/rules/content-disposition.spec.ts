import fc from 'fast-check';
import { attachmentDisposition, nameInDisposition } from './content-disposition';

describe('The name in a Content-Disposition', () => {
  it.each([
    [`attachment; filename*=UTF-8''%EC%A7%84%EC%88%A0.pdf`, '진술.pdf'],
    [`attachment; filename="plain.pdf"; filename*=utf-8'fr'pi%C3%A8ce.pdf`, 'pièce.pdf'],
    ['attachment; filename="with \\"quotes\\".pdf"', 'with "quotes".pdf'],
    ['attachment; filename=plain.pdf', 'plain.pdf'],
  ])('%s says %s', (header, name) => {
    expect(nameInDisposition(header)).toBe(name);
  });

  it.each([undefined, '', 'attachment', `attachment; filename*=UTF-8''%ff%fe`])(
    '%s says none',
    (header) => {
      expect(nameInDisposition(header)).toBeNull();
    },
  );

  it('comes back as it was given, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
        const header = attachmentDisposition(name);
        expect(header).toMatch(/^[\x20-\x7e]+$/);
        expect(nameInDisposition(header)).toBe(name);
      }),
    );
  });
});
