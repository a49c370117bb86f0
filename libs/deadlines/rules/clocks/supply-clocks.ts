import type { ClockAct } from '@rogatory/requests/contract';
import { hasEnded, type Consent, type SuppliedItem } from '@rogatory/requests/rules';
import { localDay, type ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { lapsed } from './ending';
import type { FileDates } from './file-dates';

/** Days in which a consent asked should be answered: a target of the house, no law. */
const consentDays = 30;

/** Where texts say that what was lent goes back; the day is what the two sides agreed. */
const returnLaw = 'ETS 30 Art. 6, EIO 13(4) and the like';

/**
 * Dates of what was handed over: originals are on loan and outlive the closure of the file, as do
 * consents that hold until a day.
 */
export function supplyClocks(file: FileDates): ClockPlan[] {
  const { supplied = [], consents = [] } = file.snapshot;
  return [
    ...supplied.flatMap((item) => loan(file, item)),
    ...consents.flatMap((consent) => [...answerTo(file, consent), ...expiry(file, consent)]),
  ];
}

function loan(file: FileDates, item: SuppliedItem): ClockPlan[] {
  const { number, original, returnBy, result } = item;
  if (!original || returnBy === null || result === 'missing') return [];
  const { zone } = file.requested;
  return [
    {
      ...base(file, item.suppliedAt, 'starts_with_handing_over'),
      id: `originals:${number}`,
      act: file.incoming ? 'await_originals' : 'return_originals',
      kind: file.incoming ? 'asked_by_us' : 'asked_by_them',
      law: returnLaw,
      measureCode: item.measureCode,
      whose: file.incoming ? 'them' : 'us',
      terms: { asked: returnBy, zone, law: returnLaw },
      endedAt: item.returnReceivedAt,
      outlivesClosure: true,
    },
  ];
}

/** A use that waits for the other side's word should not wait for ever. */
function answerTo(file: FileDates, consent: Consent): ClockPlan[] {
  const asksOurs = consent.from === (file.incoming ? 'requested' : 'requesting');
  const side = consent.from === 'requesting' ? file.requested : requestingOf(file);
  return [
    {
      ...base(file, consent.askedAt, 'starts_with_consent_asked'),
      id: `consent:${consent.dispatchNumber}`,
      act: asksOurs ? 'await_consent' : 'decide_consent',
      kind: 'house',
      law: null,
      measureCode: null,
      whose: asksOurs ? 'them' : 'us',
      side,
      start: clockStep('starts_with_consent_asked', {
        day: localDay(consent.askedAt, side.zone),
        zone: side.zone,
      }),
      terms: {
        reckoning: {
          ruleSet: 'PLAIN',
          periods: [{ amount: consentDays, unit: 'days' }],
          direction: 'forward',
          event: consent.askedAt,
          zone: side.zone,
          extensions: [],
          suspensions: [],
          minTwoWorkingDays: null,
          law: null,
        },
      },
      endedAt: consent.decidedAt,
      outlivesClosure: true,
    },
  ];
}

/** A consent that ends on a day: who uses it renews it or stops. */
function expiry(file: FileDates, consent: Consent): ClockPlan[] {
  const { decision, decidedAt, expiresOn, dispatchNumber } = consent;
  const ours = consent.from === (file.incoming ? 'requested' : 'requesting');
  if (decision !== 'granted' || decidedAt === null || expiresOn === null || !ours) return [];
  const { zone } = file.sides.own;
  const act: ClockAct = 'renew_consent';
  return [
    {
      ...base(file, decidedAt, 'starts_with_consent_given'),
      id: `expiry:${dispatchNumber}`,
      act,
      kind: 'asked_by_them',
      law: null,
      measureCode: null,
      whose: 'us',
      side: file.sides.own,
      terms: { asked: expiresOn, zone, law: null, named: 'promised' },
      ...lapsed(file.snapshot.measures.every(hasEnded) ? file.snapshot.closedAt : null, 'closed'),
      outlivesClosure: true,
    },
  ];
}

function requestingOf(file: FileDates) {
  return file.incoming ? file.sides.theirs : file.sides.own;
}

type StartCode =
  'starts_with_handing_over' | 'starts_with_consent_asked' | 'starts_with_consent_given';

function base(file: FileDates, startedAt: string, startsWith: StartCode) {
  const { zone } = file.requested;
  return {
    nature: 'TARGET' as const,
    timeLimit: null,
    startedAt,
    side: file.requested,
    start: clockStep(startsWith, { day: localDay(startedAt, zone), zone }),
    suspensions: [],
    restsSince: null,
    extended: false,
    settled: true,
  };
}
