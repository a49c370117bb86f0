import { longestName, nameFault, tidyName } from './document-name';

describe('A document’s name', () => {
  it.each([
    'Statement of witness V03.pdf',
    '진술조서 2026-형제-00417.hwp',
    'محضر الاستماع.pdf',
    'របាយការណ៍.docx',
    'Pièce n° 4 (copie certifiée conforme).tiff',
    'نمی‌دانم.txt',
    'a'.repeat(longestName),
  ])('may be %s', (name) => {
    expect(nameFault(tidyName(name))).toBeNull();
  });

  it.each([
    ['../../etc/passwd', 'path'],
    ['C:\\evidence.pdf', 'path'],
    ['..', 'path'],
    ['report\u0000.pdf', 'control_character'],
    ['report\r\nSet-Cookie: a=b.pdf', 'control_character'],
    ['report\u2028.pdf', 'control_character'],
    ['invoice\u202efdp.exe', 'direction_override'],
    ['invoice\u2066fdp.exe', 'direction_override'],
    ['report\u00ad.pdf', 'invisible_character'],
    ['report\ufeff.pdf', 'invisible_character'],
    ['report\ud800.pdf', 'invisible_character'],
    ['a'.repeat(longestName + 1), 'too_long'],
  ])('may not be %j', (name, fault) => {
    expect(nameFault(tidyName(name))).toBe(fault);
  });

  it('is kept composed and without blanks around it', () => {
    expect(tidyName('  Pie\u0300ce 4.pdf \n')).toBe('Pi\u00e8ce 4.pdf');
  });

  it('is measured in characters, not in what they take in memory', () => {
    expect(nameFault('𠮷'.repeat(longestName))).toBeNull();
  });
});
