import { Controller, Get, Res } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import type { FastifyReply } from 'fastify';
import { Database } from '../data/database';
import { Answers } from '../http/answers';
import { Public } from '../http/access';
import { Metrics } from './metrics';

const ping = { name: 'platform.ping', text: 'select 1 as answer' };

/** For load balancers and monitoring; says whether, never what. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public()
  @Answers(null, { status: 200, description: 'The process runs' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Public()
  @Answers(null, { status: 200, description: 'The process can answer; 503 when it cannot' })
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const result = await this.health
      .check([() => this.databaseUp()])
      .then((checked) => checked.status)
      .catch(() => 'error');
    const ok = result === 'ok';
    void reply.status(ok ? 200 : 503).send({ status: ok ? 'ok' : 'error' });
  }

  @Get('metrics')
  @Public()
  @Answers(null, { status: 200, description: 'Figures in Prometheus text format' })
  async figures(@Res() reply: FastifyReply): Promise<void> {
    const text = await this.metrics.registry.metrics();
    void reply.header('content-type', this.metrics.registry.contentType).send(text);
  }

  private async databaseUp() {
    const check = this.indicator.check('database');
    try {
      await this.database.read(null, ping, []);
      return check.up();
    } catch {
      return check.down();
    }
  }
}
