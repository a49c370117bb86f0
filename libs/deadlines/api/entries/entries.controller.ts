import { Controller, Get, Query } from '@nestjs/common';
import { Allow, Answers, CurrentActor } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  CalendarEntriesDto,
  CalendarEntriesQueryDto,
  deadlinesPermissions,
} from '../../contract/index';
import { EntryQueries } from './entry-queries';

/** What is due when, for the calendar. */
@Controller('api/v1/deadlines/entries')
export class EntriesController {
  constructor(private readonly queries: EntryQueries) {}

  @Get()
  @Allow(deadlinesPermissions.calendar)
  @Answers(CalendarEntriesDto)
  entries(
    @CurrentActor() actor: Actor,
    @Query() query: CalendarEntriesQueryDto,
  ): Promise<CalendarEntriesDto> {
    return this.queries.entries(actor, query);
  }
}
