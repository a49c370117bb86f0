import { dispatch, measure, page } from '../testing/cambodias-page';
import { commandBody, emptyActionDraft, missingAnswer, openQuestions } from './action-draft';

describe('the form of a step', () => {
  it('offers only open measures for assignment, and chooses those nobody has', () => {
    const draft = emptyActionDraft(page);
    expect(draft.measureCodes).toEqual([
      { code: 'M2', chosen: true },
      { code: 'M3', chosen: true },
    ]);
  });

  it('acknowledges under a reference, with a word that crosses and a remark that does not', () => {
    const draft = { ...emptyActionDraft(page), text: 'We have it.', remark: 'Ask Sokphan.' };
    expect(commandBody('acknowledge', draft)).toEqual({
      reference: 'KH-FICT/URG/2026/0031',
      text: 'We have it.',
      remark: 'Ask Sokphan.',
    });
  });

  it('asks for every open question an answer of its own', () => {
    const asked = { ...page, thread: [dispatch(3, 'question')] };
    expect(openQuestions(asked)).toHaveLength(2);
    const draft = emptyActionDraft(asked);
    expect(missingAnswer('answer', draft)).toBe('answers');
    const answers = draft.answers.map((answer) => ({ ...answer, text: 'Building C.' }));
    expect(missingAnswer('answer', { ...draft, answers })).toBeNull();
  });

  it('holds no question open once the thread carries the answer', () => {
    const answered = { ...page, thread: [dispatch(3, 'question'), dispatch(4, 'answer')] };
    expect(openQuestions(answered)).toEqual([]);
  });

  it('refuses a measure only with instrument, article and reasons', () => {
    const draft = { ...emptyActionDraft(page), measureCode: 'M2' };
    expect(missingAnswer('refuse_measure', draft)).toBe('instrument');
    const named = { ...draft, instrument: 'UNTOC' as const, article: '18(21)(d) ' };
    expect(missingAnswer('refuse_measure', named)).toBe('reasons');
    const whole = { ...named, reasons: 'The law forbids it.' };
    expect(missingAnswer('refuse_measure', whole)).toBeNull();
    expect(commandBody('refuse_measure', whole)).toEqual({
      measureCode: 'M2',
      instrument: 'UNTOC',
      article: '18(21)(d)',
      reasons: 'The law forbids it.',
    });
  });

  it('sends neither empty questions nor an empty date', () => {
    const draft = emptyActionDraft(page);
    const questions = [
      { text: 'Which building?', measureCode: '' },
      { text: '  ', measureCode: 'M2' },
    ];
    expect(commandBody('ask', { ...draft, questions })).toEqual({
      questions: [{ text: 'Which building?', measureCode: undefined }],
      answerBy: undefined,
    });
  });

  it('says of a measure executed in part that something remains', () => {
    const draft = emptyActionDraft(page);
    const body = commandBody('record_execution', { ...draft, measureCode: 'M2', extent: 'part' });
    expect(body).toMatchObject({ measureCode: 'M2', complete: false });
  });
});

describe('more time', () => {
  it('is asked for the decision before the request is accepted, for measures afterwards', () => {
    const before = {
      ...page,
      measures: [measure('M1', 'received')],
      thread: [dispatch(1, 'acknowledgement')],
    };
    const typed = { reasons: 'The court sits in March.', estimate: '2027-03-19' };
    expect(commandBody('extend', { ...emptyActionDraft(before), ...typed })).toEqual(typed);
    const after = {
      ...page,
      measures: [measure('M1', 'in_execution'), measure('M2', 'in_execution')],
      thread: [dispatch(1, 'acceptance')],
    };
    const draft = { ...emptyActionDraft(after), ...typed };
    expect(missingAnswer('extend', draft)).toBe('running');
    const running = draft.running.map(({ code }) => ({ code, chosen: code === 'M2' }));
    expect(commandBody('extend', { ...draft, running })).toEqual({
      ...typed,
      measureCodes: ['M2'],
    });
  });

  it('is not given to what rests, and only what rests goes on', () => {
    const file = { ...page, measures: [measure('M1', 'postponed'), measure('M2', 'in_execution')] };
    const draft = emptyActionDraft(file);
    expect(commandBody('resume', draft)).toEqual({ measureCodes: ['M1'], remark: undefined });
    expect(missingAnswer('postpone', draft)).toBe('weighing');
    const weighing = draft.weighing.map(({ code }) => ({ code, chosen: code === 'M1' }));
    const kept = { ...draft, weighing, instrument: 'UNTOC' as const };
    // Looked at again and kept: what rests already may rest on.
    expect(commandBody('postpone', kept)).toMatchObject({ measureCodes: ['M1'] });
    expect(missingAnswer('postpone', kept)).toBe('article');
  });
});

