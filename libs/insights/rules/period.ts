import type { NetworkPeriod } from '@rogatory/insights/contract';

const monthsOf: Record<NetworkPeriod, number> = { '3m': 3, '12m': 12, '36m': 36 };

/** Full months that must lie between a receipt and today for its ninety days to be over. */
const monthsUntilNinetyDaysAreOver = 4;

/** Calendar months looked at, first and last included, as YYYY-MM. */
export interface Period {
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day: today. */
  readonly to: string;
  readonly months: readonly string[];
  /**
   * As many months, ended so long ago that each request received in them has had its ninety days.
   * Counting younger ones as unanswered would make every network look slower than it is.
   */
  readonly ninetyDaysOver: { readonly from: string; readonly to: string };
}

/** The period up to `today`: whole calendar months, because figures are kept by month. */
export function periodOf(period: NetworkPeriod, today: Temporal.PlainDate): Period {
  const length = monthsOf[period];
  const present = today.toPlainYearMonth();
  const first = present.subtract({ months: length - 1 });
  const months = Array.from({ length }, (_, index) => first.add({ months: index }).toString());
  const lastOver = present.subtract({ months: monthsUntilNinetyDaysAreOver });
  return {
    from: first.toPlainDate({ day: 1 }).toString(),
    to: today.toString(),
    months,
    ninetyDaysOver: {
      from: lastOver.subtract({ months: length - 1 }).toString(),
      to: lastOver.toString(),
    },
  };
}
