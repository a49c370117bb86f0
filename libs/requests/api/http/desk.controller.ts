import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  CurrentActor,
  notFound,
  type CommandKey,
} from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import {
  DeskDto,
  DeskGroupQueryDto,
  deskGroups,
  DeskItemDto,
  DeskQueryDto,
  PutOffRowDto,
  requestsErrors,
  requestsPermissions,
  TakeBackRowDto,
} from '../../contract/index';
import { DeskQueries } from '../desk/desk-queries';
import { PutOffRow } from '../desk/put-off-row';

/** What the person who calls must do now, why, and by when. */
@Controller('api/v1/desk')
export class DeskController {
  constructor(
    private readonly queries: DeskQueries,
    private readonly rows: PutOffRow,
  ) {}

  @Get()
  @Allow(requestsPermissions.read)
  @Answers(DeskDto)
  desk(@CurrentActor() actor: Actor, @Query() query: DeskQueryDto): Promise<DeskDto> {
    return this.queries.desk(actor, query);
  }

  /** The rows of one group, page by page. */
  @Get('groups/:group')
  @Allow(requestsPermissions.read)
  @Answers(DeskItemDto, { list: 'page' })
  group(
    @CurrentActor() actor: Actor,
    @Param('group') name: string,
    @Query() { cursor, ...query }: DeskGroupQueryDto,
  ): Promise<Page<DeskItemDto>> {
    const group = deskGroups.find((known) => known === name);
    if (group === undefined) throw notFound(requestsErrors.notFound);
    return this.queries.group(actor, group, query, cursor);
  }

  /** Takes a row off the own desk until a day. */
  @Post('put-off')
  @Allow(requestsPermissions.read)
  @HttpCode(204)
  @Answers(null)
  putOff(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: PutOffRowDto,
  ): Promise<void> {
    return this.rows.run(actor, input, command);
  }

  /** Lays a row that was put off on the own desk again. */
  @Post('take-back')
  @Allow(requestsPermissions.read)
  @HttpCode(204)
  @Answers(null)
  takeBack(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: TakeBackRowDto,
  ): Promise<void> {
    return this.rows.takeBack(actor, input, command);
  }
}
