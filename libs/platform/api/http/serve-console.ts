import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { platformProblems } from '../../contract/index';
import { notFound } from '../problems/problem-error';
import { sendProblem } from '../problems/problem-filter';

const reserved = /^\/(api|health|metrics)(\/|\?|$)/;
const hashed = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

/**
 * Serves the built console from `folder`. Every other path outside the API answers with its
 * `index.html`, because the console routes by path. To be called before the application listens.
 */
export async function serveConsole(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`The console is not built: ${root} holds no index.html`);
  }
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      const kept = hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      void reply.header('cache-control', kept);
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    if (reserved.test(request.url) || /\.[a-z0-9]{2,5}(\?|$)/i.test(request.url)) {
      sendProblem(reply, notFound(platformProblems.routeNotFound), request.id);
      return reply;
    }
    return reply.sendFile('index.html', { cacheControl: false });
  });
}
