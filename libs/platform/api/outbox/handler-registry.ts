import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { DomainEvent } from './domain-event';
import { EventDeclaration, OutboxHandler } from './outbox-handler';
import { RecurringTask } from './recurring-task';

/** Every handler of the product by event type. */
@Injectable()
export class HandlerRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Throws when a declared event has no handler, or a handler waits for an undeclared event. */
  assertComplete(): void {
    const instances = this.instances();
    const declared = instances
      .filter((instance) => instance instanceof EventDeclaration)
      .flatMap((declaration) => declaration.types);
    const handled = this.handlers().map((handler) => handler.type);
    const orphans = declared.filter((type) => !handled.includes(type));
    const strangers = handled.filter((type) => !declared.includes(type));
    if (orphans.length > 0) throw new Error(`No handler for the events ${orphans.join(', ')}`);
    if (strangers.length > 0) throw new Error(`Nobody publishes ${strangers.join(', ')}`);
  }

  /** Runs every handler of the event, one after the other. */
  async handle(event: DomainEvent): Promise<void> {
    const interested = this.handlers().filter((handler) => handler.type === event.type);
    if (interested.length === 0) throw new Error(`No handler for the event ${event.type}`);
    for (const handler of interested) await handler.handle(event);
  }

  /** What the worker does again and again. */
  recurringTasks(): readonly RecurringTask[] {
    return this.instances().filter((instance) => instance instanceof RecurringTask);
  }

  private handlers(): readonly OutboxHandler[] {
    return this.instances().filter((instance) => instance instanceof OutboxHandler);
  }

  private instances(): readonly unknown[] {
    const found: unknown[] = this.discovery.getProviders().map((wrapper) => wrapper.instance);
    return [...new Set(found)];
  }
}
