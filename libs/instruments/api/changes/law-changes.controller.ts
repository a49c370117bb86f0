import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  type CommandKey,
  CurrentActor,
  UuidParam,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  DecideOverrideDto,
  instrumentsPermissions,
  LawOverrideDto,
  LawOverrideQueryDto,
  LawVerificationDto,
  ProposeOverrideDto,
  VerifyProvisionDto,
} from '../../contract/index';
import { LawRegister } from '../law-register';
import { ApproveOverride } from './approve-override';
import { ProposeOverride } from './propose-override';
import { RejectOverride } from './reject-override';
import { VerifyProvision } from './verify-provision';
import { WithdrawOverride } from './withdraw-override';

/** How administrators keep the law: everybody may read what they did, two of them change it. */
@Controller('api/v1/law')
export class LawChangesController {
  constructor(
    private readonly register: LawRegister,
    private readonly propose: ProposeOverride,
    private readonly approve: ApproveOverride,
    private readonly reject: RejectOverride,
    private readonly withdraw: WithdrawOverride,
    private readonly verify: VerifyProvision,
  ) {}

  @Get('overrides')
  @Allow(instrumentsPermissions.read)
  @Answers(LawOverrideDto, { list: 'array' })
  list(@Query() query: LawOverrideQueryDto): Promise<LawOverrideDto[]> {
    return this.register.overrides(query);
  }

  @Post('overrides')
  @Allow(instrumentsPermissions.propose)
  @Answers(LawOverrideDto, { status: 201 })
  proposeOverride(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: ProposeOverrideDto,
  ): Promise<LawOverrideDto> {
    return this.propose.run(actor, input, { command });
  }

  @Post('overrides/:id/approve')
  @HttpCode(200)
  @Allow(instrumentsPermissions.approve)
  @Answers(LawOverrideDto)
  approveOverride(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Command() command: CommandKey,
    @Body() { note }: DecideOverrideDto,
  ): Promise<LawOverrideDto> {
    return this.approve.run(actor, id, note ?? null, { command });
  }

  @Post('overrides/:id/reject')
  @HttpCode(200)
  @Allow(instrumentsPermissions.approve)
  @Answers(LawOverrideDto)
  rejectOverride(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Command() command: CommandKey,
    @Body() { note }: DecideOverrideDto,
  ): Promise<LawOverrideDto> {
    return this.reject.run(actor, id, note ?? null, { command });
  }

  @Post('overrides/:id/withdraw')
  @HttpCode(200)
  @Allow(instrumentsPermissions.propose)
  @Answers(LawOverrideDto)
  withdrawOverride(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Command() command: CommandKey,
    @Body() { note }: DecideOverrideDto,
  ): Promise<LawOverrideDto> {
    return this.withdraw.run(actor, id, note ?? null, { command });
  }

  @Post('verifications')
  @Allow(instrumentsPermissions.verify)
  @Answers(LawVerificationDto, { status: 201 })
  verifyProvision(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: VerifyProvisionDto,
  ): Promise<LawVerificationDto> {
    return this.verify.run(actor, input, { command });
  }
}
