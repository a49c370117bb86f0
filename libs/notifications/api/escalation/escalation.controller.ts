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
import { EscalationDto, notificationsPermissions, SetEscalationDto } from '../../contract/index';
import { EscalationOfAuthority } from './escalation-of-authority';

/** Who of the own authority hears of dates that went by. */
@Controller('api/v1/notices/escalation')
export class EscalationController {
  constructor(private readonly escalation: EscalationOfAuthority) {}

  @Get()
  @Allow(notificationsPermissions.readEscalation)
  @Answers(EscalationDto)
  @SetsETag()
  own(@CurrentActor() actor: Actor): Promise<EscalationDto> {
    return this.escalation.of(actor);
  }

  @Put()
  @Allow(notificationsPermissions.setEscalation)
  @Answers(EscalationDto)
  @SetsETag()
  set(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: SetEscalationDto,
  ): Promise<EscalationDto> {
    return this.escalation.set(actor, input, { version, command });
  }
}
