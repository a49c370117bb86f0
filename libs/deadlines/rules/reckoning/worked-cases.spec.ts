import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFixture, reckoningOf, workedCases } from '@rogatory/deadlines/testing';
import { compileCalendar } from './compiled-calendar';
import { reckon } from './reckon';

const given = join(__dirname, '../../../../../shared/reference/worked-cases.json');

describe('Worked periods', () => {
  it.each(workedCases.map((worked) => [worked.id, worked.note, worked] as const))(
    'number %d %s',
    (_, __, { request, expect: expected }) => {
      const calendar = compileCalendar(calendarFixture(request.jurisdiction));
      const deadline = reckon(reckoningOf(request), calendar);
      if (expected.dueDate !== undefined) expect(deadline.dueDate).toBe(expected.dueDate);
      if (expected.actBy !== undefined) expect(deadline.actBy).toBe(expected.actBy);
      if (expected.due !== undefined) expectInstant(deadline.due, expected.due);
      if (expected.exact !== undefined) expectInstant(deadline.exact, expected.exact);
      if (expected.warns === true) expect(deadline.warnings).not.toHaveLength(0);
      expect(deadline.steps.at(-1)?.date).toBe(deadline.wholeDay ? deadline.dueDate : deadline.due);
    },
  );

  (existsSync(given) ? it : it.skip)('are those that were given', () => {
    const own: unknown = JSON.parse(
      readFileSync(join(__dirname, '../../testing/worked-cases.json'), 'utf8'),
    );
    expect(own).toEqual(JSON.parse(readFileSync(given, 'utf8')));
  });
});

function expectInstant(actual: string | null, expected: string): void {
  expect(actual).not.toBeNull();
  expect(Temporal.Instant.from(actual ?? '').equals(expected)).toBe(true);
}
