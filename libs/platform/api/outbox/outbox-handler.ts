import type { Provider } from '@nestjs/common';
import type { DomainEvent } from './domain-event';

/**
 * Does what follows from events of one type. Provide a subclass in a domain's module and the worker
 * finds it. An event may arrive more than once, so handling must be idempotent.
 */
export abstract class OutboxHandler {
  abstract readonly type: string;
  abstract handle(event: DomainEvent): Promise<void>;
}

/** The event types one domain publishes. */
export class EventDeclaration {
  constructor(
    readonly domain: string,
    readonly types: readonly string[],
  ) {}
}

/** Declares what a domain publishes; the worker refuses to start when a type has no handler. */
export function declareEvents(domain: string, types: readonly string[]): Provider {
  return { provide: `events:${domain}`, useValue: new EventDeclaration(domain, types) };
}
