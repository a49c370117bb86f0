import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { ClockAct } from '@rogatory/requests/contract';
import type { MeasureSnapshot } from '@rogatory/requests/rules';
import { localDay, type ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { answerOf, type FileDates } from './file-dates';

/** Where an instrument lets the requesting side name a date, with reasons. */
const askedDateLaw: Partial<Record<InstrumentCode, string>> = {
  EIO: 'EIO 12(2)',
  UNTOC: 'UNTOC 18(24)',
  UNCAC: 'UNCAC 46(24)',
};
const anyAskedDateLaw = 'UNTOC 18(24), UNCAC 46(24), EIO 12(2) and the like';
const furtherInformationLaw = 'UNTOC 18(16)';

/** Dates that one side asked of the other: they bind nobody, and pass without a breach. */
export function askedClocks(file: FileDates): ClockPlan[] {
  return [
    ...answerClock(file),
    ...file.snapshot.measures.flatMap((one) => measureClock(file, one)),
  ];
}

function answerClock(file: FileDates): ClockPlan[] {
  const { snapshot, incoming, requested } = file;
  const question = snapshot.openQuestion;
  if (question === null || question.answerBy === null) return [];
  const { zone } = requested;
  const { instrument } = file.facts;
  const law = instrument === 'UNTOC' ? furtherInformationLaw : lawOf(instrument);
  return [
    asked(file, {
      id: `answer:${question.dispatchNumber}`,
      act: incoming ? 'await_answers' : 'answer_questions',
      asked: question.answerBy,
      law,
      byUs: incoming,
      measureCode: null,
      startedAt: question.askedAt,
      whose: incoming ? 'them' : 'us',
      start: clockStep('starts_with_question', { day: localDay(question.askedAt, zone), zone }),
      ...file.unlessWithdrawn(null),
    }),
  ];
}

function measureClock(file: FileDates, measure: MeasureSnapshot): ClockPlan[] {
  const { snapshot, incoming } = file;
  const { orallyRequestedAt = null } = snapshot;
  const startedAt = file.receivedAt ?? orallyRequestedAt ?? snapshot.draftedAt;
  if (measure.wantedBy === null || startedAt === null) return [];
  const sent = snapshot.transmittedAt !== null || orallyRequestedAt !== null;
  const withThem = !incoming && sent;
  const ours: ClockAct = incoming ? 'execute_measures' : 'transmit_request';
  return [
    asked(file, {
      id: `asked:${measure.code}`,
      act: withThem ? 'await_execution' : ours,
      asked: measure.wantedBy,
      law: lawOf(file.facts.instrument),
      byUs: !incoming,
      measureCode: measure.code,
      startedAt,
      whose: withThem ? 'them' : 'us',
      start: null,
      ...answerOf(measure),
    }),
  ];
}

function lawOf(instrument: InstrumentCode | null): string {
  return (instrument === null ? undefined : askedDateLaw[instrument]) ?? anyAskedDateLaw;
}

type Asked = Pick<
  ClockPlan,
  'id' | 'act' | 'measureCode' | 'startedAt' | 'whose' | 'start' | 'endedAt' | 'lapse'
> & { asked: string; law: string; byUs: boolean };

function asked(file: FileDates, { asked: text, law, byUs, ...plan }: Asked): ClockPlan {
  return {
    ...plan,
    kind: byUs ? 'asked_by_us' : 'asked_by_them',
    nature: 'TARGET',
    timeLimit: 'T33',
    law,
    side: file.requested,
    terms: { asked: text, zone: file.requested.zone, law },
    suspensions: [],
    restsSince: null,
    extended: false,
    settled: true,
  };
}
