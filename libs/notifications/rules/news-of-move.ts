import type { MovedPayload } from '@rogatory/requests/rules';
import type { News } from './news';
import type { Part } from './parties';

type Step = { event: string | null } & Pick<
  MovedPayload,
  | 'act'
  | 'move'
  | 'roles'
  | 'waitsAnew'
  | 'dispatch'
  | 'assignedAuthorityIds'
  | 'leadAuthorityId'
  | 'byAuthorityId'
  | 'ownerPersonId'
  | 'ownerChanged'
  | 'leadPersonId'
  | 'leadChanged'
  | 'byPersonId'
>;

/** Done by somebody else than who prepared it: everybody who may is told. */
const secondPersonActs = [
  'review_in_office',
  'approve_request',
  'decide_refusal',
  'release_withdrawal',
] as const;

const bothOffices: readonly Part[] = ['holds', 'leads'];

/** What of a step is told to whom; nothing for a step that only its author need know. */
export function newsOfMove(step: Step): News[] {
  const handed = [...handedOver(step, 'holds'), ...handedOver(step, 'leads')];
  const news = mainNews(step);
  if (handed.length === 0) return news;
  return [...handed, ...news.filter(({ cause }) => cause !== 'work_waiting')];
}

/** Who was given a file by somebody else hears of it, in the authority that holds it or leads it. */
function handedOver(step: Step, part: 'holds' | 'leads'): News[] {
  const [changed, personId] =
    part === 'holds'
      ? [step.ownerChanged, step.ownerPersonId]
      : [step.leadChanged, step.leadPersonId];
  if (!changed || personId === null || personId === step.byPersonId) return [];
  return [{ ...about(step), cause: 'handed_over', parts: [part], onlyPersonId: personId }];
}

function mainNews(step: Step): News[] {
  switch (step.event) {
    case 'dispatch_received':
      return arrival(step);
    case 'submitted':
      return [{ ...about(step), cause: 'approval_waiting', parts: ['holds'], circle: 'everybody' }];
    case 'returned':
      return [{ ...about(step), cause: 'draft_returned', parts: draftingPart(step) }];
    case 'assigned':
      return [
        {
          ...about(step),
          cause: 'measure_assigned',
          act: 'execute_measures',
          parts: ['executes'],
          executingAuthorityIds: step.assignedAuthorityIds,
          circle: 'everybody',
          roles: ['executing_officer'],
        },
      ];
    case 'execution_recorded':
    case 'measure_refused':
      return [{ ...about(step), cause: 'execution_reported', parts: ['holds'] }];
    case 'closed':
      return [{ ...about(step), act: null, cause: 'file_closed', parts: bothOffices }];
    case 'dispatch_sent':
      return [...sent(step), ...waiting(step)];
    default:
      return waiting(step);
  }
}

/** A dispatch of the other side. What stops or changes the work reaches those who do it, too. */
function arrival(step: Step): News[] {
  if (step.dispatch === null) return [];
  const reachesExecutors = step.dispatch === 'withdrawal' || step.dispatch === 'correction';
  return [
    {
      ...about(step),
      cause: `${step.dispatch}_arrived`,
      parts: reachesExecutors ? ['holds', 'leads', 'executes'] : bothOffices,
    },
  ];
}

/** The office that leads the case hears that its request has left the house. */
function sent(step: Step): News[] {
  const { dispatch, leadAuthorityId, byAuthorityId } = step;
  const tells = dispatch === 'request' || dispatch === 'correction' || dispatch === 'supplement';
  if (!tells || leadAuthorityId === null || leadAuthorityId === byAuthorityId) return [];
  return [{ ...about(step), act: null, cause: 'request_sent', parts: ['leads'] }];
}

function waiting(step: Step): News[] {
  if (!step.waitsAnew || step.move !== 'us') return [];
  return [
    {
      ...about(step),
      cause: 'work_waiting',
      parts: bothOffices,
      circle: secondPersonActs.some((act) => act === step.act) ? 'everybody' : 'responsible',
    },
  ];
}

function draftingPart({ leadAuthorityId }: Step): readonly Part[] {
  return leadAuthorityId === null ? ['holds'] : ['leads'];
}

function about({ act, move, roles }: Step): Omit<News, 'cause' | 'parts'> {
  const ours = move === 'us';
  return {
    act: ours ? act : null,
    executingAuthorityIds: null,
    circle: 'responsible',
    roles: ours ? roles : [],
    onlyPersonId: null,
  };
}
