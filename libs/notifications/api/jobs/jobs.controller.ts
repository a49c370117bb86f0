import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
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
  JobDto,
  JobFiguresDto,
  JobQueryDto,
  notificationsPermissions,
  notificationsProblems,
  RetriedDto,
} from '../../contract/index';
import { JobsQueries } from './jobs-queries';
import { RetryJobs } from './retry-jobs';

/** Work in the background, for administrators. */
@Controller('api/v1/administration/jobs')
export class JobsController {
  constructor(
    private readonly queries: JobsQueries,
    private readonly retrying: RetryJobs,
  ) {}

  /** Oldest first. */
  @Get()
  @Allow(notificationsPermissions.jobs)
  @Answers(JobDto, { list: 'page' })
  list(@Query() query: JobQueryDto): Promise<Page<JobDto>> {
    return this.queries.list(query);
  }

  @Get('figures')
  @Allow(notificationsPermissions.jobs)
  @Answers(JobFiguresDto)
  figures(@CurrentActor() actor: Actor): Promise<JobFiguresDto> {
    return this.queries.figures(actor);
  }

  @Post('retry')
  @HttpCode(200)
  @Allow(notificationsPermissions.retryJobs)
  @Answers(RetriedDto)
  retryAll(@CurrentActor() actor: Actor, @Command() command: CommandKey): Promise<RetriedDto> {
    return this.retrying.all(actor, command);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Allow(notificationsPermissions.retryJobs)
  @Answers(RetriedDto)
  retry(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Command() command: CommandKey,
  ): Promise<RetriedDto> {
    if (!/^[1-9]\d{0,17}$/.test(id)) throw notFound(notificationsProblems.unknownJob);
    return this.retrying.one(actor, id, command);
  }
}
