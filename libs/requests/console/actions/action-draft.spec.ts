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
    attachments: [],
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
    const before = { ...page, thread: [dispatch(1, 'acknowledgement')] };
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
    expect(commandBody('postpone', draft)).toMatchObject({ measureCodes: ['M2'] });
    expect(missingAnswer('postpone', draft)).toBe('instrument');
  });
});
