import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { keepSealed } from './keep-sealed';
import { maskSealed } from './mask-sealed';

const earlier = contentOfDossier(dossiers.krKh, 'addressee');
const sealed = earlier.persons.filter((person) => person.sealed).map(({ code }) => code);

describe('A draft begun from an earlier request', () => {
  it('keeps its sealed persons, each under its seal', () => {
    expect(sealed).not.toEqual([]);
    const { content, kept } = keepSealed(maskSealed(earlier), earlier);
    expect(content).toEqual(earlier);
    expect(kept).toEqual(sealed);
  });

  it('opens no seal: who was made open is not filled in', () => {
    const opened = maskSealed(earlier);
    const persons = opened.persons.map((person) => ({ ...person, sealed: false }));
    const { content, kept } = keepSealed({ ...opened, persons }, earlier);
    expect(content.persons).toEqual(persons);
    expect(kept).toEqual([]);
  });

  it('leaves what was written anew, and persons the earlier one does not know', () => {
    const masked = maskSealed(earlier);
    const [code = ''] = sealed;
    const persons = masked.persons.map((person) =>
      person.code === code
        ? { ...person, names: [{ text: 'Written anew', language: 'en', script: 'Latn' }] }
        : { ...person, code: `${person.code}X` },
    );
    const { kept } = keepSealed({ ...masked, persons }, earlier);
    expect(kept).toEqual([]);
  });
});
