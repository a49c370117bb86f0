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
const answeredByUs = () =>
  inExecution().executed().refused().response({ M1: 'complete', M2: 'refused' });

/** Which actions are open to whom, state by state; whoever is not named may do nothing. */
const outgoingTable: [string, FileStory, Record<string, RequestAction[]>][] = [
  [
    'a draft',
    draft(),
    {
      prosecutor: ['edit', 'submit', 'note'],
      leadProsecutor: ['edit', 'submit', 'note'],
      centralOfficer: ['note'],
      centralHead: ['note'],
    },
  ],
  [
    'a draft in review',
    draft().submitted(),
    {
      prosecutor: ['note'],
      leadProsecutor: ['note'],
      centralOfficer: ['return', 'note'],
      centralHead: ['return', 'approve', 'note'],
    },
  ],
  [
    'a returned draft',
    draft().submitted().returned(),
    {
      prosecutor: ['edit', 'submit', 'note'],
      leadProsecutor: ['edit', 'submit', 'note'],
      centralOfficer: ['note'],
      centralHead: ['note'],
    },
  ],
  [
    'an approved request',
    draft().submitted().approved(),
    {
      prosecutor: ['note'],
      leadProsecutor: ['note'],
      centralOfficer: ['transmit', 'note'],
      centralHead: ['transmit', 'note'],
    },
  ],
  [
    'a transmitted request',
    transmitted(),
    {
      prosecutor: ['correct', 'note'],
      leadProsecutor: ['correct', 'note'],
      centralOfficer: ['correct', 'note'],
      centralHead: ['correct', 'note'],
    },
  ],
  [
    'an open question',
    transmitted().acknowledgement().question(),
    {
      prosecutor: ['answer', 'correct', 'note'],
      leadProsecutor: ['answer', 'correct', 'note'],
      centralOfficer: ['answer', 'correct', 'note'],
      centralHead: ['answer', 'correct', 'note'],
    },
  ],
  [
    'an accepted request',
    transmitted().acknowledgement().acceptance(),
    {
      prosecutor: ['correct', 'note'],
      leadProsecutor: ['correct', 'note'],
      centralOfficer: ['correct', 'note'],
      centralHead: ['correct', 'note'],
    },
  ],
  [
    'an answered request',
    answered(),
    {
      prosecutor: ['note'],
      leadProsecutor: ['close', 'note'],
      centralOfficer: ['close', 'note'],
      centralHead: ['close', 'note'],
    },
  ],
  [
    'a closed file',
    answered().closed(),
    {
      prosecutor: ['note'],
      leadProsecutor: ['note'],
      centralOfficer: ['note'],
      centralHead: ['note'],
    },
  ],
];

const incomingTable: [string, FileStory, Record<string, RequestAction[]>][] = [
  [
    'a request received',
    received(),
    {
      theirOfficer: ['acknowledge', 'extend', 'note'],
      theirHead: ['acknowledge', 'extend', 'note'],
      theirExecutor: ['note'],
    },
  ],
  [
    'an acknowledged request',
    received().acknowledgement(),
    {
      theirOfficer: ['ask', 'accept', 'extend', 'note'],
      theirHead: ['ask', 'accept', 'extend', 'postpone', 'note'],
      theirExecutor: ['note'],
    },
  ],
  [
    'a question of ours that is open',
    received().acknowledgement().question(),
    {
      theirOfficer: ['extend', 'note'],
      theirHead: ['extend', 'postpone', 'note'],
      theirExecutor: ['note'],
    },
  ],
  [
    'an accepted request',
    received().acknowledgement().acceptance(),
    {
      theirOfficer: ['ask', 'extend', 'assign', 'note'],
      theirHead: ['ask', 'extend', 'postpone', 'assign', 'note'],
      theirExecutor: ['note'],
    },
  ],
  [
    'a request in execution',
    inExecution(),
    {
      theirOfficer: ['ask', 'extend', 'assign', 'note'],
      theirHead: ['ask', 'extend', 'postpone', 'assign', 'note'],
      theirExecutor: ['record_execution', 'refuse_measure', 'note'],
    },
  ],
  [
    'a measure executed',
    inExecution().executed(),
    {
      theirOfficer: ['ask', 'extend', 'assign', 'respond', 'note'],
      theirHead: ['ask', 'extend', 'postpone', 'assign', 'respond', 'note'],
      theirExecutor: ['record_execution', 'refuse_measure', 'note'],
    },
  ],
  [
    'a request whose decision was put off',
    received().acknowledgement().extension(),
    {
      theirOfficer: ['ask', 'accept', 'note'],
      theirHead: ['ask', 'accept', 'postpone', 'note'],
      theirExecutor: ['note'],
    },
  ],
  [
    'a request of which one measure is postponed',
    inExecution().postponement(['M1']),
    {
      theirOfficer: ['ask', 'extend', 'resume', 'assign', 'note'],
      theirHead: ['ask', 'extend', 'postpone', 'resume', 'assign', 'note'],
      theirExecutor: ['record_execution', 'refuse_measure', 'note'],
    },
  ],
  [
    'a request postponed as a whole',
    inExecution().postponement(['M1', 'M2']),
    {
      theirOfficer: ['ask', 'resume', 'assign', 'note'],
      theirHead: ['ask', 'resume', 'assign', 'note'],
      theirExecutor: ['refuse_measure', 'note'],
    },
  ],
  [
    'a request answered by us',
    answeredByUs(),
    { theirOfficer: ['close', 'note'], theirHead: ['close', 'note'], theirExecutor: ['note'] },
  ],
];

describe.each([...outgoingTable, ...incomingTable])('on %s', (_name, story, table) => {
  it.each(Object.entries(people))('%s may do exactly what the table says', (who, actor) => {
    const own = story.direction === 'outgoing' ? ours : theirs;
    if (!own.includes(actor) && actor !== people.coordinator) return;
    expect(allowed(story.snapshot(), actor).sort()).toEqual([...(table[who] ?? [])].sort());
  });
});

const ours: Actor[] = [
  people.prosecutor,
  people.leadProsecutor,
  people.centralOfficer,
  people.centralHead,
];
const theirs: Actor[] = [people.theirOfficer, people.theirHead, people.theirExecutor];

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
    expect(allowed(direct.snapshot(), people.leadProsecutor)).toEqual([
      'return',
      'approve',
      'note',
    ]);
    direct.approved(people.leadProsecutor);
    expect(allowed(direct.snapshot(), people.leadProsecutor)).toEqual(['transmit', 'note']);
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
      'postponing what is postponed',
      inExecution().postponement(['M1', 'M2']),
      'postpone',
      people.theirHead,
      'measure_not_open',
    ],
    ['asking before acknowledging', received(), 'ask', people.theirOfficer, 'not_acknowledged'],
    ['accepting before acknowledging', received(), 'accept', people.theirHead, 'not_acknowledged'],
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
