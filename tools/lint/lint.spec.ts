import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const untranslated = 'rogatory/no-untranslated-text';
const syntax = 'no-restricted-syntax';
const rule = 'libs/requests/rules/planted.ts';
const useCase = 'libs/requests/api/planted.ts';
const template = 'libs/requests/console/planted.html';

const cases = [
  ['a literal text in a template', template, '<p>Overdue</p>', [untranslated]],
  ['text beside an interpolation', template, '<p>Due {{ day() }}</p>', [untranslated]],
  [
    'a literal label',
    template,
    '<button type="button" aria-label="Close"></button>',
    [untranslated],
  ],
  ['text that only punctuates', template, '<p>{{ from() }} → {{ to() }} · 3</p>', []],
  [
    'an image without words',
    template,
    '<img [src]="seal()" />',
    ['@angular-eslint/template/alt-text'],
  ],
  ['a date counted with Date', useCase, 'export const due = new Date();', [syntax]],
  [
    'the present taken past the clock',
    useCase,
    'export const now = Temporal.Now.instant();',
    [syntax],
  ],
  [
    'the environment read outside configuration',
    useCase,
    "export const port = process.env['PORT'];",
    [syntax],
  ],
  ['chance in a rule', rule, 'export const lot = Math.random();', [syntax]],
  [
    'a cast through unknown',
    rule,
    'export const code = 3 as unknown as string;',
    ['@typescript-eslint/consistent-type-assertions', syntax],
  ],
  ['an any', rule, 'export const anything: any = 3;', ['@typescript-eslint/no-explicit-any']],
  ['a star export', 'libs/requests/rules/index.ts', "export * from './file-event';", [syntax]],
  ['an enumeration', rule, 'export enum Side { Ours }', [syntax]],
  [
    'a comment that silences lint',
    rule,
    '/* eslint-disable */\nexport const lot = Math.random();',
    [syntax],
  ],
  [
    'a file of 401 lines',
    rule,
    Array.from({ length: 401 }, (_, line) => `export const line${line} = ${line};`).join('\n'),
    ['max-lines'],
  ],
] satisfies [string, string, string, string[]][];

describe('Lint', () => {
  const input = cases.map(([, file, source]) => ({ file, source }));
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'judge-sources.mjs')], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  const broken: string[][] = stdout === '' ? [] : JSON.parse(stdout);

  it('answers', () => expect(stderr).toBe(''));

  it.each(cases.map(([what, , , expected], index) => ({ what, expected, index })))(
    'judges $what',
    ({ expected, index }) => {
      expect(broken[index]).toEqual(expected);
    },
  );
});
