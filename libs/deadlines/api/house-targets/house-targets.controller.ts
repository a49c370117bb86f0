import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  CurrentActor,
  IfMatch,
  SetsETag,
  type CommandKey,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { deadlinesPermissions, HouseTargetsDto, SetHouseTargetsDto } from '../../contract/index';
import { HouseTargetQueries } from './house-target-queries';
import { SetHouseTargets } from './set-house-targets';

/** Targets of the own authority where the law is silent. */
@Controller('api/v1/deadlines/house-targets')
export class HouseTargetsController {
  constructor(
    private readonly queries: HouseTargetQueries,
    private readonly setTargets: SetHouseTargets,
  ) {}

  @Get()
  @Allow(deadlinesPermissions.readTargets)
  @Answers(HouseTargetsDto)
  @SetsETag()
  own(@CurrentActor() actor: Actor): Promise<HouseTargetsDto> {
    return this.queries.own(actor);
  }

  @Put()
  @Allow(deadlinesPermissions.setTargets)
  @Answers(HouseTargetsDto)
  @SetsETag()
  set(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() targets: SetHouseTargetsDto,
  ): Promise<HouseTargetsDto> {
    return this.setTargets.run(actor, targets, { version, command });
  }
}
