import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

export const setsETagKey = 'rogatory:sets-etag';

@Injectable()
class VersionETagInterceptor implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body) => {
        if (typeof body === 'object' && body !== null && 'version' in body) {
          void reply.header('etag', `W/"${String(body.version)}"`);
        }
        return body;
      }),
    );
  }
}

/** Sets the weak `ETag` from the answer's `version`, for the `If-Match` of the next change. */
export const SetsETag = () =>
  applyDecorators(SetMetadata(setsETagKey, true), UseInterceptors(VersionETagInterceptor));
