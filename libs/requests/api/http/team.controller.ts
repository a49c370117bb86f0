import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  type CommandKey,
  CurrentActor,
  IfMatch,
  SetsETag,
  UuidParam,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { deskPermissions, FileChangedDto, HandOverDto, TeamDto } from '../../contract/index';
import { HandOver } from '../desk/hand-over';
import { TeamQueries } from '../desk/team-queries';

/** How the work lies on the office's people, and giving it to another. */
@Controller('api/v1')
export class TeamController {
  constructor(
    private readonly queries: TeamQueries,
    private readonly handOver: HandOver,
  ) {}

  @Get('desk/team')
  @Allow(deskPermissions.team)
  @Answers(TeamDto)
  team(@CurrentActor() actor: Actor): Promise<TeamDto> {
    return this.queries.team(actor);
  }

  /** Another person of the office looks after the file. */
  @Post('requests/:id/hand-over')
  @Allow(deskPermissions.handOver)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  hand(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: HandOverDto,
  ): Promise<FileChangedDto> {
    return this.handOver.run(actor, id, input, { version, command });
  }
}
