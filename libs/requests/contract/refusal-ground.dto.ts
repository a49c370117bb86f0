import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';

/** The legal ground of a refusal or a postponement, always with reasons (UNTOC 18(23)). */
export class RefusalGroundDto {
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  /** Article with paragraph and letter, e.g. "18(21)(d)" or "11(1)(a)". */
  @IsString() @MinLength(1) @MaxLength(60) article!: string;
  @IsString() @MinLength(1) @MaxLength(10_000) reasons!: string;
}
