import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fileStates,
  requestActions,
  refusalReasons,
  type Direction,
} from '@rogatory/requests/contract';
import { authorities, people } from '../testing/people';
import { situations } from '../testing/situations';
import type { FileSnapshot } from './file-snapshot';
import { mayAct } from './may-act';

type Person = keyof typeof people;
type Column = 'central' | 'direct' | 'requested';

const page = readFileSync(join(process.cwd(), 'docs', 'lifecycle.md'), 'utf8');

/** The short names of the table's columns, side by side with the people who bear them here. */
const bearers: Record<Direction, Record<string, Person>> = {
  outgoing: {
    PR: 'prosecutor',
    PL: 'leadProsecutor',
    CO: 'centralOfficer',
    CH: 'centralHead',
  },
  incoming: { CO: 'theirOfficer', CH: 'theirHead', EX: 'theirExecutor' },
};
const named: Record<Direction, Record<string, Person>> = {
  outgoing: {
    prosecutor: 'prosecutor',
    'lead prosecutor': 'leadProsecutor',
    'central officer': 'centralOfficer',
    'central head': 'centralHead',
  },
  incoming: { officer: 'theirOfficer', head: 'theirHead', 'executing officer': 'theirExecutor' },
};

/** Who the page says may take an action, by the table's column. */
const who = new Map(
  [...page.matchAll(/^\| (`\w+`(?: in the office)?) *\| (.*?) *\| (.*?) *\| (.*?) *\|$/gmu)].map(
    ([, action = '', central = '', direct = '', requested = '']) => [
      action.replaceAll('`', ''),
      { central: list(central), direct: list(direct), requested: list(requested) },
    ],
  ),
);

type Line = { code: string; entries: Entry[] };
type Situation = { heading: string; state: string; lines: Line[] };
type Entry = { action: string; persons: readonly string[] | null };

const told: Record<Direction, Situation[]> = {
  outgoing: situationsOf(section('The requesting side')),
  incoming: situationsOf(section('The requested side')),
};

describe.each(['outgoing', 'incoming'] as const)('the table of %s files', (direction) => {
  it('speaks of every situation that the tests can tell, and of no other', () => {
    expect(told[direction].map(({ heading }) => heading).sort()).toEqual(
      Object.keys(situations[direction]).sort(),
    );
  });

  it('names in every situation each action of its side', () => {
    const ours = requestActions.filter((action) => column(action, direction, 'central') !== null);
    for (const { heading, lines } of told[direction]) {
      const actions = lines.flatMap(({ entries }) => entries.map(({ action }) => action));
      expect({ heading, actions: [...new Set(actions)].sort() }).toEqual({
        heading,
        actions: [...ours].sort(),
      });
    }
  });

  describe.each(told[direction])('$heading', ({ heading, state, lines }) => {
    const tell = situations[direction][heading];
    if (tell === undefined) throw new Error(`No story is told of '${heading}'`);
    const snapshot = tell().snapshot();

    it('is in the state that the page gives it', () => {
      expect(snapshot.state).toBe(state);
    });

    it.each(Object.keys(people).filter(isPerson))('%s may do exactly what it says', (person) => {
      const answers = requestActions.map((action) => {
        const verdict = mayAct(snapshot, action, people[person]);
        return `${action}: ${verdict.allowed ? 'allowed' : verdict.reason}`;
      });
      const expected = requestActions.map(
        (action) => `${action}: ${expectedCode(direction, snapshot, lines, action, person)}`,
      );
      expect(answers).toEqual(expected);
    });
  });
});

it('speaks of every state in which a file can be', () => {
  const spoken = [...told.outgoing, ...told.incoming].map(({ state }) => state);
  expect(fileStates.filter((state) => !spoken.includes(state))).toEqual([]);
});

it('gives every refusal a code that the console can word', () => {
  const codes = [...told.outgoing, ...told.incoming]
    .flatMap(({ lines }) => lines.map(({ code }) => code))
    .filter((code) => code !== 'allowed');
  const known: readonly string[] = refusalReasons;
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
});

