import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, Answers, Command, CurrentActor, type CommandKey } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  MailPreferencesDto,
  notificationsPermissions,
  SetMailPreferencesDto,
} from '../../contract/index';
import { MailWishesOfPerson } from './mail-wishes';

/** How one wants to be told. */
@Controller('api/v1/notices/preferences')
export class PreferencesController {
  constructor(private readonly wishes: MailWishesOfPerson) {}

  @Get()
  @Allow(notificationsPermissions.own)
  @Answers(MailPreferencesDto)
  own(@CurrentActor() actor: Actor): Promise<MailPreferencesDto> {
    return this.wishes.of(actor);
  }

  /** The last word counts: nobody else changes them. */
  @Put()
  @Allow(notificationsPermissions.own)
  @Answers(MailPreferencesDto)
  set(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: SetMailPreferencesDto,
  ): Promise<MailPreferencesDto> {
    return this.wishes.set(actor, input, command);
  }
}
