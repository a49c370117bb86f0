import { dispatchKinds, type DispatchKind } from '@rogatory/requests/contract';

/** A dispatch of the other side has come: one cause for each kind. */
export type ArrivalCause = `${DispatchKind}_arrived`;

const arrivalCauses = dispatchKinds.map((kind): ArrivalCause => `${kind}_arrived`);

/** What something was done about inside the own side. */
export const stepCauses = [
  /** Something else is to be done now; `act` says what. */
  'work_waiting',
  'approval_waiting',
  'draft_returned',
  'measure_assigned',
  'execution_reported',
  /** The own side sent it; the office that leads the case is told. */
  'request_sent',
  'handed_over',
  'file_closed',
] as const;

/** A date came near or went by; `act` and `due` say which. */
export const dateCauses = ['due_soon', 'passed', 'still_open', 'silence', 'date_moved'] as const;

/** A figure without any case behind it. */
export const figureCauses = ['duties_passed'] as const;

export const noticeCauses = [
  ...arrivalCauses,
  ...stepCauses,
  ...dateCauses,
  ...figureCauses,
] as const;

export type StepCause = (typeof stepCauses)[number];
export type DateCause = (typeof dateCauses)[number];
export type FigureCause = (typeof figureCauses)[number];
export type NoticeCause = ArrivalCause | StepCause | DateCause | FigureCause;

/** In which capacity somebody is told. */
export const capacities = ['responsible', 'deputy', 'role', 'head', 'network'] as const;
export type Capacity = (typeof capacities)[number];
