import type { AllowedActionDto, RequestAction } from '@rogatory/requests/contract';
import { sortedActions } from './action-groups';

const may = (action: RequestAction): AllowedActionDto => ({ action, allowed: true, reason: null });
const mayNot = (action: RequestAction, reason: AllowedActionDto['reason']): AllowedActionDto => ({
  action,
  allowed: false,
  reason,
});

describe('The steps beside a request', () => {
  const actions = [
    may('ask'),
    may('record_review'),
    may('accept'),
    mayNot('close', 'measures_open'),
    may('propose_refusal'),
    mayNot('resume', 'nothing_postponed'),
    may('extend'),
    may('note'),
  ];

  it('begin with what is to be done now', () => {
    const sorted = sortedActions('give_legal_view', actions);
    expect(sorted.main?.action).toBe('accept');
    expect(sorted.beside.map(({ action }) => action)).toEqual([
      'record_review',
      'ask',
      'propose_refusal',
    ]);
  });

  it('hold everything else in groups, what is refused last, notes apart', () => {
    const { more } = sortedActions('give_legal_view', actions);
    expect(more.map(({ group, action }) => `${group} ${action}`)).toEqual([
      'decide extend',
      'decide resume',
      'end close',
    ]);
  });

  it('show what is to be done also where a second person must do it', () => {
    const refuse = mayNot('refuse', 'second_person_needed');
    expect(sortedActions('decide_refusal', [refuse, may('decline_refusal')])).toMatchObject({
      main: refuse,
      beside: [{ action: 'decline_refusal' }],
    });
  });

  it('lose none and double none', () => {
    const { main, beside, more } = sortedActions('give_legal_view', actions);
    const shown = [main, ...beside, ...more].map((entry) => entry?.action);
    expect(shown.sort()).toEqual(
      actions
        .map(({ action }) => action)
        .filter((action) => action !== 'note')
        .sort(),
    );
  });
});
