import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads its body itself, as it arrives. */
    readonly streamedBody?: boolean;
  }
  interface FastifyRequest {
    /** What the caller says the streamed body is; undefined where nothing was said. */
    streamedMediaType?: string;
  }
}

/** A body on its way in. */
export interface StreamedBody {
  /** The bytes as they arrive, at the pace at which they are read; nothing is kept in memory. */
  readonly bytes: Readable;
  /** `Content-Type` as it was sent, unchecked; undefined where it was left out. */
  readonly mediaType: string | undefined;
  /** `Content-Disposition` as it was sent, unchecked. */
  readonly disposition: string | undefined;
  /** Bytes announced by the caller; null where the end is known only when it comes. */
  readonly announcedBytes: number | null;
}

const streamed = 'application/x-rogatory-streamed';

/** The route takes bytes of any media type and of any length, and limits them itself. */
export const TakesStreamedBody = () => RouteConfig({ streamedBody: true });

/** Reads the parameter of `@BodyStream()`. */
export function readBodyStream(_: unknown, context: ExecutionContext): StreamedBody {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { 'content-length': length, 'content-disposition': disposition } = request.headers;
  return {
    bytes: request.raw,
    mediaType: request.streamedMediaType,
    disposition,
    announcedBytes: length === undefined ? null : Number(length),
  };
}

/** The body of a route that declares `@TakesStreamedBody()`. */
export const BodyStream = createParamDecorator(readBodyStream);

/**
 * Lets bodies of such routes through untouched, JSON among them: parsers are chosen by media type,
 * so these bodies get one of their own for as long as the request lives.
 */
export function streamDeclaredBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.routeOptions.config.streamedBody === true) {
      request.streamedMediaType = request.raw.headers['content-type'];
      request.raw.headers['content-type'] = streamed;
    }
    done();
  });
  fastify.addContentTypeParser(streamed, (request, _payload, done) => {
    // Named so by a caller of another route, it is as unsupported as any other.
    if (request.routeOptions.config.streamedBody === true) done(null);
    else done(Object.assign(new Error('Not a streamed route'), { statusCode: 415 }));
  });
}
