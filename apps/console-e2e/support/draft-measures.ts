import { expect, type Locator } from '@playwright/test';
import type { ConcernedPersonDto, MeasureDto } from '@rogatory/requests/contract';
import { choose, press, textField, type } from './fields';

/** Types every measure: what, at whose place, why, how, and by which date or hour. */
export async function typeMeasures(
  section: Locator,
  measures: readonly MeasureDto[],
  persons: readonly ConcernedPersonDto[],
): Promise<void> {
  for (const measure of measures) {
    await press(section, 'Add a measure');
    await expect(section.getByRole('button', { pressed: true })).toContainText(measure.code);
    await typeMeasure(section, measure, persons);
  }
}

async function typeMeasure(
  section: Locator,
  measure: MeasureDto,
  persons: readonly ConcernedPersonDto[],
): Promise<void> {
  await choose(section, 'Measure', measure.type);
  await type(section, 'Articles for this measure', measure.basis);
  await typeTargets(section, measure.targets, persons);
  await typePlaces(section, measure);
  await type(section, 'Evidence to be obtained', measure.details);
  await type(section, 'Why it is needed', measure.necessity);
  await type(section, 'Formalities you wish', measure.procedure);
  const [date = '', hour] = (measure.wantedBy ?? '').split('T');
  await type(section, 'Date', date);
  if (hour === undefined) return;
  await type(section, 'Hour, if it matters', hour.slice(0, 5));
  await textField(section, 'Hour, if it matters').blur();
  await choose(section, 'Hour of', hour.slice(-6));
}

/** Persons are ticked by their code; things and places are written. */
async function typeTargets(
  section: Locator,
  targets: readonly string[],
  persons: readonly ConcernedPersonDto[],
): Promise<void> {
  const codes = persons.map(({ code }) => code);
  const words = targets.filter((target) => !codes.includes(target));
  await type(section, 'Other things or places, apart by commas', words.join(', '));
  for (const code of targets.filter((target) => codes.includes(target))) {
    await section.getByRole('checkbox', { name: new RegExp(`^${code} `) }).check();
  }
}

/** A further measure starts with the place of the one before it. */
async function typePlaces(section: Locator, { place }: MeasureDto): Promise<void> {
  const rows = section.getByRole('textbox', { name: /^Place \d+$/ });
  for (let count = await rows.count(); count < place.length; count += 1) {
    await press(section, 'Add a place');
    await expect(rows).toHaveCount(count + 1);
  }
  for (let count = await rows.count(); count > place.length; count -= 1) {
    await press(section, `Remove place ${count}`);
    await expect(rows).toHaveCount(count - 1);
  }
  for (const [at, { language, text }] of place.entries()) {
    await type(section, `Place ${at + 1}`, text);
    const languages = section.getByRole('combobox', { name: 'Language of the place', exact: true });
    await languages.nth(at).selectOption(language);
  }
}
