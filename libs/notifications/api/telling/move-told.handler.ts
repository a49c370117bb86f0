import { Injectable } from '@nestjs/common';
import { OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { requestsEvents } from '@rogatory/requests/rules';
import { readMove } from './read-move';
import { TellMove } from './tell-move';

/** A file took a step: those whom it concerns are told. */
@Injectable()
export class MoveTold extends OutboxHandler {
  readonly type = requestsEvents.moved;

  constructor(private readonly telling: TellMove) {
    super();
  }

  async handle(event: DomainEvent): Promise<void> {
    await this.telling.run(event.key, readMove(event));
  }
}
