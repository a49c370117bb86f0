import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { Allow, Answers, CurrentActor, notFound } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  insightsErrors,
  insightsPermissions,
  NetworkQueryDto,
  NetworkViewDto,
} from '@rogatory/insights/contract';
import type { FastifyReply } from 'fastify';
import { NetworkView } from './network-view';

@Controller('api/v1/network')
export class NetworkController {
  constructor(private readonly network: NetworkView) {}

  @Get()
  @Allow(insightsPermissions.network)
  @Answers(NetworkViewDto)
  async show(
    @CurrentActor() actor: Actor,
    @Query() query: NetworkQueryDto,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NetworkViewDto | undefined> {
    const tagged = await this.network.of(actor, query.period ?? '12m', query.basis ?? null);
    if (tagged === null) throw notFound(insightsErrors.noNetwork);
    void reply.header('etag', tagged.etag).header('cache-control', 'private, no-cache');
    if (known !== tagged.etag) return tagged.view;
    void reply.status(304);
    return undefined;
  }
}
