import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow, Answers, Command, type CommandKey, CurrentActor } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  CalendarCorrectionDto,
  CalendarDto,
  CalendarQueryDto,
  correctCalendar,
  CorrectCalendarDto,
  readReference,
} from '../../contract/index';
import { JurisdictionQueries } from '../jurisdiction-queries';
import { CalendarQueries } from './calendar-queries';
import { CorrectCalendar } from './correct-calendar';

/** The days on which the authorities of a jurisdiction do not work. */
@Controller('api/v1/jurisdictions/:code/calendar')
export class CalendarController {
  constructor(
    private readonly jurisdictions: JurisdictionQueries,
    private readonly calendars: CalendarQueries,
    private readonly correct: CorrectCalendar,
  ) {}

  @Get()
  @Allow(readReference)
  @Answers(CalendarDto)
  async year(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: CalendarQueryDto,
  ): Promise<CalendarDto> {
    await this.jurisdictions.assertExists(code);
    return this.calendars.year(code, query, actor.zone);
  }

  @Post('corrections')
  @Allow(correctCalendar)
  @Answers(CalendarCorrectionDto, { status: 201 })
  async correctDay(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Command() command: CommandKey,
    @Body() input: CorrectCalendarDto,
  ): Promise<CalendarCorrectionDto> {
    await this.jurisdictions.assertExists(code);
    return this.correct.run(actor, code, input, { command });
  }
}
