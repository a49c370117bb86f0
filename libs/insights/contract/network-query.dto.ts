import { IsIn, IsOptional } from 'class-validator';
import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';

export const networkPeriods = ['3m', '12m', '36m'] as const;
export type NetworkPeriod = (typeof networkPeriods)[number];

/** Query of GET /network. */
export class NetworkQueryDto {
  /** Calendar months, the present one included; 12 by default. */
  @IsOptional() @IsIn(networkPeriods) period?: NetworkPeriod;
  @IsOptional() @IsIn(instrumentCodes) basis?: InstrumentCode;
}
