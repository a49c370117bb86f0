import type { RequestAction } from '@rogatory/requests/contract';
import type { ActionRule } from './actions/action-rule';
import { decidingRules } from './actions/deciding';
import { draftingRules } from './actions/drafting';
import { endingRules } from './actions/ending';
import { executingRules } from './actions/executing';
import { speakingRules } from './actions/speaking';
import { supplyingRules } from './actions/supplying';
import { transmissionRules } from './actions/transmission';

export type { ActionDetails } from './actions/action-rule';

/** Who may do what to a file of which direction, and what stands against it. */
export const actionRules: Record<RequestAction, ActionRule> = {
  ...draftingRules,
  ...transmissionRules,
  ...decidingRules,
  ...executingRules,
  ...supplyingRules,
  ...speakingRules,
  ...endingRules,
};
