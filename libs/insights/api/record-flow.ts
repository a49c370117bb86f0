import { Injectable } from '@nestjs/common';
import { Database, OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { flowStepOf } from './flow-step';

const record = {
  name: 'insights.record_flow',
  text: `select rogatory.record_flow($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as changed`,
};

/**
 * Keeps the counts of each network in step with its requests. A step that comes twice or late
 * changes nothing twice.
 */
@Injectable()
export class RecordFlow extends OutboxHandler {
  readonly type = 'requests.flow';

  constructor(private readonly database: Database) {
    super();
  }

  async handle(event: DomainEvent): Promise<void> {
    const step = flowStepOf(event);
    await this.database.read<{ changed: boolean }>(null, record, [
      step.threadId,
      step.requesting,
      step.requested,
      step.instrument,
      step.urgency,
      step.measureTypes,
      step.step,
      step.on,
      step.sealed,
      step.groundCodes,
      step.reopenings,
    ]);
  }
}
