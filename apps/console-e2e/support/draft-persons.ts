import { expect, type Locator } from '@playwright/test';
import type { ConcernedPersonDto, NameDto } from '@rogatory/requests/contract';
import { choose, press, textField, tick, type } from './fields';

/** Types every person and entity, one after the other, with all names in all scripts. */
export async function typePersons(
  section: Locator,
  persons: readonly ConcernedPersonDto[],
): Promise<void> {
  for (const [at, person] of persons.entries()) {
    const before = persons[at - 1];
    if (before?.kind === person.kind) {
      await press(section, 'Next person');
      await typePerson(section, person, before);
    } else {
      await press(section, person.kind === 'legal' ? 'Add an entity' : 'Add a person');
      await typePerson(section, person, null);
    }
  }
}

/** The next one of a kind starts like the one before; only what differs is chosen anew. */
async function typePerson(
  section: Locator,
  person: ConcernedPersonDto,
  before: ConcernedPersonDto | null,
): Promise<void> {
  await expect(textField(section, 'Name 1')).toHaveValue('');
  await haveRows(section, 'Name', 'Add a name', person.names.length);
  for (const [at, name] of person.names.entries()) {
    await typeName(section, at, name, before?.names[at]);
  }
  await type(section, 'Code', person.code);
  await type(section, 'Role in the case', person.role);
  const natural = person.kind === 'natural';
  if (person.nationality !== before?.nationality) {
    const label = natural ? 'Nationality' : 'State of the seat';
    await choose(section, label, person.nationality ?? '');
  }
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

async function typeName(
  section: Locator,
  at: number,
  name: NameDto,
  before: NameDto | undefined,
): Promise<void> {
  const field = `Name ${at + 1}`;
  await type(section, field, name.text);
  if (name.script === before?.script && name.language === before.language) return;
  // The script follows from the letters once the field is left.
  await textField(section, field).blur();
  await choose(section, `Script of name ${at + 1}`, name.script);
  await choose(section, `Language of name ${at + 1}`, name.language);
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
