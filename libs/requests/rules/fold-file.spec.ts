import { FileStory, askedMeasures, inExecution, transmitted } from '../testing/file-story';
import { foldFile } from './fold-file';
import type { FileSnapshot } from './file-snapshot';

const measureStates = (snapshot: FileSnapshot): Record<string, string> =>
  Object.fromEntries(snapshot.measures.map((measure) => [measure.code, measure.state]));

describe("the requesting side's file", () => {
  it('goes from draft through review, return and approval to transmission', () => {
    const story = new FileStory('outgoing').drafted();
    expect(story.snapshot().state).toBe('draft');
    expect(story.submitted().snapshot().state).toBe('in_review');
    expect(story.returned().snapshot()).toMatchObject({
      state: 'returned',
      returnRemark: 'Name the bank and the period.',
    });
    expect(story.edited().snapshot().title).toBe('Accounts of a recruiter, second draft');
    expect(story.submitted().snapshot().state).toBe('in_review');
    expect(story.approved().snapshot().state).toBe('approved');
    expect(story.request().snapshot()).toMatchObject({
      state: 'transmitted',
      transmittedVersion: 1,
    });
  });

  it('learns of the other side only what its dispatches tell', () => {
    const story = transmitted();
    expect(story.snapshot().toldState).toBeNull();
    expect(story.acknowledgement().snapshot()).toMatchObject({
      state: 'acknowledged',
      toldState: 'acknowledged',
      theirReference: 'MLA/2026/0031',
      asOfDispatch: 2,
      counterpartOfficer: 'Sokphan Udamrong',
    });
  });

  it('goes back to what it was when the open question is answered', () => {
    const story = transmitted().acknowledgement().question('M1');
    expect(story.snapshot().state).toBe('question_open');
    expect(measureStates(story.snapshot())).toEqual({ M1: 'question_open', M2: 'received' });
    expect(story.answer().snapshot().state).toBe('acknowledged');
    expect(measureStates(story.snapshot())).toEqual({ M1: 'received', M2: 'received' });
    expect(story.acceptance().question('M2').answer().snapshot().state).toBe('accepted');
    expect(measureStates(story.snapshot())).toEqual({ M1: 'accepted', M2: 'accepted' });
  });

  it('is answered in part while a measure is open, and answered when all have ended', () => {
    const story = transmitted().acknowledgement().acceptance().response({ M1: 'complete' });
    expect(story.snapshot().state).toBe('answered_in_part');
    expect(story.snapshot().answeredAt).toBeNull();
    expect(story.response({ M2: 'in_part' }).snapshot().state).toBe('answered_in_part');
    expect(story.response({ M2: 'refused' }).snapshot().state).toBe('answered');
    expect(measureStates(story.snapshot())).toEqual({ M1: 'complete', M2: 'refused' });
  });

  it('is refused when every measure is refused', () => {
    const story = transmitted().acknowledgement().acceptance();
    expect(story.response({ M1: 'refused', M2: 'refused' }).snapshot().state).toBe('refused');
  });

  it('takes a response that crosses with an open question', () => {
    const story = transmitted().acknowledgement().acceptance().question('M2');
    story.response({ M1: 'complete' });
    expect(story.snapshot().state).toBe('question_open');
    expect(story.answer().snapshot().state).toBe('answered_in_part');
    expect(measureStates(story.snapshot())).toEqual({ M1: 'complete', M2: 'accepted' });
  });

  it('keeps what was transmitted while a correction is prepared', () => {
    const story = transmitted().acknowledgement().correctionOpened();
    story.edited(undefined, [askedMeasures[0] ?? never()]);
    expect(story.snapshot()).toMatchObject({
      state: 'acknowledged',
      draftStage: 'draft',
      correctionOpen: true,
      contentVersion: 2,
      transmittedVersion: 1,
      title: 'Accounts of a recruiter',
    });
    expect(story.snapshot().measures).toHaveLength(2);
  });

  it('sends a correction as the next version: new and changed measures begin anew', () => {
    const story = transmitted().acknowledgement().acceptance().response({ M2: 'complete' });
    story.correctionOpened().edited().submitted().approved();
    story.correction([
      { code: 'M1', type: 'bank_records', wantedBy: '2027-01-15' },
      { code: 'M3', type: 'freezing_of_account', wantedBy: null },
    ]);
    expect(measureStates(story.snapshot())).toEqual({ M1: 'sent', M3: 'sent', M2: 'complete' });
    expect(story.snapshot()).toMatchObject({
      transmittedVersion: 2,
      correctionOpen: false,
      draftStage: null,
    });
  });

  it('stays closed whatever still arrives', () => {
    const story = transmitted().acknowledgement().acceptance();
    story.response({ M1: 'complete', M2: 'complete' }).closed().question();
    expect(story.snapshot()).toMatchObject({ state: 'closed', closure: 'satisfied' });
  });
});

