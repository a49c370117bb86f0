import type { Actor } from '@rogatory/platform/contract';
import type { RequestAction } from '@rogatory/requests/contract';
import { FileStory } from '../testing/file-story';
import { authorities, people } from '../testing/people';
import { mayAct } from './may-act';

const draft = () => new FileStory('outgoing').drafted();
const sent = () => draft().submitted().approved().request().acknowledgement();
const oral = () => new FileStory('outgoing').draftedUrgently().submitted().oralRequest();
const may = (story: FileStory, action: RequestAction, actor: Actor) => {
  const verdict = mayAct(story.snapshot(), action, actor);
  return verdict.allowed ? 'allowed' : verdict.reason;
};

it('A request can be returned until it goes out, and is then signed anew', () => {
  const approved = draft().submitted().approved();
  expect(may(approved, 'return', people.centralOfficer)).toBe('allowed');
  const again = approved.returned().edited().submitted();
  expect(again.snapshot().approvedBy).toBeNull();
  expect(may(again, 'approve', people.centralHead)).toBe('allowed');
  expect(may(sent(), 'return', people.centralOfficer)).toBe('not_in_this_state');
});

it('A request made orally can be withdrawn before it is written', () => {
  expect(may(oral(), 'propose_withdrawal', people.prosecutor)).toBe('allowed');
  const withdrawn = oral().withdrawal(['M1', 'M2']);
  expect(withdrawn.snapshot().state).toBe('withdrawn');
  expect(may(withdrawn, 'remind', people.centralOfficer)).toBe('allowed');
  expect(may(withdrawn, 'close', people.centralOfficer)).toBe('allowed');
  expect(oral().withdrawal(['M1']).snapshot().state).toBe('requested_orally');
});

it('The prosecutor on duty of an office that transmits directly can make the call', () => {
  const urgent = new FileStory('outgoing').drafted(people.prosecutor, authorities.office);
  const last = urgent.events.at(-1);
  if (last?.kind === 'drafted') last.urgency = 'urgent';
  expect(may(urgent, 'request_orally', people.prosecutor)).toBe('allowed');
  expect(may(oral(), 'request_orally', people.prosecutor)).toBe('not_your_role');
});

it('What waits for the other side can be chased after the last answer', () => {
  const answered = () =>
    sent().acceptance().evidence().receipt().response({ M1: 'complete', M2: 'complete' });
  expect(may(answered(), 'remind', people.prosecutor)).toBe('nothing_awaited');
  expect(may(answered().consentRequest(), 'remind', people.prosecutor)).toBe('allowed');
  expect(may(answered().returnOfOriginals(), 'remind', people.prosecutor)).toBe('allowed');
  const stopped = sent().withdrawal(['M1', 'M2']);
  expect(may(stopped, 'remind', people.prosecutor)).toBe('allowed');
  expect(may(stopped.withdrawalAcknowledgement(), 'remind', people.prosecutor)).toBe(
    'nothing_awaited',
  );
});

it('Consent is asked for what was supplied, and a refusal supplies nothing', () => {
  expect(may(sent().refusal(['M1', 'M2']), 'ask_consent', people.prosecutor)).toBe(
    'nothing_supplied',
  );
  expect(
    may(sent().acceptance().response({ M1: 'in_part' }), 'ask_consent', people.prosecutor),
  ).toBe('allowed');
});

it('Who accepted information may ask its sender for a further use, and both may write', () => {
  const offered = () => new FileStory('incoming').information();
  const told = () =>
    new FileStory('outgoing').exchangeOpened('spontaneous_information').information();
  expect(may(offered(), 'ask_consent', people.theirOfficer)).toBe('not_in_this_state');
  expect(may(offered().informationReply(true), 'ask_consent', people.theirOfficer)).toBe('allowed');
  expect(
    may(
      told().informationReply(true).consentRequest('requested'),
      'decide_consent',
      people.centralOfficer,
    ),
  ).toBe('allowed');
  for (const accepted of [true, false]) {
    const expected = accepted ? ['allowed', 'allowed'] : ['not_in_this_state', 'not_transmitted'];
    expect([
      may(offered().informationReply(accepted), 'send_note', people.theirOfficer),
      may(told().informationReply(accepted), 'send_note', people.centralOfficer),
    ]).toEqual(expected);
  }
});

it('The wrong authority passes on what is left of a request withdrawn in part', () => {
  const received = () => new FileStory('incoming').request();
  expect(may(received().withdrawal(['M2']), 'forward', people.theirOfficer)).toBe('allowed');
  expect(may(received().withdrawal(['M1', 'M2']), 'forward', people.theirOfficer)).toBe(
    'not_in_this_state',
  );
  expect(may(received().refusal(['M2']), 'forward', people.theirOfficer)).toBe('not_in_this_state');
});

it('More time for what is postponed is refused because it is postponed', () => {
  const resting = new FileStory('incoming').request().acceptance().postponement(['M1', 'M2']);
  expect(may(resting, 'extend', people.theirOfficer)).toBe('measure_postponed');
});

it('An officer reopens what an officer closed', () => {
  const closed = sent().response({ M1: 'complete', M2: 'complete' }).closed();
  expect(may(closed, 'reopen', people.centralOfficer)).toBe('allowed');
});

it('A head who wrote in a request does not confirm that it is urgent', () => {
  const written = new FileStory('outgoing')
    .draftedUrgently()
    .edited(people.centralHead)
    .submitted();
  expect(may(written, 'confirm_urgency', people.centralHead)).toBe('second_person_needed');
});
