import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { portOf } from './mail-server';

export interface ReceivedHook {
  readonly id: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A real endpoint of an authority's own system. */
export class WebhookReceiver {
  readonly hooks: ReceivedHook[] = [];
  /** What it answers. */
  status = 200;
  private readonly server = createServer((request, answer) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const body = Buffer.concat(parts).toString('utf8');
      this.hooks.push({ id: headers['webhook-id'] ?? '', body, headers });
      answer.writeHead(this.status, { location: 'http://127.0.0.1:1/elsewhere' }).end();
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${portOf(this.server.address())}/rogatory`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

/** What is inside a delivery, once its signature has been verified as any receiver would. */
export function verified(hook: ReceivedHook, secret: string): unknown {
  return new Webhook(secret).verify(hook.body, { ...hook.headers });
}
