import { Module } from '@nestjs/common';
import { NetworkQueries } from './network-queries';
import { NetworkView } from './network-view';
import { NetworkController } from './network.controller';
import { RecordFlow } from './record-flow';

/** How assistance flows between the members of a network. */
@Module({
  controllers: [NetworkController],
  providers: [NetworkQueries, NetworkView, RecordFlow],
  exports: [RecordFlow],
})
export class InsightsModule {}
