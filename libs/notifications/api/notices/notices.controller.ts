import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  CurrentActor,
  UuidParam,
  type CommandKey,
} from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import {
  NoticeDto,
  NoticeQueryDto,
  notificationsPermissions,
  ReadAllDto,
  UnreadCountDto,
} from '../../contract/index';
import { MarkRead } from './mark-read';
import { NoticeQueries } from './notice-queries';

/** What one has been told oneself. */
@Controller('api/v1/notices')
export class NoticesController {
  constructor(
    private readonly queries: NoticeQueries,
    private readonly marking: MarkRead,
  ) {}

  /** Newest first. */
  @Get()
  @Allow(notificationsPermissions.own)
  @Answers(NoticeDto, { list: 'page' })
  list(@CurrentActor() actor: Actor, @Query() query: NoticeQueryDto): Promise<Page<NoticeDto>> {
    return this.queries.list(actor, query);
  }

  @Get('unread')
  @Allow(notificationsPermissions.own)
  @Answers(UnreadCountDto)
  unread(@CurrentActor() actor: Actor): Promise<UnreadCountDto> {
    return this.queries.unread(actor);
  }

  @Post('read')
  @HttpCode(204)
  @Allow(notificationsPermissions.own)
  @Answers(null)
  readAll(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() { until }: ReadAllDto,
  ): Promise<void> {
    return this.marking.all(actor, until, command);
  }

  @Post(':id/read')
  @HttpCode(204)
  @Allow(notificationsPermissions.own)
  @Answers(null)
  read(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Command() command: CommandKey,
  ): Promise<void> {
    return this.marking.one(actor, id, command);
  }
}
