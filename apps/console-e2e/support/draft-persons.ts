import { expect, type Locator } from '@playwright/test';
import type { ConcernedPersonDto } from '@rogatory/requests/contract';
import { choose, press, textField, tick, type } from './fields';

/** Types every person and entity, one after the other, with all names in all scripts. */
export async function typePersons(
  section: Locator,
  persons: readonly ConcernedPersonDto[],
): Promise<void> {
  for (const [at, person] of persons.entries()) {
    await startPerson(section, person, persons[at - 1]);
    await typePerson(section, person);
  }
}

/** The next one of the same kind starts like the one before; any other from its own button. */
async function startPerson(
  section: Locator,
  person: ConcernedPersonDto,
  previous: ConcernedPersonDto | undefined,
): Promise<void> {
  if (previous?.kind === person.kind) await press(section, 'Next person');
  else await press(section, person.kind === 'legal' ? 'Add an entity' : 'Add a person');
  await expect(textField(section, 'Name 1')).toHaveValue('');
}

async function typePerson(section: Locator, person: ConcernedPersonDto): Promise<void> {
  await haveRows(section, 'Name', 'Add a name', person.names.length);
  for (const [at, { text, script, language }] of person.names.entries()) {
    await type(section, `Name ${at + 1}`, text);
    // The script follows from the letters once the field is left.
    await textField(section, `Name ${at + 1}`).blur();
    await choose(section, `Script of name ${at + 1}`, script);
    await choose(section, `Language of name ${at + 1}`, language);
  }
  await type(section, 'Code', person.code);
  await type(section, 'Role in the case', person.role);
  const natural = person.kind === 'natural';
  await choose(section, natural ? 'Nationality' : 'State of the seat', person.nationality ?? '');
  await haveRows(section, 'Identifier', 'Add an identifier', person.identifiers.length);
  for (const [at, identifier] of person.identifiers.entries()) {
    await type(section, `Kind of identifier ${at + 1}`, identifier.type);
    await type(section, `Identifier ${at + 1}`, identifier.value);
  }
  if (natural) {
    await type(section, 'Date of birth', person.birthDate ?? '');
    await choose(section, 'Possible victim?', answerTo(person.possibleVictim));
  }
  await tick(section, 'Seal this identity', person.sealed);
  await type(section, 'Note on this person', person.note);
}

function answerTo(question: boolean | null): string {
  if (question === null) return 'unknown';
  return question ? 'yes' : 'no';
}

/** Adds or removes numbered rows until there are as many as wanted. */
async function haveRows(
  section: Locator,
  row: 'Name' | 'Identifier',
  add: string,
  wanted: number,
): Promise<void> {
  const rows = section.getByRole('textbox', { name: new RegExp(`^${row} \\d+$`) });
  for (let count = await rows.count(); count < wanted; count += 1) {
    await press(section, add);
    await expect(rows).toHaveCount(count + 1);
  }
  for (let count = await rows.count(); count > wanted; count -= 1) {
    await press(section, `Remove ${row.toLowerCase()} ${count}`);
    await expect(rows).toHaveCount(count - 1);
  }
}
