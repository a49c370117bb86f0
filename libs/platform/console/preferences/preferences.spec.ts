import { bestLanguage } from './preferences.store';

describe('The language offered', () => {
  it('is the first of the person’s that the console has', () => {
    expect(bestLanguage(['ko-KR', 'fr-CH', 'en'])).toBe('fr');
    expect(bestLanguage(['ar-AE'])).toBe('ar');
  });

  it('is English where none is had', () => {
    expect(bestLanguage(['km', 'th-TH'])).toBe('en');
    expect(bestLanguage([])).toBe('en');
  });
});