describe("the requested side's file", () => {
  it('goes from receipt through acknowledgement and acceptance into execution', () => {
    const story = new FileStory('incoming').request();
    expect(story.snapshot()).toMatchObject({
      state: 'received',
      theirReference: '2026-형제-00417',
      reference: '',
    });
    expect(story.acknowledgement().snapshot()).toMatchObject({
      state: 'acknowledged',
      reference: 'MLA/2026/0031',
    });
    expect(story.acceptance().snapshot().state).toBe('accepted');
    expect(story.assigned(['M1']).snapshot().state).toBe('in_execution');
    expect(measureStates(story.snapshot())).toEqual({ M1: 'in_execution', M2: 'accepted' });
  });

  it('is not answered before what was executed has been reported', () => {
    const story = inExecution().executed('M1').refused('M2');
    expect(story.snapshot().state).toBe('in_execution');
    expect(measureStates(story.snapshot())).toEqual({ M1: 'complete', M2: 'refused' });
    story.response({ M1: 'complete', M2: 'refused' });
    expect(story.snapshot().state).toBe('answered');
  });

  it('keeps a measure executed in part open', () => {
    const story = inExecution().executed('M1', false);
    expect(measureStates(story.snapshot())['M1']).toBe('in_execution');
    story.response({ M1: 'in_part' });
    expect(story.snapshot().state).toBe('answered_in_part');
    expect(measureStates(story.snapshot())['M1']).toBe('answered_in_part');
    story.executed('M1', true);
    expect(measureStates(story.snapshot())['M1']).toBe('complete');
  });

  it('receives new measures by a correction, even when all before had been answered', () => {
    const story = inExecution().executed('M1').executed('M2');
    story.response({ M1: 'complete', M2: 'complete' });
    story.correction([...askedMeasures, { code: 'M3', type: 'bank_records', wantedBy: null }]);
    expect(story.snapshot()).toMatchObject({ state: 'answered_in_part', contentVersion: 2 });
    expect(measureStates(story.snapshot())['M3']).toBe('received');
  });

  it('withdraws the measures that a correction no longer asks', () => {
    const story = inExecution();
    story.correction([askedMeasures[0] ?? never()]);
    expect(measureStates(story.snapshot())).toEqual({ M1: 'in_execution', M2: 'withdrawn' });
  });
});

it('delivers a dispatch twice without a trace of the second', () => {
  const story = transmitted().acknowledgement();
  const once = story.snapshot();
  expect(story.lastAgain().snapshot()).toEqual(once);
});

it('gives the same snapshot for the same events', () => {
  const { events } = inExecution().executed().refused();
  expect(foldFile('incoming', events)).toEqual(foldFile('incoming', structuredClone(events)));
});

function never(): never {
  throw new Error('the story has two measures');
}

describe('a postponed measure', () => {
  const measure = (story: FileStory, code = 'M1') =>
    story.snapshot().measures.find((one) => one.code === code);

  it('rests until it goes on where it stood', () => {
    const story = inExecution().postponement(['M1'], '2027-01-15');
    expect(measure(story)?.state).toBe('postponed');
    expect(measure(story, 'M2')?.state).toBe('in_execution');
    expect(measure(story.resumption(['M1']))).toMatchObject({
      state: 'in_execution',
      postponements: [{ reviewOn: '2027-01-15', until: expect.any(String) }],
    });
  });

  it('counts its rest alike on both sides, from the sending', () => {
    const ours = transmitted().acknowledgement().acceptance().postponement(['M1']);
    const sent = ours.events.at(-1);
    expect(sent?.kind === 'dispatch_received' && sent.dispatch.sentAt).toBe(
      measure(ours)?.postponements?.[0]?.since,
    );
  });

  it('is accepted with the request and still rests', () => {
    const story = new FileStory('incoming').request().acknowledgement();
    story.postponement(['M1']).acceptance();
    expect(measure(story)?.state).toBe('postponed');
    expect(measure(story.resumption(['M1']))?.state).toBe('accepted');
  });

  it('outlives a question that names it', () => {
    const story = inExecution().postponement(['M1']).question('M1').resumption(['M1']);
    expect(measure(story)?.state).toBe('question_open');
    expect(measure(story.answer())?.state).toBe('in_execution');
  });
});

it('keeps the time asked for beside what it puts off', () => {
  const undecided = new FileStory('incoming').request().extension([], '2026-12-01').snapshot();
  expect(undecided.decisionExtension?.estimate).toBe('2026-12-01');
  const running = inExecution().extension(['M2'], '2027-03-19').snapshot();
  expect(running.measures.map((one) => one.extension?.estimate)).toEqual([undefined, '2027-03-19']);
});
