import { IsBoolean, IsInt, Max, Min } from 'class-validator';

/**
 * Who beside the responsible person is told of a date that went by, and when. A deputy is told of
 * everything for as long as the deputy stands in.
 */
export class SetEscalationDto {
  /** The head of the authority. */
  @IsBoolean() head!: boolean;
  /** Working days after the date, 0–30. */
  @IsInt() @Min(0) @Max(30) headAfterWorkingDays!: number;
  /** The secretariat of the network, as a figure of all its duties by law; never the case. */
  @IsBoolean() secretariat!: boolean;
  @IsInt() @Min(0) @Max(30) secretariatAfterWorkingDays!: number;
}

export class EscalationDto extends SetEscalationDto {
  /** 0 while what is usual holds. */
  @IsInt() version!: number;
}
