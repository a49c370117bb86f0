import type {
  ConditionsViewDto,
  MeasureViewDto,
  RequestPageDto,
  ReviewViewDto,
} from '../../contract/index';
import type { FileSnapshot, MeasureSnapshot } from '../../rules/index';
import type { HistoryRow, PageRow } from './request-page';

type Decided = Pick<
  RequestPageDto,
  | 'conditions'
  | 'reviews'
  | 'refusalProposal'
  | 'withdrawalProposal'
  | 'openWithdrawals'
  | 'remindedAt'
  | 'closure'
  | 'reopenedAt'
>;

/**
 * What was decided on the file, what waits for a second person, and how it was closed. An executing
 * authority is shown what binds its own measures; the weighing that leads there is not its business.
 */
export function decisionView(row: PageRow, ownMeasures: readonly string[] | null): Decided {
  const { snapshot } = row;
  const partial = ownMeasures !== null;
  const { remindedAt = [], reopenedAt = null, unacknowledgedWithdrawals = [] } = snapshot;
  return {
    conditions: (snapshot.conditions ?? [])
      .map((one) => ofOwn(one, ownMeasures))
      .filter(({ measureCodes }) => !partial || measureCodes.length > 0),
    reviews: partial ? [] : row.events.flatMap(reviewOf),
    refusalProposal: partial ? null : refusalProposal(snapshot),
    withdrawalProposal: partial ? null : withdrawalProposal(snapshot),
    openWithdrawals: partial ? [] : [...unacknowledgedWithdrawals],
    remindedAt: partial ? [] : [...remindedAt],
    closure: closureOf(snapshot),
    reopenedAt,
  };
}

/** What was decided on one measure: in whole, as to a part, or put off. */
export function measureDecision(
  measure: MeasureSnapshot,
): Pick<MeasureViewDto, 'decidedAt' | 'reviewOn' | 'refusedParts' | 'withdrawnParts'> {
  const rest = measure.postponements?.at(-1);
  return {
    decidedAt: measure.decidedAt ?? null,
    reviewOn: rest !== undefined && rest.until === null ? rest.reviewOn : null,
    refusedParts: [...(measure.refusedParts ?? [])],
    withdrawnParts: [...(measure.withdrawnParts ?? [])],
  };
}

function ofOwn(
  { dispatchNumber, at, text, measureCodes, reply, repliedAt }: ConditionsViewDto,
  ownMeasures: readonly string[] | null,
): ConditionsViewDto {
  const bound = measureCodes.filter((code) => ownMeasures === null || ownMeasures.includes(code));
  return { dispatchNumber, at, text, measureCodes: bound, reply, repliedAt };
}

function reviewOf({ kind, payload, personName, at }: HistoryRow): ReviewViewDto[] {
  const { measureCodes = [], test, finding, reasoning = '' } = payload;
  if (kind !== 'review_recorded' || test === undefined || finding === undefined) return [];
  return [{ measureCodes, test, finding, reasoning, personName, at }];
}

function refusalProposal({ refusalProposal: proposed }: FileSnapshot): Decided['refusalProposal'] {
  if (!proposed) return null;
  const { measureCodes, part, ground, consultation, remedy, personName, at } = proposed;
  return { measureCodes, part, ground, consultation, remedy, personName, at };
}

function withdrawalProposal({
  withdrawalProposal: proposed,
}: FileSnapshot): Decided['withdrawalProposal'] {
  if (!proposed) return null;
  const { measureCodes, part, reason, personName, at } = proposed;
  return { measureCodes, part, reason, personName, at };
}

function closureOf({ closedAt, closure, usefulness, retention }: FileSnapshot): Decided['closure'] {
  if (closedAt === null || closure === null) return null;
  return {
    at: closedAt,
    outcome: closure,
    usefulness: usefulness ?? null,
    retention: retention ?? null,
  };
}
