import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import {
  instrumentCodes,
  measureTypes,
  type InstrumentCode,
  type MeasureType,
} from '@rogatory/instruments/contract';
import { acts, ClockDto, moves, NextClockDto, type Act, type Move } from './clock.dto';
import {
  dispatchKinds,
  exchanges,
  fileStates,
  measureStates,
  refusalReasons,
  requestActions,
  tlpMarkings,
  urgencyLevels,
  type DispatchKind,
  type Exchange,
  type FileState,
  type MeasureState,
  type RefusalReason,
  type RequestAction,
  type TlpMarking,
  type UrgencyLevel,
} from './lifecycle-names';
import {
  ClosureViewDto,
  ConditionsViewDto,
  RefusalProposalDto,
  RefusedPartDto,
  ReviewViewDto,
  WithdrawalProposalDto,
  WithdrawnPartDto,
} from './decision-views.dto';
import { RefusalGroundDto } from './refusal-ground.dto';
import { RequestContentDto } from './request-content.dto';
import {
  DisagreementDto,
  disagreementKinds,
  TransmissionViewDto,
  type DisagreementKind,
} from './transmission-views.dto';
import { directions, type Direction } from './side';
import {
  ConsentViewDto,
  InformationViewDto,
  RelatedViewDto,
  SuppliedItemDto,
} from './supply-views.dto';
import { DispatchDto } from './thread-views.dto';

export class MeasureMarkDto {
  @IsString() code!: string;
  @IsIn(measureTypes) type!: MeasureType;
  @IsIn(measureStates) state!: MeasureState;
}

/** One row of the requests list. Carries no facts and no names of persons. */
export class RequestRowDto {
  @IsUUID() id!: string;
  @IsInt() version!: number;
  @IsIn(directions) direction!: Direction;
  @IsIn(fileStates) state!: FileState;
  @IsString() reference!: string;
  @IsOptional() @IsString() theirReference!: string | null;
  @IsString() counterpartJurisdiction!: string;
  @IsString() counterpartName!: string;
  @IsString() title!: string;
  /** Null for a draft, or a thread, that names none. */
  @IsOptional() @IsIn(instrumentCodes) instrument!: InstrumentCode | null;
  @IsIn(urgencyLevels) urgency!: UrgencyLevel;
  @IsBoolean() riskToLife!: boolean;
  @IsIn(tlpMarkings) tlp!: TlpMarking;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MeasureMarkDto)
  measures!: MeasureMarkDto[];
  @IsOptional() @ValidateNested() @Type(() => NextClockDto) nextClock!: NextClockDto | null;
  @IsIn(moves) move!: Move;
  @IsIn(acts) act!: Act;
  @IsOptional() @IsString() ownerName!: string | null;
  /** A dispatch of ours whose delivery is in doubt; null: none. */
  @IsOptional() @IsIn(disagreementKinds) disagreement!: DisagreementKind | null;
  @IsISO8601() updatedAt!: string;
}

/** Views of the list, each with an own index; the console shows them as tabs. */
export const requestViews = [
  'open',
  'urgent',
  'they_wait_for_us',
  'we_wait_for_them',
  'drafts',
  'closed',
] as const;
export type RequestView = (typeof requestViews)[number];

/** How many files each view holds; `more` is true where the count stops at 1,000. */
export class ViewCountDto {
  @IsIn(requestViews) view!: RequestView;
  @IsInt() count!: number;
  @IsBoolean() more!: boolean;
}

export class AllowedActionDto {
  @IsIn(requestActions) action!: RequestAction;
  @IsBoolean() allowed!: boolean;
  @IsOptional() @IsIn(refusalReasons) reason!: RefusalReason | null;
  /** Of an acceptance: the measures that this reader may accept now; else null. */
  @IsOptional() @IsArray() @IsString({ each: true }) measureCodes!: string[] | null;
}

/** A measure as this file knows it. On the outgoing side only what dispatches told. */
export class MeasureViewDto extends MeasureMarkDto {
  @IsArray() @IsString({ each: true }) targets!: string[];
  @IsString() summary!: string;
  @IsOptional() @IsString() wantedBy!: string | null;
  /** Number of the last dispatch that spoke of it; null when nothing was heard. */
  @IsOptional() @IsInt() lastDispatch!: number | null;
  @IsOptional() @IsISO8601() lastHeardAt!: string | null;
  @IsOptional() @IsString() report!: string | null;
  @IsOptional() @ValidateNested() @Type(() => RefusalGroundDto) ground!: RefusalGroundDto | null;
  /** When the requested side decided to do it; null: not yet, or refused. */
  @IsOptional() @IsISO8601() decidedAt!: string | null;
  /** Calendar date on which the postponed measure is looked at again. */
  @IsOptional() @IsString() reviewOn!: string | null;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RefusedPartDto)
  refusedParts!: RefusedPartDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WithdrawnPartDto)
  withdrawnParts!: WithdrawnPartDto[];
  /** Requested side only, never crosses. */
  @IsOptional() @IsUUID() assignedAuthorityId!: string | null;
  @IsOptional() @IsString() assignedAuthorityName!: string | null;
}

