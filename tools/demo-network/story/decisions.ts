import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { RequestContentDto } from '@rogatory/requests/contract';
import type { Chance } from '../chance';
import { refusalGround } from '../matters/legal-basis';
import { conditionReplies, reviewReasons, withdrawalReasons } from './phrases';
import type { Deed } from './step';

type Measure = RequestContentDto['measures'][number];

/** The first measure is tested against a ground of refusal. */
export function tested(measures: readonly Measure[], chance: Chance): Deed {
  const [test, reasoning] = chance.pick(reviewReasons);
  const measureCodes = measures.slice(0, 2).map(({ code }) => code);
  return {
    does: 'record_review',
    input: { measureCodes, test, finding: 'no_obstacle', reasoning },
  };
}

/** Measures are proposed to be refused before anything is done on them. */
export function refusalProposed(
  measures: readonly Measure[],
  instrument: InstrumentCode,
  chance: Chance,
): Deed {
  return {
    does: 'propose_refusal',
    input: {
      ...refusalGround(instrument, chance),
      measureCodes: measures.map(({ code }) => code),
      consultation: 'Discussed by telephone; no narrower measure was found.',
      remedy: 'The decision can be challenged before the court of appeal within thirty days.',
    },
  };
}

export function conditionsAccepted(chance: Chance): Deed {
  const text = chance.pick(conditionReplies);
  return { does: 'reply_to_conditions', input: { accepted: true, text } };
}

/** The whole request is proposed to be withdrawn. */
export function withdrawalProposed(chance: Chance): Deed {
  return { does: 'propose_withdrawal', input: { reason: chance.pick(withdrawalReasons) } };
}
