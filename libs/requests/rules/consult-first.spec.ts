import { consultFirstLaw } from './consult-first';

describe('Consulting before a refusal', () => {
  it('is asked for by the conventions of the United Nations and of Budapest', () => {
    expect(consultFirstLaw('UNTOC', '18(21)(d)')).toBe('UNTOC 18(26)');
    expect(consultFirstLaw('UNCAC', '46(21)')).toBe('UNCAC 46(26)');
    expect(consultFirstLaw('BUDAPEST', '27(4)(b)')).toBe('BUDAPEST 27(6)');
  });

  it('is asked for on an investigation order by the ground relied on', () => {
    expect(consultFirstLaw('EIO', '11(1)(a)')).toBe('EIO 11(4)');
    expect(consultFirstLaw('EIO', ' 11(1)(f) ')).toBe('EIO 11(4)');
    expect(consultFirstLaw('EIO', '11(1)(g)')).toBeNull();
    expect(consultFirstLaw('EIO', '10(5)')).toBeNull();
  });

  it('is not asked for where the text is silent', () => {
    expect(consultFirstLaw('RECIPROCITY', 'Penal Procedure 12')).toBeNull();
  });
});
