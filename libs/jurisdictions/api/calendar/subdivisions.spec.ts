import { isSubdivision } from './subdivisions';

it('knows regions with days off of their own and regions without', () => {
  expect(isSubdivision('DE', 'DE-BY')).toBe(true);
  expect(isSubdivision('FR', 'FR-IDF')).toBe(true);
});

it.each([
  ['FR', 'DE-BY'],
  ['DE', 'DE-ZZ'],
  ['D', 'DE-BY'],
  ['DE', 'DE'],
])('does not take %s for the State of %s', (jurisdiction, region) => {
  expect(isSubdivision(jurisdiction, region)).toBe(false);
});
