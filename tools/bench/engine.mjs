import { format, resolveConfig } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { withProgress } from '../build/progress.mjs';
import { engineQuestions } from './engine-questions.mjs';
import { withSection } from './page-section.mjs';
import { compiled } from './product-modules.mjs';

/**
 * @typedef {object} EngineFigure
 * @property {string} name
 * @property {number} perSecond of processor time
 * @property {number | null} atLeast the goal; null where there is none
 */

const rounds = 5;
const roundSeconds = 1;

/** Counts due dates on this process's one thread and writes the figures into the page. */
export async function writeEngineFigures(/** @type {string} */ page) {
  const figures = await withProgress('Counting deadlines', async () => engineFigures());
  for (const { name, perSecond } of figures) {
    console.log(`${name}: ${Math.round(perSecond)} per second`);
  }
  const text = withSection(readFileSync(page, 'utf8'), 'Counting deadlines', sectionOf(figures));
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}

/** @returns {EngineFigure[]} */
function engineFigures() {
  const { dueOf, prepare, reckon } = compiled('deadlines/rules');
  const asked = engineQuestions();
  const prepared = asked.map(({ reckoning, calendar }) => ({
    prepared: prepare(reckoning),
    calendar,
  }));
  return [
    {
      name: 'due date, without explanation',
      perSecond: rateOf(prepared, (one) => dueOf(one.prepared, one.calendar).dueDay),
      atLeast: 1_000_000,
    },
    {
      name: 'due date, reading the question first',
      perSecond: rateOf(asked, (one) => dueOf(prepare(one.reckoning), one.calendar).dueDay),
      atLeast: null,
    },
    {
      name: 'due date with explanation in words, reading the question first',
      perSecond: rateOf(asked, (one) => reckon(one.reckoning, one.calendar).steps.length),
      atLeast: 200_000,
    },
  ];
}

/**
 * Counts per second of processor time: the middle of several rounds over all questions, after one to
 * warm up.
 *
 * @template Question
 * @param {readonly Question[]} questions
 * @param {(question: Question) => number} count its results are added up, so that none is left out
 */
function rateOf(questions, count) {
  const rates = Array.from({ length: rounds + 1 }, () => {
    const began = process.cpuUsage();
    let done = 0;
    let sum = 0;
    let spent = 0;
    while (spent < roundSeconds) {
      for (const question of questions) sum += count(question);
      done += questions.length;
      const { user, system } = process.cpuUsage(began);
      spent = (user + system) / 1e6;
    }
    if (!Number.isFinite(sum)) throw new Error('A deadline was not counted');
    return done / spent;
  });
  return rates.slice(1).toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}

/** @param {readonly EngineFigure[]} figures */
function sectionOf(figures) {
  const number = new Intl.NumberFormat('en');
  const rows = figures.map(({ name, perSecond, atLeast }) => {
    const goal = atLeast === null ? '–' : `≥ ${number.format(atLeast)}`;
    const met = atLeast === null ? '–' : perSecond >= atLeast ? 'yes' : 'no';
    return `| ${name} | ${number.format(Math.round(perSecond))} | ${goal} | ${met} |`;
  });
  return `Due dates per second and core, measured on ${Temporal.Now.plainDateISO()} (\`npm run bench -- engine\` measures only these).

| | per second | goal | met |
| --- | --- | --- | --- |
${rows.join('\n')}

Ten kinds of periods (weeks, days, hours, working days, with extensions and pauses), events all over three years, five places with their holidays. The middle of ${rounds} rounds of ${roundSeconds} s of processor time, so that what else runs on the machine does not count. "Without explanation" is what recomputing many clocks uses: the question has been read before. "With explanation" is what the calculator answers: every step with its sentence and source, both readings, the warnings.`;
}
