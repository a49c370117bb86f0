import type {
  Period,
  ReckoningDirection,
  RuleSet,
  TimeLimitId,
} from '@rogatory/instruments/contract';
export type PreviewDeadlineDto = {
  timeLimit?: TimeLimitId;
  part?: string;
  ruleSet?: RuleSet;
  period?: Period[];
  direction?: ReckoningDirection;
  event: string;
  zone: string;
  jurisdiction: string;
  region?: string;
  extensions?: Period[];
  suspensions?: { from: string; to: string }[];
  minTwoWorkingDays?: boolean;
};
export type DeadlineDto = {
  due: string;
  dueDate: string;
  wholeDay: boolean;
  exact?: string | null;
  actBy: string;
  unrolledDate: string;
  readings: { earlier: string; later: string };
  steps: {
    code: string;
    params: Record<string, string | number>;
    text: string;
    source: string | null;
    date: string | null;
  }[];
  warnings: {
    code: string;
    params: Record<string, string | number>;
    text: string;
    source: string | null;
  }[];
  tentative: boolean;
};
