import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Configuration } from '../configuration/configuration';
import { httpSlice } from '../configuration/platform-slices';
import { withCorrelationId } from '../observability/correlation';
import { Log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { readJsonOnly } from './read-json-only';
import { securityHeaders } from './security-headers';

/** Everything around the controllers: security headers, correlation, log line, figures. */
export async function configurePipeline(app: NestFastifyApplication): Promise<void> {
  const log = app.get(Log);
  const metrics = app.get(Metrics);
  const secure = app.get(Configuration).of(httpSlice).secureCookies === 'yes';
  const onEveryAnswer = securityHeaders(secure);
  await app.register(cookie);
  const fastify = app.getHttpAdapter().getInstance();
  readJsonOnly(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(onEveryAnswer).header('x-correlation-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    withCorrelationId(request.id, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.answered(request.method, route, reply.statusCode, reply.elapsedTime);
    log.info(
      {
        correlationId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        personId: request.actor?.personId,
        authorityId: request.actor?.authorityId,
        tokenId: request.actor?.system?.tokenId,
      },
      'request',
    );
    done();
  });
}
