import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration/configuration';
import { httpSlice } from '../configuration/platform-slices';
import { sendProblem } from '../problems/problem-filter';
import { problemOf } from '../problems/problem-of';
import { isUuid } from './uuid-param';

/** Fastify as the product runs it: own request ids, a body limit, problem details even for bad URLs. */
export function httpAdapter(configuration: Configuration): FastifyAdapter {
  const { bodyLimitBytes, trustedProxies } = configuration.of(httpSlice);
  return new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy:
      trustedProxies === null ? false : trustedProxies.split(',').map((one) => one.trim()),
    logger: false,
    forceCloseConnections: 'idle',
    genReqId: (request: Pick<IncomingMessage, 'headers'>) => {
      const wanted = request.headers['x-correlation-id'];
      return typeof wanted === 'string' && isUuid(wanted) ? wanted.toLowerCase() : randomUUID();
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, problemOf(error), request.id);
    },
  });
}
