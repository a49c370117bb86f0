import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { fileStates, tlpMarkings, type FileState, type TlpMarking } from './lifecycle-names';
import { directions, type Direction } from './side';

/** How far a search looks: at everything the reader may see, or at references and titles alone. */
export const searchScopes = ['everything', 'headings'] as const;
export type SearchScope = (typeof searchScopes)[number];

/** Where in a file something was found, the weightiest first. */
export const searchFields = [
  'reference',
  'their_reference',
  'title',
  'person',
  'case',
  'offence',
  'measure',
  'facts',
  'dispatch',
  'question',
  'answer',
  'attachment',
  'note',
  'remark',
] as const;
export type SearchField = (typeof searchFields)[number];

/** Query of GET /search. Words all have to occur; the last may be the beginning of one. */
export class SearchQueryDto {
  /** Words in any script; words between double quotes have to follow each other. */
  @IsString() @MinLength(1) @MaxLength(200) q!: string;
  @IsOptional() @IsIn(searchScopes) scope?: SearchScope;
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
  @IsOptional() @IsString() @MaxLength(400) cursor?: string;
}

/** A part of a snippet that matched: UTF-16 offsets, `end` exclusive. */
export class SearchMarkDto {
  @IsInt() start!: number;
  @IsInt() end!: number;
}

/** A passage of the file in its own words, with what matched in it. */
export class SearchSnippetDto {
  @IsIn(searchFields) field!: SearchField;
  /** The dispatch it was said in; null outside the thread. */
  @IsOptional() @IsInt() dispatchNumber!: number | null;
  /** Code of the person or measure it is about. */
  @IsOptional() @IsString() code!: string | null;
  /** BCP 47 tag of the passage, where it is known. */
  @IsOptional() @IsString() language!: string | null;
  @IsString() text!: string;
  /** Whether the passage goes on before, and after, the text. */
  @IsBoolean() cutBefore!: boolean;
  @IsBoolean() cutAfter!: boolean;
  @IsArray() @ValidateNested({ each: true }) @Type(() => SearchMarkDto) marks!: SearchMarkDto[];
}

/** A request that was found, with at most three passages that say why. */
export class SearchHitDto {
  @IsUUID() fileId!: string;
  @IsIn(directions) direction!: Direction;
  @IsIn(fileStates) state!: FileState;
  @IsString() reference!: string;
  @IsOptional() @IsString() theirReference!: string | null;
  /** Empty while a draft names no addressee. */
  @IsString() counterpartJurisdiction!: string;
  @IsString() counterpartName!: string;
  @IsString() title!: string;
  @IsBoolean() riskToLife!: boolean;
  @IsIn(tlpMarkings) tlp!: TlpMarking;
  @IsISO8601() updatedAt!: string;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SearchSnippetDto)
  snippets!: SearchSnippetDto[];
}

/** GET /search: the most telling hits first, among equals the one that moved last. */
export class SearchAnswerDto {
  @IsArray() @ValidateNested({ each: true }) @Type(() => SearchHitDto) hits!: SearchHitDto[];
  /** How many requests the index proposes for these words, as far as they were counted. */
  @IsInt() count!: number;
  /** True where counting stopped: there are more, and the freshest of them were ranked. */
  @IsBoolean() more!: boolean;
  @IsOptional() @IsString() nextCursor!: string | null;
}
