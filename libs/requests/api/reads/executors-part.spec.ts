import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { executorsPart, personsNamed } from './executors-part';

const content = contentOfDossier(dossiers.krKh, null);

describe('What concerns an executing authority', () => {
  it('is its own measures and the persons they name, ranges included', () => {
    const part = executorsPart(content, ['M1']);
    expect(part.measures.map(({ code }) => code)).toEqual(['M1']);
    expect(part.persons.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 12 }, (_, n) => `V${String(n + 1).padStart(2, '0')}`),
      'S03',
      'S04',
    ]);
  });

  it('leaves out persons of other measures', () => {
    const part = executorsPart(content, ['M5']);
    expect(part.persons.map(({ code }) => code)).toEqual(['L01', 'L02']);
  });

  it('is nobody where the measure names things', () => {
    expect(personsNamed(['37 accounts in Annex 3', 'S'], content.persons)).toEqual([]);
  });
});
