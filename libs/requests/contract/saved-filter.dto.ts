import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';

/** Who has a saved view: the person alone, or everybody of the authority. */
export const savedFilterAudiences = ['person', 'authority'] as const;
export type SavedFilterAudience = (typeof savedFilterAudiences)[number];

/** POST /saved-filters: a name for what the list shows. */
export class SaveFilterDto {
  @IsString() @MinLength(1) @MaxLength(60) name!: string;
  @IsIn(savedFilterAudiences) audience!: SavedFilterAudience;
  /** The parameters of GET /requests, as the address of the list holds them. */
  @IsObject() query!: Record<string, string>;
}

/** POST /saved-filters/arrange: the own order. */
export class ArrangeFiltersDto {
  @IsArray() @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) order!: string[];
}

/** POST /saved-filters/opening: what the list opens with for the caller; null: with all that is open. */
export class OpenListWithDto {
  @IsOptional() @IsUUID() filterId!: string | null;
}

/** How many files a saved view holds; `more` is true where the count stops at 1,000. */
export class SavedFilterCountDto {
  @IsUUID() id!: string;
  @IsInt() count!: number;
  @IsBoolean() more!: boolean;
}

/** A named view of the list. */
export class SavedFilterDto {
  @IsUUID() id!: string;
  @IsInt() version!: number;
  @IsString() name!: string;
  @IsIn(savedFilterAudiences) audience!: SavedFilterAudience;
  @IsObject() query!: Record<string, string>;
  @IsString() savedByName!: string;
  /** Whether the caller may delete it. */
  @IsBoolean() mayDelete!: boolean;
  /** Whether the caller's list opens with it. */
  @IsBoolean() opens!: boolean;
}
