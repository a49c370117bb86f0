import * as fc from 'fast-check';
import {
  dispatchKinds,
  incomingStates,
  outgoingStates,
  requestActions,
  type Direction,
  type MeasureOutcomeDto,
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
  closed: (story) => story.closed(),
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

describe('a step that is allowed', () => {
  /** Each allowed action told as its event; what is not allowed leaves the story as it is. */
  const steps: Record<string, (story: FileStory) => FileStory> = {
    edit: (story) => story.edited(),
    submit: (story) => story.submitted(),
    return: (story) => story.returned(),
    approve: (story) => story.approved(),
    transmit: (story) =>
      story.snapshot().correctionOpen ? story.correction(askedMeasures) : story.request(),
    answer: (story) => story.answer(),
    correct: (story) => story.correctionOpened(),
    acknowledge: (story) => story.acknowledgement(),
    ask: (story) => story.question('M1'),
    accept: (story) => story.acceptance(),
    extend: (story) => story.extension(story.snapshot().accepted ? open(story) : []),
    postpone: (story) => story.postponement(open(story)),
    resume: (story) => story.resumption(open(story)),
    assign: (story) => story.assigned(open(story)),
    record_execution: (story) => story.executed(open(story)[0]),
    refuse_measure: (story) => story.refused(open(story)[0]),
    respond: (story) => story.response(unreported(story)),
    close: (story) => story.closed(),
    note: (story) => story,
  };
  const open = (story: FileStory): string[] =>
    story
      .snapshot()
      .measures.filter((measure) => measure.endedAt === null)
      .map((measure) => measure.code);
  const unreported = (story: FileStory): Record<string, MeasureOutcomeDto['outcome']> =>
    Object.fromEntries(
      story
        .snapshot()
        .measures.flatMap(({ code, unreported: waiting }) =>
          waiting === null ? [] : [[code, waiting.outcome] as const],
        ),
    );

  it('always leads on: no file is stuck before it is closed', () => {
    fc.assert(
      fc.property(anyDirection, fc.array(fc.nat(), { maxLength: 30 }), (direction, picks) => {
        const story = new FileStory(direction);
        if (direction === 'outgoing') story.drafted();
        else story.request();
        for (const pick of picks) {
          const snapshot = story.snapshot();
          const choices = Object.values(people).flatMap((actor) =>
            requestActions.filter(
              (action) => action !== 'note' && mayAct(snapshot, action, actor).allowed,
            ),
          );
          const waitsForThem = nextMove(snapshot).move !== 'us';
          if (choices.length === 0) expect(waitsForThem).toBe(true);
          const action = choices[pick % Math.max(1, choices.length)];
          if (action !== undefined) steps[action]?.(story);
        }
        const states: readonly string[] =
          direction === 'outgoing' ? outgoingStates : incomingStates;
        expect(states).toContain(story.snapshot().state);
      }),
    );
  });
});

it('knows every kind of dispatch', () => {
  expect(dispatchKinds.every((kind) => kind in { ...tellings })).toBe(true);
});
