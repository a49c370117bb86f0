import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { Allow, Answers, CurrentActor, Public } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarFeedDto, CalendarFeedLinkDto, deadlinesPermissions } from '../../contract/index';
import { FeedQueries } from './feed-queries';
import { MakeFeedLink } from './make-feed-link';
import { RevokeFeedLink } from './revoke-feed-link';

/** A whole office behind one address, and nobody who tries secrets. */
const readsPerMinute = { default: { limit: 240, ttl: 60_000 } } as const;

/** The own calendar in a calendar program of one's own. */
@Controller('api/v1/deadlines/feed')
export class FeedController {
  constructor(
    private readonly queries: FeedQueries,
    private readonly makeLink: MakeFeedLink,
    private readonly revokeLink: RevokeFeedLink,
  ) {}

  @Get()
  @Allow(deadlinesPermissions.calendar)
  @Answers(CalendarFeedDto)
  state(@CurrentActor() actor: Actor): Promise<CalendarFeedDto> {
    return this.queries.state(actor);
  }

  /** Takes no idempotency key: a kept answer would keep the secret. */
  @Post()
  @Allow(deadlinesPermissions.calendar)
  @Answers(CalendarFeedLinkDto, { status: 201 })
  make(@CurrentActor() actor: Actor): Promise<CalendarFeedLinkDto> {
    return this.makeLink.run(actor);
  }

  @Delete()
  @HttpCode(204)
  @Allow(deadlinesPermissions.calendar)
  @Answers(null)
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.revokeLink.run(actor);
  }

  /** Whoever has the link reads it: calendar programs cannot sign in. */
  @Get(':secretFile')
  @Public()
  @UseGuards(ThrottlerGuard)
  @Throttle(readsPerMinute)
  @Answers(null, { status: 200, description: 'An iCalendar text (text/calendar)' })
  async read(
    @Param('secretFile') secretFile: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const text = await this.queries.text(secretFile, `${request.protocol}://${request.host}`);
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex');
    return text;
  }
}