function expectedCode(
  direction: Direction,
  snapshot: FileSnapshot,
  lines: readonly Line[],
  action: string,
  person: Person,
): string {
  const own = column(action, direction, placeOf(snapshot));
  if (own === null) return 'not_this_side';
  if (!holders(direction, snapshot, action, own).includes(person)) return 'not_your_role';
  const said = lines.flatMap(({ code, entries }) =>
    entries.filter((entry) => entry.action === action).map(({ persons }) => ({ code, persons })),
  );
  const particular = said.find(({ persons }) =>
    persons?.some((name) => named[direction][name] === person),
  );
  return particular?.code ?? said.find(({ persons }) => persons === null)?.code ?? 'not said';
}

/** The people whom the table lets take the action on this file. */
function holders(
  direction: Direction,
  snapshot: FileSnapshot,
  action: string,
  short: readonly string[],
): readonly Person[] {
  const people = short.flatMap((one) => bearers[direction][one] ?? []);
  if (direction === 'incoming') {
    const assigned = snapshot.measures.some(
      ({ assigneeAuthorityId }) => assigneeAuthorityId === authorities.theirCourtOffice,
    );
    const asReader = action === 'note' || action === 'renew_preservation';
    return people.filter((one) => !asReader || assigned || one !== 'theirExecutor');
  }
  if (snapshot.draftingAuthorityId !== authorities.centralAuthority) return people;
  // The central authority drafts itself: no office of prosecutors has a part in it.
  const drafts = short.includes('PR') || short.includes('PL');
  const central = people.filter((one) => one === 'centralOfficer' || one === 'centralHead');
  return drafts ? ['centralOfficer', 'centralHead'] : central;
}

function column(action: string, direction: Direction, place: Column | 'office'): string[] | null {
  const row = who.get(place === 'office' && action === 'return' ? 'return in the office' : action);
  if (row === undefined) throw new Error(`The table says nothing of '${action}'`);
  const key = direction === 'incoming' ? 'requested' : place === 'direct' ? 'direct' : 'central';
  const short = row[key];
  return short.length === 0 ? null : short;
}

function placeOf({ draftStage, responsibleAuthorityId }: FileSnapshot): Column | 'office' {
  if (draftStage === 'internal_review') return 'office';
  return responsibleAuthorityId === authorities.office ? 'direct' : 'central';
}

function section(title: string): string {
  const [, rest = ''] = page.split(`\n## ${title}\n`);
  return rest.split('\n## ')[0] ?? '';
}

/** Every situation with its own lines, and after them those of its group for the rest. */
function situationsOf(text: string): Situation[] {
  return text
    .split('\n### ')
    .slice(1)
    .flatMap((group) => {
      const [common = '', ...parts] = group.split('\n#### ');
      return parts.map((part) => {
        const [heading = '', state = ''] = (part.split('\n')[0] ?? '').split(' — ');
        const own = linesOf(part);
        const named = own.flatMap(({ entries }) => entries.filter(({ persons }) => !persons));
        const rest = linesOf(common).map(({ code, entries }) => ({
          code,
          entries: entries.filter(({ action }) => !named.some((one) => one.action === action)),
        }));
        return { heading, state: state.replaceAll('`', ''), lines: [...own, ...rest] };
      });
    });
}

function linesOf(text: string): Line[] {
  return text
    .split(/\n(?=- |\n)/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line.startsWith('- '))
    .map((line) => {
      const [code = '', actions = ''] = line.slice(2).split(': ');
      return { code: code.replaceAll('`', ''), entries: entriesOf(actions) };
    });
}

function entriesOf(text: string): Entry[] {
  return [...text.matchAll(/`(\w+)`(?: \(([^)]*)\))?/gu)].map(([, action = '', persons]) => ({
    action,
    persons: persons === undefined ? null : persons.split(' and '),
  }));
}

function list(cell: string): string[] {
  return cell === '–' ? [] : cell.split(' ');
}

function isPerson(name: string): name is Person {
  return name in people;
}
