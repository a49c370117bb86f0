import type { Actor } from '@rogatory/platform/contract';
import { FileStory } from '../testing/file-story';
import { people } from '../testing/people';
import { allowedActions } from './allowed-actions';
import { mayAct } from './may-act';
import { nextMove } from './next-move';

const received = () => new FileStory('incoming').request();
const conditional = () => received().acknowledgement().conditionalAcceptance();
const accepting = (story: FileStory, actor: Actor, measureCodes?: string[]) => {
  const details = measureCodes === undefined ? {} : { measureCodes };
  const verdict = mayAct(story.snapshot(), 'accept', actor, details);
  return verdict.allowed ? 'allowed' : verdict.reason;
};

describe('A State is bound', () => {
  it('by the head of its authority, and not by an officer alone', () => {
    expect(accepting(received(), people.theirHead)).toBe('allowed');
    expect(accepting(received(), people.theirOfficer)).toBe('not_your_role');
  });

  it('by the officer on duty where the request is urgent', () => {
    const urgent = new FileStory('incoming').urgentRequest();
    expect(accepting(urgent, people.theirOfficer, ['M1', 'M2'])).toBe('allowed');
  });

  it('by the head again for what a review of urgency found able to wait', () => {
    const reviewed = new FileStory('incoming').urgentRequest().urgencyReviewed(['M1']);
    expect(accepting(reviewed, people.theirOfficer, ['M1'])).toBe('allowed');
    expect(accepting(reviewed, people.theirOfficer, ['M2'])).toBe('not_your_role');
  });

  it('by the officer on duty where money or data would be gone the next day', () => {
    const freezing = new FileStory('incoming').request([
      { code: 'M1', type: 'freezing_of_accounts', wantedBy: null },
      { code: 'M2', type: 'bank_records', wantedBy: null },
    ]);
    expect(accepting(freezing, people.theirOfficer, ['M1'])).toBe('allowed');
    expect(accepting(freezing, people.theirOfficer, ['M1', 'M2'])).toBe('not_your_role');
  });

  it('by nobody before what an embassy announced has come', () => {
    const announced = new FileStory('incoming').diplomaticRequest();
    for (const action of ['accept', 'ask', 'propose_refusal', 'extend', 'postpone'] as const) {
      expect(mayAct(announced.snapshot(), action, people.theirHead)).toEqual({
        allowed: false,
        reason: 'not_in_this_state',
      });
    }
    expect(accepting(announced.receiptRegistered(), people.theirHead)).toBe('allowed');
  });
});

it('Everybody is told which measures they may accept now', () => {
  const file = new FileStory('incoming')
    .request([
      { code: 'M1', type: 'freezing_of_accounts', wantedBy: null },
      { code: 'M2', type: 'bank_records', wantedBy: null },
      { code: 'M3', type: 'house_search', wantedBy: null },
    ])
    .acknowledgement()
    .question('M3')
    .snapshot();
  const told = (actor: Actor) =>
    allowedActions(file, actor).find(({ action }) => action === 'accept')?.measureCodes;
  expect(told(people.theirOfficer)).toEqual(['M1']);
  expect(told(people.theirHead)).toEqual(['M1', 'M2']);
});

describe('A question on one measure', () => {
  const asked = () => received().acknowledgement().question('M1');

  it('keeps that one from being accepted, and no other', () => {
    expect(accepting(asked(), people.theirHead, ['M1'])).toBe('question_unanswered');
    expect(accepting(asked(), people.theirHead, ['M2'])).toBe('allowed');
    expect(accepting(asked(), people.theirHead)).toBe('allowed');
    expect(accepting(asked(), people.theirHead, ['M1', 'M2'])).toBe('question_unanswered');
  });

  it('lets the other be chased meanwhile', () => {
    const one = new FileStory('outgoing').drafted().submitted().approved().request();
    const whole = new FileStory('outgoing').drafted().submitted().approved().request();
    expect(mayAct(one.question('M1').snapshot(), 'remind', people.prosecutor).allowed).toBe(true);
    expect(mayAct(whole.question().snapshot(), 'remind', people.prosecutor)).toEqual({
      allowed: false,
      reason: 'nothing_awaited',
    });
  });
});

describe('Conditions that the other side declines', () => {
  const declined = () => conditional().conditionsReply(false);

  it('leave their measures to be decided anew, and nothing to be assigned or handed over', () => {
    const file = declined().snapshot();
    expect(file.measures.map(({ state, decidedAt }) => [state, decidedAt])).toEqual([
      ['received', null],
      ['received', null],
    ]);
    expect([file.state, file.accepted, file.acceptedAt]).toEqual(['acknowledged', false, null]);
    expect(nextMove(file).act).toBe('give_legal_view');
    for (const action of ['assign', 'send_evidence'] as const) {
      expect(mayAct(file, action, people.theirOfficer)).toEqual({
        allowed: false,
        reason: 'not_accepted',
      });
    }
  });

  it('are known as declined on the side that declined them', () => {
    const sent = new FileStory('outgoing').drafted().submitted().approved().request();
    const file = sent.acknowledgement().conditionalAcceptance().conditionsReply(false).snapshot();
    expect([file.state, nextMove(file).act]).toEqual(['acknowledged', 'await_decision']);
  });

  it('may be followed by others, or by none', () => {
    const anew = declined().acceptance();
    expect(anew.snapshot().state).toBe('accepted');
    expect(accepting(anew, people.theirHead)).toBe('not_in_this_state');
  });

  it('take nothing from what was accepted without them before the reply came', () => {
    const crossed = conditional().acceptance().conditionsReply(false).snapshot();
    // Only the conditions open when the reply was written are meant by it.
    expect(crossed.accepted).toBe(true);
  });

  it('take back neither tests made nor what a measure went through', () => {
    const file = received()
      .acknowledgement()
      .reviewRecorded(['M1'])
      .conditionalAcceptance()
      .postponement(['M2'])
      .conditionsReply(false)
      .resumption(['M2'])
      .snapshot();
    expect(file.measures.map(({ state }) => state)).toEqual(['legal_review', 'received']);
  });
});
