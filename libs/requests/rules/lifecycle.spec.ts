import * as fc from 'fast-check';
import {
  dispatchKinds,
  incomingStates,
  outgoingStates,
  requestActions,
  type Direction,
} from '@rogatory/requests/contract';
import { FileStory, askedMeasures } from '../testing/file-story';
import { people } from '../testing/people';
import { allowedActions } from './allowed-actions';
import { applyEvent, foldFile } from './fold-file';
import { mayAct } from './may-act';
import { nextMove } from './next-move';

/** Every event a story can tell, by name, so that chance can order them in any way. */
const tellings: Record<string, (story: FileStory) => FileStory> = {
  drafted: (story) => story.drafted(),
  edited: (story) => story.edited(),
  submitted: (story) => story.submitted(),
  returned: (story) => story.returned(),
  approved: (story) => story.approved(),
  request: (story) => story.request(),
  acknowledgement: (story) => story.acknowledgement(),
  question: (story) => story.question('M1', '2026-11-02'),
  answer: (story) => story.answer(),
  acceptance: (story) => story.acceptance(),
  assigned: (story) => story.assigned(),
  extension: (story) => story.extension(),
  extensionOfExecution: (story) => story.extension(['M1']),
  postponement: (story) => story.postponement(),
  resumption: (story) => story.resumption(),
  executed: (story) => story.executed('M1'),
  executedInPart: (story) => story.executed('M2', false),
  refused: (story) => story.refused('M2'),
  responseInPart: (story) => story.response({ M1: 'complete' }),
  response: (story) => story.response({ M1: 'complete', M2: 'refused' }),
  correctionOpened: (story) => story.correctionOpened(),
  correction: (story) =>
    story.correction([...askedMeasures, { code: 'M3', type: 'bank_records', wantedBy: null }]),
  draftedUrgently: (story) => story.draftedUrgently(),
  reviewAsked: (story) => story.reviewAsked(),
  urgencyConfirmed: (story) => story.urgencyConfirmed(),
  urgencyReviewed: (story) => story.urgencyReviewed(),
  oral_request: (story) => story.oralRequest(),
  urgentRequest: (story) => story.urgentRequest(),
  receiptRegistered: (story) => story.receiptRegistered(),
  forwarding: (story) => story.forwarding(),
  supplement: (story) => story.supplement(),
  reviewRecorded: (story) => story.reviewRecorded(),
  acceptanceOfOne: (story) => story.acceptanceOf(['M1']),
  conditionalAcceptance: (story) => story.conditionalAcceptance(),
  conditions_reply: (story) => story.conditionsReply(),
  refusalProposed: (story) => story.refusalProposed(),
  refusalDeclined: (story) => story.refusalDeclined(),
  refusal: (story) => story.refusal(),
  refusalOfAPart: (story) => story.refusal(['M1'], 'The second account'),
  status_note: (story) => story.statusNote(),
  reminder: (story) => story.reminder(),
  withdrawalProposed: (story) => story.withdrawalProposed(),
  withdrawalDropped: (story) => story.withdrawalDropped(),
  withdrawal: (story) => story.withdrawal(),
  withdrawal_acknowledgement: (story) => story.withdrawalAcknowledgement(),
  evidence: (story) => story.evidence(),
  receipt: (story) => story.receipt(),
  receiptOfOriginals: (story) => story.receipt('requested'),
  return_of_originals: (story) => story.returnOfOriginals(),
  consent_request: (story) => story.consentRequest(),
  consent_decision: (story) => story.consentDecision(story.snapshot().lastDispatchNumber),
  consultation: (story) => story.consultation(),
  spontaneous_information: (story) => story.information(),
  information_reply: (story) => story.informationReply(true),
  handedOver: (story) => story.handedOver(),
  closed: (story) => story.closed(),
  reopened: (story) => story.reopened(),
  lastAgain: (story) => (story.events.length > 0 ? story.lastAgain() : story),
};

const anyDirection = fc.constantFrom<Direction>('outgoing', 'incoming');
const anyStory = fc
  .tuple(anyDirection, fc.array(fc.constantFrom(...Object.keys(tellings)), { maxLength: 25 }))
  .map(([direction, names]) =>
    names.reduce((story, name) => tellings[name]?.(story) ?? story, new FileStory(direction)),
  );

it('ends in a state of its own side, however events and dispatches cross', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const states: readonly string[] =
        story.direction === 'outgoing' ? outgoingStates : incomingStates;
      expect(states).toContain(story.snapshot().state);
    }),
  );
});

it('is the same whether folded at once or event by event', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(25), (story, cut) => {
      const first = foldFile(story.direction, story.events.slice(0, cut));
      const stored: typeof first = JSON.parse(JSON.stringify(first));
      const rest = story.events.slice(cut).reduce(applyEvent, stored);
      expect(rest).toEqual(story.snapshot());
    }),
  );
});

it('does not change when any dispatch is delivered again', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (story, pick) => {
      const dispatches = story.events.filter((event) => event.kind === 'dispatch_received');
      const again = dispatches[pick % Math.max(1, dispatches.length)];
      if (again === undefined) return;
      const before = story.snapshot();
      expect(applyEvent(before, again)).toBe(before);
    }),
  );
});

it('never goes back to drafting once transmitted', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const snapshot = story.snapshot();
      if (snapshot.direction !== 'outgoing' || snapshot.transmittedAt === null) return;
      expect(['draft', 'in_review', 'returned', 'approved']).not.toContain(snapshot.state);
    }),
  );
});

it('always knows a next move, and one of our own has somebody to make it', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const next = nextMove(story.snapshot());
      expect(next.move === 'us').toBe(next.roles.length > 0);
      expect(next.move === 'nobody').toBe(story.snapshot().state === 'closed');
    }),
  );
});

it('tells the same of an action in the list of actions and when it is tried', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...Object.values(people)), (story, actor) => {
      const snapshot = story.snapshot();
      const listed = new Map(allowedActions(snapshot, actor).map((one) => [one.action, one]));
      for (const action of requestActions) {
        expect(mayAct(snapshot, action, actor).allowed).toBe(listed.get(action)?.allowed ?? false);
      }
    }),
  );
});

it('knows every kind of dispatch', () => {
  expect(dispatchKinds.every((kind) => kind in { ...tellings })).toBe(true);
});