/** One internal event of the own file: the history panel. */
export class FileEventDto {
  @IsInt() seq!: number;
  @IsString() kind!: string;
  /** When it was entered. */
  @IsISO8601() at!: string;
  /** When it happened, where that was before. */
  @IsOptional() @IsISO8601() occurredAt!: string | null;
  @IsString() personName!: string;
  /** Whether a system of the authority took the step, with an API token. */
  @IsBoolean() bySystem!: boolean;
  @IsString() authorityName!: string;
  @IsOptional() @IsString() remark!: string | null;
  @IsOptional() @IsInt() dispatchNumber!: number | null;
  @IsOptional() @IsIn(dispatchKinds) dispatchKind!: DispatchKind | null;
  @IsArray() @IsString({ each: true }) measureCodes!: string[];
  /** Who has it from now on: an authority (assigned), a colleague (handed_over). */
  @IsOptional() @IsString() givenTo!: string | null;
  /** Authorities that had it before (assigned again). */
  @IsArray() @IsString({ each: true }) takenFrom!: string[];
}

export class NoteDto {
  @IsUUID() id!: string;
  @IsString() personName!: string;
  /** Whether a system of the authority wrote it, with an API token. */
  @IsBoolean() bySystem!: boolean;
  @IsString() text!: string;
  @IsISO8601() at!: string;
}

/** What the last dispatches told us of the other side's file. */
export class CounterpartViewDto {
  @IsUUID() authorityId!: string;
  @IsString() jurisdiction!: string;
  @IsString() authorityName!: string;
  @IsString() zone!: string;
  @IsOptional() @IsString() reference!: string | null;
  @IsOptional() @IsString() officerName!: string | null;
  /** State as told; null: nothing heard. */
  @IsOptional() @IsIn(fileStates) toldState!: FileState | null;
  @IsOptional() @IsInt() asOfDispatch!: number | null;
}

/** GET /requests/:id: the whole page in one answer; sealed persons come masked. */
export class RequestPageDto {
  @IsUUID() id!: string;
  @IsInt() version!: number;
  @IsIn(directions) direction!: Direction;
  @IsIn(fileStates) state!: FileState;
  @IsString() reference!: string;
  @IsString() authorityName!: string;
  @IsString() authorityJurisdiction!: string;
  @IsString() authorityZone!: string;
  @IsOptional() @IsString() ownerName!: string | null;
  @IsOptional() @IsString() leadName!: string | null;
  @IsInt() contentVersion!: number;
  /** True while a further version is being drafted beside the transmitted one. */
  @IsBoolean() correctionOpen!: boolean;
  @ValidateNested() @Type(() => CounterpartViewDto) counterpart!: CounterpartViewDto;
  /** Content as transmitted (or as drafted, before); names of sealed persons are left out. */
  @ValidateNested() @Type(() => RequestContentDto) content!: RequestContentDto;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MeasureViewDto)
  measures!: MeasureViewDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ClockDto) clocks!: ClockDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => DispatchDto) thread!: DispatchDto[];
  @IsBoolean() chainIntact!: boolean;
  @ValidateNested() @Type(() => TransmissionViewDto) transmission!: TransmissionViewDto;
  /** Where the two sides disagree, as far as this file can know. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DisagreementDto)
  disagreements!: DisagreementDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => NoteDto) notes!: NoteDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => FileEventDto) history!: FileEventDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConditionsViewDto)
  conditions!: ConditionsViewDto[];
  /** Tests of the legal review, oldest first; requested side only. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => ReviewViewDto) reviews!: ReviewViewDto[];
  @IsOptional()
  @ValidateNested()
  @Type(() => RefusalProposalDto)
  refusalProposal!: RefusalProposalDto | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => WithdrawalProposalDto)
  withdrawalProposal!: WithdrawalProposalDto | null;
  /** Withdrawals that the requested side has not acknowledged, by number. */
  @IsArray() @IsInt({ each: true }) openWithdrawals!: number[];
  /** When the requesting side reminded. */
  @IsArray() @IsISO8601({}, { each: true }) remindedAt!: string[];
  /** What was handed over, by manifest. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SuppliedItemDto)
  supplied!: SuppliedItemDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentViewDto)
  consents!: ConsentViewDto[];
  /** Only on a thread that begins with information sent unasked. */
  @IsOptional()
  @ValidateNested()
  @Type(() => InformationViewDto)
  information!: InformationViewDto | null;
  /** What the thread was begun for. */
  @IsIn(exchanges) exchange!: Exchange;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RelatedViewDto)
  related!: RelatedViewDto[];
  @IsOptional() @ValidateNested() @Type(() => ClosureViewDto) closure!: ClosureViewDto | null;
  /** When the file was last reopened; null where it never was. */
  @IsOptional() @IsISO8601() reopenedAt!: string | null;
  @IsIn(moves) move!: Move;
  @IsIn(acts) act!: Act;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AllowedActionDto)
  actions!: AllowedActionDto[];
}

/** GET /requests/:id/draft: the content to edit, whole (names of sealed persons included). */
export class DraftDto {
  @IsUUID() id!: string;
  @IsInt() version!: number;
  @IsInt() contentVersion!: number;
  @IsIn(fileStates) state!: FileState;
  @IsOptional() @IsString() returnRemark!: string | null;
  @ValidateNested() @Type(() => RequestContentDto) content!: RequestContentDto;
}

/** Answer to every command on a file. */
export class FileChangedDto {
  @IsUUID() id!: string;
  @IsInt() version!: number;
  @IsIn(fileStates) state!: FileState;
}

/** POST /requests/:id/persons/:code/reveal: the names, once; the reveal is recorded. */
export class RevealedNamesDto {
  @IsString() code!: string;
  @IsArray() @IsString({ each: true }) names!: string[];
}
