import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, definePermission, roles } from '../../contract/index';
import { Allow } from '../http/access';
import { Answers } from '../http/answers';
import { CurrentActor } from '../http/current-actor';
import { LiveHub } from './live-hub';

const heartbeatMilliseconds = 15_000;
/** A stream ends before the access token that opened it could have been renewed twice. */
const longestMilliseconds = 10 * 60_000;

/** Everybody who is signed in may hear what changed on the own desk. */
export const hearLive = definePermission('platform.live', roles);

/** Server-sent events: `ready` once, `change` with a `LiveEvent`, `missed` after an interruption. */
@Controller('api/v1/live')
export class LiveController {
  constructor(private readonly hub: LiveHub) {}

  @Get()
  @Allow(hearLive)
  @Answers(null, { status: 200, description: 'A stream of server-sent events (text/event-stream)' })
  stream(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const headers = reply.getHeaders();
    reply.hijack();
    const out = reply.raw;
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) out.setHeader(name, value);
    }
    out.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      // Proxies such as nginx would hold the events back.
      'x-accel-buffering': 'no',
    });
    const send = (event: string, data: unknown) => {
      out.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    const end = () => out.end();
    const heartbeat = setInterval(() => out.write(': heartbeat\n\n'), heartbeatMilliseconds);
    const ending = setTimeout(end, longestMilliseconds);
    const leave = this.hub.subscribe({
      authorityId: actor.authorityId,
      personId: actor.personId,
      changed: (event) => send('change', event),
      missed: () => send('missed', {}),
      end,
    });
    request.raw.socket.on('error', end);
    out.on('close', () => {
      clearInterval(heartbeat);
      clearTimeout(ending);
      leave();
    });
    send('ready', {});
  }
}
