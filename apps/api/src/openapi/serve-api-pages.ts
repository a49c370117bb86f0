import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rogatory API</title>
    <link rel="stylesheet" href="/api/pages/swagger-ui.css" />
  </head>
  <body>
    <div id="api"></div>
    <script src="/api/pages/swagger-ui-bundle.js"></script>
    <script src="/api/start-pages.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  validatorUrl: null,
});
`;

/** Serves the API's description for people at `/api`, from this machine alone. */
export async function serveApiPages(app: NestFastifyApplication): Promise<void> {
  // The pages come with Nest's OpenAPI package; found from there, wherever npm has put them.
  const fromSwagger = createRequire(require.resolve('@nestjs/swagger'));
  await app.register(fastifyStatic, {
    root: dirname(fromSwagger.resolve('swagger-ui-dist/package.json')),
    prefix: '/api/pages/',
    decorateReply: false,
    index: false,
    allowedPath: (path) => /^\/swagger-ui(-bundle)?\.(js|css)$/.test(path),
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api', (_, reply) => reply.type('text/html; charset=utf-8').send(page));
  fastify.get('/api/start-pages.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  );
}
