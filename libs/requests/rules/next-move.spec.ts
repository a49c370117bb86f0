import { FileStory, inExecution, transmitted } from '../testing/file-story';
import { authorities, people } from '../testing/people';
import { nextMove } from './next-move';

const draft = () => new FileStory('outgoing').drafted();
const received = () => new FileStory('incoming').request();

describe('who must act next', () => {
  const cases: [string, FileStory, string, string][] = [
    ['a draft is ours to complete', draft(), 'us', 'complete_draft'],
    ['a submitted draft is ours to review', draft().submitted(), 'us', 'review_draft'],
    [
      'a returned draft is ours to correct',
      draft().submitted().returned(),
      'us',
      'correct_returned_draft',
    ],
    [
      'an approved request is ours to transmit',
      draft().submitted().approved(),
      'us',
      'transmit_request',
    ],
    [
      'a transmitted request waits for their acknowledgement',
      transmitted(),
      'them',
      'await_acknowledgement',
    ],
    [
      'an acknowledged request waits for their decision',
      transmitted().acknowledgement(),
      'them',
      'await_decision',
    ],
    [
      'their question is ours to answer',
      transmitted().acknowledgement().question(),
      'us',
      'answer_questions',
    ],
    [
      'an accepted request waits for execution',
      transmitted().acknowledgement().acceptance(),
      'them',
      'await_execution',
    ],
    [
      'a part answered waits for the rest',
      transmitted().acceptance().response({ M1: 'complete' }),
      'them',
      'await_response',
    ],
    [
      'a correction in preparation is ours',
      transmitted().acknowledgement().correctionOpened(),
      'us',
      'complete_draft',
    ],
    [
      'an answered request is ours to close',
      transmitted().response({ M1: 'complete', M2: 'complete' }),
      'us',
      'close_file',
    ],
    ['a request received is ours to acknowledge', received(), 'us', 'acknowledge_request'],
    ['an acknowledged one is ours to judge', received().acknowledgement(), 'us', 'give_legal_view'],
    [
      'our question waits for their answer',
      received().acknowledgement().question(),
      'them',
      'await_answers',
    ],
    [
      'an accepted one is ours to assign',
      received().acknowledgement().acceptance(),
      'us',
      'assign_measures',
    ],
    ['assigned measures are ours to execute', inExecution(), 'us', 'execute_measures'],
    ['executed measures are ours to report', inExecution().executed().refused(), 'us', 'respond'],
    ['a closed file waits for nobody', received().closed(), 'nobody', 'none'],
  ];
  it.each(cases)('%s', (_sentence, story, move, act) => {
    expect(nextMove(story.snapshot())).toMatchObject({ move, act });
  });

  it('leaves the review to the lead prosecutor where the office transmits directly', () => {
    const direct = new FileStory('outgoing').drafted(people.prosecutor, authorities.office);
    expect(nextMove(direct.submitted().snapshot()).roles).toContain('lead_prosecutor');
    expect(nextMove(draft().submitted().snapshot()).roles).not.toContain('lead_prosecutor');
  });

  it('keeps a part that can be answered on the desk of those who respond', () => {
    const { roles } = nextMove(inExecution().executed().snapshot());
    expect(roles).toEqual(expect.arrayContaining(['executing_officer', 'central_officer']));
  });

  it('waits since the last event', () => {
    const story = transmitted();
    expect(nextMove(story.snapshot()).since).toBe(story.events.at(-1)?.at);
  });
});
