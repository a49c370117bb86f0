import type { ConcernedPersonDto, NameDto } from '@rogatory/requests/contract';
import type { Scene } from './scene';
import type { StateWords } from './state-words';

type Words = StateWords & { code: string };

const blank = { identifiers: [], birthDate: null, note: '' } as const;

function names([latin, native]: readonly [string, string | null], words: Words): NameDto[] {
  const inLatin = {
    text: latin,
    script: 'Latn',
    language: words.script === 'Latn' ? words.language : `${words.language}-Latn`,
  };
  if (native === null) return [inLatin];
  return [{ text: native, script: words.script, language: words.language }, inLatin];
}

function natural(
  code: string,
  role: string,
  name: readonly [string, string | null],
  words: Words,
): ConcernedPersonDto {
  return {
    ...blank,
    identifiers: [{ type: 'passport (fictional)', value: `FICT-${words.code}-${code}` }],
    code,
    kind: 'natural',
    role,
    names: names(name, words),
    nationality: words.code,
    possibleVictim: false,
    sealed: false,
  };
}

/** Somebody of the requested State who is suspected or holds an account. */
export function theirPerson(scene: Scene, index: number, role: string): ConcernedPersonDto {
  const name = scene.theirs[index % scene.theirs.length] ?? ['name not known', null];
  return natural(`S${String(index + 1).padStart(2, '0')}`, role, name, scene.to);
}

/** Somebody of the requesting State. */
export function ourPerson(scene: Scene, index: number, role: string): ConcernedPersonDto {
  const name = scene.ours[index % scene.ours.length] ?? ['name not known', null];
  return natural(`W${String(index + 1).padStart(2, '0')}`, role, name, scene.from);
}

/** A possible victim of trafficking: names are sealed from the first. */
export function victim(scene: Scene, index: number): ConcernedPersonDto {
  const person = ourPerson(scene, index, 'captive, possible victim of trafficking');
  return {
    ...person,
    code: `V${String(index + 1).padStart(2, '0')}`,
    possibleVictim: true,
    sealed: true,
    birthDate: `${1990 + ((scene.number + index * 3) % 14)}-0${1 + ((scene.number + index) % 9)}-1${index % 9}`,
  };
}

/** The person behind a handle, not yet identified. */
export function unknownController(scene: Scene): ConcernedPersonDto {
  return {
    ...blank,
    code: 'S09',
    kind: 'natural',
    role: 'suspect: controller of the site',
    names: [
      {
        text: `"Boss ${scene.chance.pick(['Heng', 'Tiger', 'Eleven', 'Lotus', 'Crow'])}" (alias)`,
        script: 'Latn',
        language: 'en',
      },
    ],
    identifiers: [
      { type: 'chat handle', value: `boss${scene.number}@${domainOf(scene.messenger)}` },
    ],
    nationality: null,
    possibleVictim: false,
    sealed: false,
    note: 'True identity and nationality unknown.',
  };
}

/** A company, bank or service of the requested State. */
export function legalPerson(
  scene: Scene,
  index: number,
  name: string,
  role: string,
): ConcernedPersonDto {
  const code = `L${String(index).padStart(2, '0')}`;
  return {
    ...blank,
    code,
    kind: 'legal',
    role,
    names: [{ text: name, script: 'Latn', language: 'en' }],
    identifiers: [
      { type: 'register no. (fictional)', value: `${scene.to.code}-FICT-${scene.number}${index}` },
      { type: 'domain', value: domainOf(name) },
    ],
    nationality: scene.to.code,
    possibleVictim: null,
    sealed: false,
  };
}

/** Web name that can never resolve. */
export function domainOf(name: string): string {
  const plain = name.toLowerCase().replace(/ (co\., ltd\.|pte\. ltd\.|ltd\.)$/, '');
  return `${plain.replaceAll(/[^a-z0-9]+/g, '-')}.example`;
}
