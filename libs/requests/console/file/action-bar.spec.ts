import { directions, requestActions, type AllowedActionDto } from '@rogatory/requests/contract';
import { allowedActions, nextMove } from '@rogatory/requests/rules';
import { people } from '../../testing/people';
import { situations } from '../../testing/situations';
import ar from '../i18n/ar.json';
import en from '../i18n/en.json';
import fr from '../i18n/fr.json';
import { sortedActions } from './action-groups';

const ordered = (actions: readonly AllowedActionDto[]) =>
  [...actions].sort((one, other) => one.action.localeCompare(other.action));

describe.each(directions)('On an %s file', (direction) => {
  describe.each(Object.entries(situations[direction]))('%s', (_, tell) => {
    const snapshot = tell().snapshot();

    it.each(Object.entries(people))(
      'shows the %s exactly the steps that the rules give',
      (__, person) => {
        const given = allowedActions(snapshot, person);
        const { main, beside, more, refused } = sortedActions(nextMove(snapshot).act, given);
        const shown = [...(main === null ? [] : [main]), ...beside, ...more];
        const locked = refused.flatMap(({ reason, actions }) =>
          actions.map((action) => ({ action, allowed: false, reason, measureCodes: null })),
        );
        const said = [
          ...shown.map(({ action, allowed, reason, measureCodes }) => ({
            action,
            allowed,
            reason,
            measureCodes,
          })),
          ...locked,
        ];
        // Notes have a panel of their own.
        expect(ordered(said)).toEqual(ordered(given.filter(({ action }) => action !== 'note')));
        expect([...beside, ...more].every(({ allowed }) => allowed)).toBe(true);
        const reasons = refused.map(({ reason }) => reason);
        expect(reasons).toEqual([...new Set(reasons)]);
      },
    );

    it('has words for every step, and for every reason why not', () => {
      const given = Object.values(people).flatMap((person) => allowedActions(snapshot, person));
      for (const { reason } of given) {
        if (reason === null) continue;
        for (const words of [en, fr, ar]) expect(words.reason).toHaveProperty(reason);
      }
    });
  });
});

describe('Every step', () => {
  it.each(requestActions.filter((action) => action !== 'note'))('has a name: %s', (action) => {
    for (const words of [en, fr, ar]) expect(words.action).toHaveProperty(action);
  });
});
