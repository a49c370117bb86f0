import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  CurrentActor,
  IfMatch,
  SetsETag,
  UuidParam,
  type CommandKey,
} from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import {
  DeliveryQueryDto,
  MakeWebhookDto,
  notificationsPermissions,
  SwitchWebhookDto,
  WebhookDeliveryDto,
  WebhookDto,
  WebhookMadeDto,
} from '../../contract/index';
import { MakeWebhook } from './make-webhook';
import { SendAgain } from './send-again';
import { SwitchWebhook } from './switch-webhook';
import { WebhookQueries } from './webhook-queries';

/** Endpoints of the authority's own systems. */
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly queries: WebhookQueries,
    private readonly make: MakeWebhook,
    private readonly switching: SwitchWebhook,
    private readonly again: SendAgain,
  ) {}

  @Get()
  @Allow(notificationsPermissions.webhooks)
  @Answers(WebhookDto, { list: 'array' })
  list(@CurrentActor() actor: Actor): Promise<WebhookDto[]> {
    return this.queries.list(actor);
  }

  /** Takes no idempotency key: a kept answer would keep the secret. */
  @Post()
  @Allow(notificationsPermissions.webhooks)
  @Answers(WebhookMadeDto, { status: 201 })
  @SetsETag()
  create(@CurrentActor() actor: Actor, @Body() input: MakeWebhookDto): Promise<WebhookMadeDto> {
    return this.make.run(actor, input);
  }

  @Post(':id/switch')
  @HttpCode(200)
  @Allow(notificationsPermissions.webhooks)
  @Answers(WebhookDto)
  @SetsETag()
  turn(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() { active }: SwitchWebhookDto,
  ): Promise<WebhookDto> {
    return this.switching.run(actor, id, active, { version, command });
  }

  @Post(':id/test')
  @HttpCode(204)
  @Allow(notificationsPermissions.webhooks)
  @Answers(null)
  test(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Command() command: CommandKey,
  ): Promise<void> {
    return this.again.test(actor, id, command);
  }

  /** Newest first. */
  @Get(':id/deliveries')
  @Allow(notificationsPermissions.webhooks)
  @Answers(WebhookDeliveryDto, { list: 'page' })
  deliveries(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { cursor }: DeliveryQueryDto,
  ): Promise<Page<WebhookDeliveryDto>> {
    return this.queries.deliveries(actor, id, cursor);
  }

  @Post(':id/deliveries/:deliveryId/redeliver')
  @HttpCode(204)
  @Allow(notificationsPermissions.webhooks)
  @Answers(null)
  redeliver(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('deliveryId') deliveryId: string,
    @Command() command: CommandKey,
  ): Promise<void> {
    return this.again.delivery(actor, id, deliveryId, command);
  }
}
