import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './house.mjs';

const emptyNames = /(^|[-.])(utils?|helpers?|common|managers?|misc|stuff)([-.]|$)/;
const properName = /^[a-z0-9_.@-]+$/;
const longestFile = 400;
/** Nobody reads or changes these by hand. */
const generated = /^libs\/client\/generated\//;
const measured = /\.(ts|mjs|cjs|html|css|scss|sql)$/;

/** Names that a tool or a custom prescribes. */
const prescribedNames =
  /^(README\.md|CONTRIBUTING\.md|LICENSE|Dockerfile(\.[a-z]+)?|\.[\w.-]+|[\w-]+\.NOTICE)$/;

/**
 * Names say what is in a file, and a file holds one idea.
 *
 * @returns {string[]} one sentence per file that does not
 */
export function brokenFileRules() {
  return trackedFiles().flatMap((file) => [...nameProblems(file), ...lengthProblems(file)]);
}

/** Every file of the work tree that git does not ignore. */
export function trackedFiles() {
  const list = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return list.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** @param {string} file */
function nameProblems(file) {
  const folders = file.split('/').slice(0, -1);
  const name = basename(file);
  const empty = [...folders, name].find((step) => emptyNames.test(step));
  if (empty !== undefined) return [`${file}: '${empty}' says nothing; name what it holds.`];
  if (!properName.test(name) && !prescribedNames.test(name) && /\.[cm]?[jt]s$/.test(name)) {
    return [`${file}: file names are in lower-case-with-hyphens.`];
  }
  return [];
}

/** @param {string} file */
function lengthProblems(file) {
  if (!measured.test(file) || generated.test(file)) return [];
  const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
  return lines > longestFile ? [`${file}: ${lines} lines; look for the seam at 300.`] : [];
}
