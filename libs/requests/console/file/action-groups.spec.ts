import type { AllowedActionDto, RequestAction } from '@rogatory/requests/contract';
import { sortedActions } from './action-groups';

const may = (action: RequestAction): AllowedActionDto => ({
  action,
  allowed: true,
  reason: null,
  measureCodes: null,
});
const mayNot = (action: RequestAction, reason: AllowedActionDto['reason']): AllowedActionDto => ({
  action,
  allowed: false,
  reason,
  measureCodes: null,
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

  it('hold everything else in groups, and apart what is refused, notes nowhere', () => {
    const { more, refused } = sortedActions('give_legal_view', actions);
    expect(more.map(({ group, action }) => `${group} ${action}`)).toEqual(['decide extend']);
    expect(refused).toEqual([
      { reason: 'nothing_postponed', actions: ['resume'] },
      { reason: 'measures_open', actions: ['close'] },
    ]);
  });

  it('say each reason once, what is not at this stage last', () => {
    const { refused } = sortedActions('none', [
      mayNot('edit', 'not_in_this_state'),
      mayNot('drop_withdrawal', 'no_proposal'),
      mayNot('withdraw', 'no_proposal'),
      mayNot('transmit', 'not_in_this_state'),
      mayNot('remind', 'nothing_awaited'),
    ]);
    expect(refused).toEqual([
      { reason: 'nothing_awaited', actions: ['remind'] },
      { reason: 'no_proposal', actions: ['drop_withdrawal', 'withdraw'] },
      { reason: 'not_in_this_state', actions: ['edit', 'transmit'] },
    ]);
  });

  it('say of a closed file that it is closed, once', () => {
    const { main, refused } = sortedActions('none', [
      may('reopen'),
      mayNot('ask', 'file_closed'),
      mayNot('close', 'file_closed'),
      mayNot('confirm_receipt', 'nothing_to_confirm'),
    ]);
    expect(main).toBeNull();
    expect(refused.map(({ reason }) => reason)).toEqual(['file_closed', 'nothing_to_confirm']);
  });

  it('show what is to be done also where a second person must do it', () => {
    const refuse = mayNot('refuse', 'second_person_needed');
    expect(sortedActions('decide_refusal', [refuse, may('decline_refusal')])).toMatchObject({
      main: refuse,
      beside: [{ action: 'decline_refusal' }],
    });
  });

  it('lose none and double none', () => {
    const { main, beside, more, refused } = sortedActions('give_legal_view', actions);
    const shown = [main, ...beside, ...more]
      .map((entry) => entry?.action)
      .concat(refused.flatMap((one) => one.actions));
    expect(shown.sort()).toEqual(
      actions
        .map(({ action }) => action)
        .filter((action) => action !== 'note')
        .sort(),
    );
  });
});
