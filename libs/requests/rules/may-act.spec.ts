import type { Actor } from '@rogatory/platform/contract';
import { requestActions, type RequestAction } from '@rogatory/requests/contract';
import { FileStory, inExecution, transmitted } from '../testing/file-story';
import { authorities, people } from '../testing/people';
import { allowedActions } from './allowed-actions';
import type { FileSnapshot } from './file-snapshot';
import { mayAct } from './may-act';

const allowed = (snapshot: FileSnapshot, actor: Actor): RequestAction[] =>
  allowedActions(snapshot, actor)
    .filter((action) => action.allowed)
    .map((action) => action.action);

const draft = () => new FileStory('outgoing').drafted();
const received = () => new FileStory('incoming').request();

const answered = () =>
  transmitted().acknowledgement().acceptance().response({ M1: 'complete', M2: 'refused' });

describe('a second person', () => {
  const head: Actor = { ...people.centralHead, authorityId: authorities.centralAuthority };

  it('approves what another drafted and submitted', () => {
    expect(mayAct(draft().submitted().snapshot(), 'approve', head)).toEqual({ allowed: true });
  });

  it('is needed where the head drafted, edited or submitted', () => {
    const refusal = { allowed: false, reason: 'second_person_needed' };
    expect(mayAct(draft().submitted(head).snapshot(), 'approve', head)).toEqual(refusal);
    expect(mayAct(draft().edited(head).submitted().snapshot(), 'approve', head)).toEqual(refusal);
    const own = new FileStory('outgoing').drafted(head).submitted(people.centralOfficer);
    expect(mayAct(own.snapshot(), 'approve', head)).toEqual(refusal);
  });

  it('sends the response that carries a refusal', () => {
    const both: Actor = { ...people.theirOfficer, roles: ['central_officer', 'executing_officer'] };
    const file = inExecution().assigned(['M1', 'M2'], both.authorityId).refused('M2', both);
    expect(mayAct(file.snapshot(), 'respond', both)).toEqual({
      allowed: false,
      reason: 'second_person_needed',
    });
    expect(mayAct(file.snapshot(), 'respond', people.theirHead)).toEqual({ allowed: true });
  });
});

describe('an office that transmits directly', () => {
  const direct = new FileStory('outgoing')
    .drafted(people.prosecutor, authorities.office)
    .submitted();

  it('has its lead prosecutor review, approve and transmit', () => {
    expect(allowed(direct.snapshot(), people.leadProsecutor)).toEqual(
      expect.arrayContaining(['return', 'approve']),
    );
    direct.approved(people.leadProsecutor);
    expect(allowed(direct.snapshot(), people.leadProsecutor)).toContain('transmit');
  });

  it('never has its prosecutor approve', () => {
    expect(mayAct(direct.snapshot(), 'approve', people.prosecutor)).toEqual({
      allowed: false,
      reason: 'not_your_role',
    });
  });
});

describe('execution', () => {
  it('is for officers of the authority to which the measure is assigned', () => {
    const stranger: Actor = { ...people.theirExecutor, authorityId: authorities.elsewhere };
    expect(
      mayAct(inExecution().snapshot(), 'record_execution', stranger, { measureCode: 'M1' }),
    ).toEqual({
      allowed: false,
      reason: 'not_assigned_to_you',
    });
  });

  it("is open to the receiving authority's own officers where measures are assigned to it", () => {
    const own: Actor = { ...people.theirExecutor, authorityId: authorities.theirCentralAuthority };
    const file = inExecution().assigned(['M1'], authorities.theirCentralAuthority).snapshot();
    expect(mayAct(file, 'record_execution', own, { measureCode: 'M1' })).toEqual({ allowed: true });
    expect(mayAct(file, 'record_execution', own, { measureCode: 'M2' })).toEqual({
      allowed: false,
      reason: 'not_assigned_to_you',
    });
  });

  it('ends with the measure', () => {
    const file = inExecution().executed('M1').snapshot();
    expect(mayAct(file, 'refuse_measure', people.theirExecutor, { measureCode: 'M1' })).toEqual({
      allowed: false,
      reason: 'measure_not_open',
    });
    expect(mayAct(file, 'assign', people.theirOfficer, { measureCodes: ['M1'] })).toEqual({
      allowed: false,
      reason: 'measure_not_open',
    });
  });
});

describe('the reason told', () => {
  const cases: [string, FileStory, RequestAction, Actor, string][] = [
    [
      'putting off the decision a second time',
      received().acknowledgement().extension(),
      'extend',
      people.theirOfficer,
      'extended_already',
    ],
    [
      'executing what is postponed',
      inExecution().postponement(['M1', 'M2']),
      'record_execution',
      people.theirExecutor,
      'measure_postponed',
    ],
    ['resuming what runs', inExecution(), 'resume', people.theirOfficer, 'nothing_postponed'],
    [
      'refusing what nobody proposed',
      received().acknowledgement(),
      'refuse',
      people.theirHead,
      'no_proposal',
    ],
    [
      'refusing what was withdrawn meanwhile',
      received().acknowledgement().refusalProposed(['M2']).withdrawal(['M2']),
      'refuse',
      people.theirHead,
      'measure_not_open',
    ],
    [
      'withdrawing what was answered meanwhile',
      transmitted().withdrawalProposed(['M2']).response({ M2: 'complete' }),
      'withdraw',
      people.centralOfficer,
      'measure_not_open',
    ],
    [
      'accepting with a question open',
      received().acknowledgement().question(),
      'accept',
      people.theirHead,
      'question_unanswered',
    ],
    [
      'assigning before accepting',
      received().acknowledgement(),
      'assign',
      people.theirOfficer,
      'not_accepted',
    ],
    [
      'responding with nothing done',
      inExecution(),
      'respond',
      people.theirOfficer,
      'nothing_to_report',
    ],
    [
      'answering without a question',
      transmitted(),
      'answer',
      people.prosecutor,
      'no_open_question',
    ],
    ['closing with measures open', transmitted(), 'close', people.centralOfficer, 'measures_open'],
    ['acting on a closed file', answered().closed(), 'correct', people.prosecutor, 'file_closed'],
    [
      'transmitting an incoming request',
      received(),
      'transmit',
      people.theirOfficer,
      'not_this_side',
    ],
    [
      'correcting a second time at once',
      transmitted().correctionOpened(),
      'correct',
      people.prosecutor,
      'not_in_this_state',
    ],
  ];
  it.each(cases)('for %s', (_name, story, action, actor, reason) => {
    expect(mayAct(story.snapshot(), action, actor)).toEqual({ allowed: false, reason });
  });
});

it('offers a network coordinator nothing at all', () => {
  expect(allowedActions(transmitted().snapshot(), people.coordinator)).toEqual([]);
  expect(
    requestActions.every(
      (action) => !mayAct(transmitted().snapshot(), action, people.coordinator).allowed,
    ),
  ).toBe(true);
});
