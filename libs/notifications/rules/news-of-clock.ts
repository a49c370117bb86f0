import type { Role } from '@rogatory/platform/contract';
import type { Direction } from '@rogatory/requests/contract';
import type { News } from './news';
import type { Part } from './parties';
import type { RemindedClock, ReminderStage } from './reminder-stages';

/** What of its file a reminder depends on. */
export type RemindedFile = {
  direction: Direction;
  act: string;
  roles: readonly Role[];
  /** The authority to which the clock's measure is assigned; null where it is to none. */
  assigneeAuthorityId: string | null;
};

/** What is told at a stage of a clock. Figures for the network are no news of a file. */
export function newsOfClock(
  clock: RemindedClock,
  stage: Exclude<ReminderStage, 'secretariat'>,
  file: RemindedFile,
): News {
  const executed = clock.act === 'execute_measures' && file.assigneeAuthorityId !== null;
  return {
    cause: causeOf(clock, stage),
    act: clock.act,
    parts: partsOf(clock, file, executed && stage !== 'head'),
    executingAuthorityIds: executed ? [file.assigneeAuthorityId].flatMap((id) => id ?? []) : [],
    circle: stage === 'head' ? 'heads' : 'responsible',
    roles: file.act === clock.act ? file.roles : [],
    onlyPersonId: null,
  };
}

function causeOf(
  { act, whose }: RemindedClock,
  stage: Exclude<ReminderStage, 'secretariat'>,
): News['cause'] {
  if (stage === 'head') return 'still_open';
  if (stage === 'due_soon') return 'due_soon';
  return act === 'chase_request' || whose === 'them' ? 'silence' : 'passed';
}

/** Those who hold the file; on our own requests the office that leads as well. */
function partsOf(
  { whose }: RemindedClock,
  { direction }: RemindedFile,
  executed: boolean,
): readonly Part[] {
  const offices: Part[] = direction === 'outgoing' ? ['holds', 'leads'] : ['holds'];
  return executed && whose === 'us' ? [...offices, 'executes'] : offices;
}