describe('a decision', () => {
  const received = {
    ...page,
    measures: [measure('M1', 'received'), measure('M2', 'received'), measure('M3', 'complete')],
    actions: [
      { action: 'accept' as const, allowed: true, reason: null, measureCodes: ['M1', 'M2'] },
    ],
  };

  it('names the measures that the reader may accept, as far as none is left out', () => {
    const draft = emptyActionDraft(received);
    expect(commandBody('accept', draft)).toEqual({
      measureCodes: ['M1', 'M2'],
      conditions: undefined,
      text: undefined,
    });
    const deciding = draft.deciding.map(({ code }) => ({ code, chosen: code === 'M2' }));
    expect(commandBody('accept', { ...draft, deciding, conditions: 'Named use only.' })).toEqual({
      measureCodes: ['M2'],
      conditions: 'Named use only.',
      text: undefined,
    });
    const none = deciding.map(({ code }) => ({ code, chosen: false }));
    expect(missingAnswer('accept', { ...draft, deciding: none })).toBe('deciding');
  });

  it('may go with a word that binds nothing, beside the conditions or without any', () => {
    const draft = { ...emptyActionDraft(received), text: 'We shall execute it. ' };
    expect(commandBody('accept', draft)).toEqual({
      measureCodes: ['M1', 'M2'],
      conditions: undefined,
      text: 'We shall execute it.',
    });
  });

  it('to refuse a part says which', () => {
    const draft = {
      ...emptyActionDraft(received),
      weighing: [{ code: 'M1', chosen: true }],
      instrument: 'UNTOC' as const,
      article: '18(21)(d)',
      reasons: 'No form in our law.',
      share: 'part' as const,
    };
    expect(missingAnswer('propose_refusal', draft)).toBe('part');
    expect(commandBody('propose_refusal', { ...draft, part: ' unit B ' })).toMatchObject({
      measureCodes: ['M1'],
      part: 'unit B',
      consultation: undefined,
    });
    const whole = { ...draft, part: 'unit B', share: 'whole' as const };
    expect(commandBody('propose_refusal', whole)).toMatchObject({ part: undefined });
  });

  it('on conditions is a yes or a no', () => {
    const draft = emptyActionDraft(received);
    expect(missingAnswer('reply_to_conditions', draft)).toBe('agreed');
    expect(commandBody('reply_to_conditions', { ...draft, agreed: 'no' })).toMatchObject({
      accepted: false,
    });
  });
});

describe('an ending', () => {
  it('withdraws the whole request without naming measures', () => {
    const draft = { ...emptyActionDraft(page), reason: 'Settled.', withdraws: 'request' as const };
    expect(commandBody('propose_withdrawal', draft)).toEqual({
      part: undefined,
      reason: 'Settled.',
    });
    expect(missingAnswer('propose_withdrawal', { ...draft, withdraws: 'measures' })).toBe(
      'withdrawing',
    );
  });

  it('says how useful it was as a number, or nothing', () => {
    const draft = { ...emptyActionDraft(page), outcome: 'satisfied' as const };
    expect(commandBody('close', draft)).toMatchObject({
      usefulness: undefined,
      retention: 'standard',
    });
    expect(commandBody('close', { ...draft, usefulness: '4' })).toMatchObject({ usefulness: 4 });
  });
});
