import { IsIn, IsOptional } from 'class-validator';
import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
import { networkPeriods, type NetworkPeriod } from './network-period';

/** Query of GET /network. */
export class NetworkQueryDto {
  /** Calendar months, the present one included; 12 by default. */
  @IsOptional() @IsIn(networkPeriods) period?: NetworkPeriod;
  @IsOptional() @IsIn(instrumentCodes) basis?: InstrumentCode;
}
