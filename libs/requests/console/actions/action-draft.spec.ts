import { emptyContent } from '@rogatory/requests/rules';
import type { DispatchDto, MeasureViewDto, RequestPageDto } from '@rogatory/requests/contract';
import { commandBody, emptyActionDraft, missingAnswer, openQuestions } from './action-draft';

function measure(code: string, state: MeasureViewDto['state']): MeasureViewDto {
  return {
    code,
    type: 'bank_records',
    state,
    targets: [],
    summary: '',
    wantedBy: null,
    lastDispatch: null,
    lastHeardAt: null,
    report: null,
    ground: null,
    decidedAt: state === 'received' ? null : '2026-11-24T01:00:00Z',
    reviewOn: null,
    refusedParts: [],
    withdrawnParts: [],
    assignedAuthorityId: null,
    assignedAuthorityName: null,
  };
}

function dispatch(number: number, kind: DispatchDto['kind']): DispatchDto {
  return {
    id: `dispatch-${number}`,
    number,
    kind,
    from: 'requested',
    at: '2026-11-25T01:10:00Z',
    zone: 'Asia/Phnom_Penh',
    signedBy: 'Sokphan Udamrong',
    text: '',
    occurredAt: null,
    channel: null,
    proof: null,
    spokenWith: null,
    forwarding: null,
    contentVersion: null,
    reference: null,
    questions: [
      { number: 1, text: 'Which building?', measureCode: 'M1', answer: null },
      { number: 2, text: 'Who confirms identities?', measureCode: null, answer: null },
    ],
    answerBy: null,
    outcomes: [],
    extension: null,
    postponement: null,
    resumed: [],
    measureCodes: [],
    accepted: null,
    refusal: null,
    withdrawal: null,
    attachments: [],
    items: [],
    receipts: [],
    returned: [],
    consentRequest: null,
    consentDecision: null,
    hash: '',
    previousHash: null,
    deliveries: [],
  };
}

const page: RequestPageDto = {
  id: '018f2b7a-0000-7000-8000-000000000001',
  version: 7,
  direction: 'incoming',
  state: 'accepted',
  reference: 'KH-FICT/URG/2026/0031',
  authorityName: 'Ministry of Justice',
  authorityJurisdiction: 'KH',
  authorityZone: 'Asia/Phnom_Penh',
  ownerName: null,
  leadName: null,
  contentVersion: 1,
  correctionOpen: false,
  counterpart: {
    authorityId: '018f2b7a-0000-7000-8000-000000000002',
    jurisdiction: 'KR',
    authorityName: 'Ministry of Justice',
    zone: 'Asia/Seoul',
    reference: null,
    officerName: null,
    toldState: null,
    asOfDispatch: null,
  },
  content: emptyContent(),
  measures: [measure('M1', 'complete'), measure('M2', 'accepted'), measure('M3', 'accepted')],
  clocks: [],
  thread: [],
  chainIntact: true,
  transmission: {
    channel: null,
    urgency: {
      urgent: false,
      stayUrgent: null,
      confirmedBy: null,
      confirmedAt: null,
      orallyRequestedAt: null,
      reviewedAt: [],
    },
    receipt: null,
    firstReceivedAt: null,
    forwarded: null,
  },
  disagreements: [],
  notes: [],
  history: [],
  conditions: [],
  reviews: [],
  refusalProposal: null,
  withdrawalProposal: null,
  openWithdrawals: [],
  remindedAt: [],
  supplied: [],
  consents: [],
  information: null,
  exchange: 'request',
  related: [],
  closure: null,
  reopenedAt: null,
  move: 'us',
  act: 'assign_measures',
  actions: [],
};

describe('the form of a step', () => {
  it('offers only open measures for assignment, and chooses those nobody has', () => {
    const draft = emptyActionDraft(page);
    expect(draft.measureCodes).toEqual([
      { code: 'M2', chosen: true },
      { code: 'M3', chosen: true },
    ]);
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
  };

  it('names measures only where some are left out', () => {
    const draft = emptyActionDraft(received);
    expect(commandBody('accept', draft)).toEqual({ conditions: undefined });
    const deciding = draft.deciding.map(({ code }) => ({ code, chosen: code === 'M2' }));
    expect(commandBody('accept', { ...draft, deciding, conditions: 'Named use only.' })).toEqual({
      measureCodes: ['M2'],
      conditions: 'Named use only.',
    });
    const none = deciding.map(({ code }) => ({ code, chosen: false }));
    expect(missingAnswer('accept', { ...draft, deciding: none })).toBe('deciding');
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
