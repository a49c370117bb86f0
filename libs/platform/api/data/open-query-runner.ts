import type { PoolClient } from 'pg';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

/**
 * TypeORM's view of a transaction that is already open on our connection. It knows that it is inside
 * one, so saving entities neither begins nor commits, and nested transactions become savepoints.
 */
export class OpenQueryRunner extends PostgresQueryRunner {
  constructor(driver: PostgresDriver, client: PoolClient) {
    super(driver, 'master');
    this.databaseConnection = client;
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    Object.assign(this, { manager: driver.dataSource.createEntityManager(this) });
  }
}
