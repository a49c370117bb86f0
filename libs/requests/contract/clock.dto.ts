import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import {
  timeLimitIds,
  timeLimitNatures,
  type TimeLimitId,
  type TimeLimitNature,
} from '@rogatory/instruments/contract';

/** Who must act next as far as this file knows. */
export const moves = ['us', 'them', 'nobody'] as const;
export type Move = (typeof moves)[number];

/** Kind of a date; the console draws it as a border: law solid, asked dashed, house dotted. */
export const clockKinds = ['law', 'promised', 'asked_by_us', 'asked_by_them', 'house'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** What is to be done next; the console words it as a verb with its object. */
export const acts = [
  'complete_draft',
  'review_in_office',
  'review_draft',
  'correct_returned_draft',
  'approve_request',
  'transmit_request',
  'await_acknowledgement',
  'acknowledge_request',
  'give_legal_view',
  'await_decision',
  'answer_questions',
  'await_answers',
  'assign_measures',
  'execute_measures',
  'review_postponement',
  'await_execution',
  'respond',
  'await_response',
  'confirm_written',
  'await_written_request',
  'decide_refusal',
  'release_withdrawal',
  'acknowledge_withdrawal',
  'reply_to_conditions',
  'await_conditions_reply',
  'confirm_receipt',
  'decide_consent',
  'return_originals',
  'reply_to_consultation',
  'await_consultation',
  'reply_to_information',
  'await_information_reply',
  'close_file',
  'none',
] as const;
export type Act = (typeof acts)[number];

/** What a clock measures: an act of the file's course, or something done beside it. */
export const clockActs = [
  ...acts,
  'decide_request',
  'decide_provisional_measure',
  'give_status_note',
  'await_status_note',
  'chase_request',
  'keep_preserved',
  'review_urgency',
  'await_originals',
  'await_consent',
  'renew_consent',
] as const;
export type ClockAct = (typeof clockActs)[number];

/**
 * `suspended`: the count rests until an event lets it go on. `passed`: its end went by before what
 * it asks had happened (`endedAt` tells when it happened late); whether that is a breach, `breach`
 * says. `lapsed`: before its end nobody owed it any more, so that it was neither kept nor missed.
 */
export const clockStates = ['running', 'suspended', 'met', 'passed', 'lapsed'] as const;
export type ClockState = (typeof clockStates)[number];

/**
 * Why nobody owes any more what a clock asked. `refused`: what was to be carried out never will be.
 * `answered`: everything else was done first. `not_urgent`: the urgency was lowered.
 */
export const clockLapses = [
  'withdrawn',
  'refused',
  'forwarded',
  'answered',
  'not_urgent',
  'closed',
] as const;
export type ClockLapse = (typeof clockLapses)[number];

/**
 * One step of a date's explanation: a code the console words with its parameters, the same as an
 * English sentence, the law it rests on, and the day (YYYY-MM-DD) or instant it leads to.
 */
export class ClockStepDto {
  @IsString() code!: string;
  @IsObject() params!: Record<string, string | number>;
  @IsString() text!: string;
  @IsOptional() @IsString() source!: string | null;
  @IsOptional() @IsString() date!: string | null;
}

/** A time in which a clock rests, calendar days, both counted; open while `to` is null. */
export class ClockPauseDto {
  @IsString() from!: string;
  @IsOptional() @IsString() to!: string | null;
}

/** A correction of the calendar or a change of targets moved the clock's end. */
export class ClockMoveDto {
  @IsISO8601() from!: string;
  @IsISO8601() to!: string;
  @IsISO8601() at!: string;
  @IsString() reason!: string;
}

/** A date that matters, with its explanation. `due` is an instant; `zone` is where it is reckoned. */
export class ClockDto {
  @IsString() id!: string;
  @IsIn(clockActs) act!: ClockAct;
  @IsIn(clockKinds) kind!: ClockKind;
  @IsIn(timeLimitNatures) nature!: TimeLimitNature;
  /** The register's limit; null for house targets. */
  @IsOptional() @IsIn(timeLimitIds) timeLimit!: TimeLimitId | null;
  /** As cited, "EIO 12(3)"; null where no law sets the date. */
  @IsOptional() @IsString() law!: string | null;
  @IsOptional() @IsString() measureCode!: string | null;
  @IsISO8601() startedAt!: string;
  @IsISO8601() due!: string;
  /** True when the whole day counts, until 24:00 in `zone`. */
  @IsBoolean() wholeDay!: boolean;
  /** The last day that counts, YYYY-MM-DD in `zone`. */
  @IsString() dueDate!: string;
  /** Last working day on or before `dueDate`; null for hours. */
  @IsOptional() @IsString() actBy!: string | null;
  /** Both prudent readings, equal where the law is not disputed. */
  @IsISO8601() earlier!: string;
  @IsISO8601() later!: string;
  @IsString() zone!: string;
  @IsIn(moves) whose!: Move;
  @IsIn(clockStates) state!: ClockState;
  @IsBoolean() extended!: boolean;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ClockPauseDto)
  suspensions!: ClockPauseDto[];
  /** A holiday that is not yet certain has a part in it. */
  @IsBoolean() tentative!: boolean;
  /** The law behind it awaits a lawyer's verification: it warns and raises no breach. */
  @IsBoolean() toBeVerified!: boolean;
  /** An own duty by settled law whose end has passed. */
  @IsBoolean() breach!: boolean;
  /** When what it asks happened, or nobody owed it any more. */
  @IsOptional() @IsISO8601() endedAt!: string | null;
  /** Why nobody owes it any more; null where it still runs, or what it asks happened. */
  @IsOptional() @IsIn(clockLapses) lapse!: ClockLapse | null;
  /** What another reading would say; it warns and changes nothing. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => ClockStepDto) warnings!: ClockStepDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ClockStepDto) steps!: ClockStepDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ClockMoveDto) moves!: ClockMoveDto[];
}

/** What lists and the desk show of the clock to look at first. */
export class NextClockDto {
  @IsIn(clockKinds) kind!: ClockKind;
  @IsISO8601() due!: string;
  @IsBoolean() wholeDay!: boolean;
  @IsString() zone!: string;
}
