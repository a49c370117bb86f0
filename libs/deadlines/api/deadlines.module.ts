import { Global, Module } from '@nestjs/common';
import { declareEvents } from '@rogatory/platform/api';
import { FileClocks, RequestsModule } from '@rogatory/requests/api';
import { deadlinesEvents } from '../contract/index';
import { DeadlinesOfFiles } from './clocks/deadlines-of-files';
import { EntriesController } from './entries/entries.controller';
import { EntryQueries } from './entries/entry-queries';
import { FeedQueries } from './feed/feed-queries';
import { FeedController } from './feed/feed.controller';
import { MakeFeedLink } from './feed/make-feed-link';
import { RevokeFeedLink } from './feed/revoke-feed-link';
import { HouseTargetQueries } from './house-targets/house-target-queries';
import { HouseTargetsController } from './house-targets/house-targets.controller';
import { SetHouseTargets } from './house-targets/set-house-targets';
import { TargetMemory } from './house-targets/target-memory';
import { AskedRules } from './preview/asked-rules';
import { PreviewController } from './preview/preview.controller';
import { PreviewDeadline } from './preview/preview-deadline';
import { CalendarCorrected } from './recompute/calendar-corrected.handler';
import { ClocksToRecompute } from './recompute/clocks-to-recompute.handler';
import { LawChanged } from './recompute/law-changed.handler';
import { LookAgain } from './recompute/look-again';
import { PassClocks } from './recompute/pass-clocks';
import { RecomputeClocks } from './recompute/recompute-clocks';
import { ReworkFiles } from './recompute/rework-files';
import { SpreadRecomputation } from './recompute/spread-recomputation';
import { UpkeepActor } from './recompute/upkeep-actor';

/** What keeps kept dates true while nobody touches their files: for the worker. */
const upkeep = [
  CalendarCorrected,
  ClocksToRecompute,
  LawChanged,
  LookAgain,
  PassClocks,
  RecomputeClocks,
  ReworkFiles,
  SpreadRecomputation,
  UpkeepActor,
];

/** Deadlines: counting them for whoever asks, and the clocks that run on requests. */
@Global()
@Module({
  imports: [RequestsModule],
  controllers: [PreviewController, HouseTargetsController, EntriesController, FeedController],
  providers: [
    declareEvents('deadlines', Object.values(deadlinesEvents)),
    AskedRules,
    PreviewDeadline,
    { provide: FileClocks, useClass: DeadlinesOfFiles },
    TargetMemory,
    HouseTargetQueries,
    SetHouseTargets,
    EntryQueries,
    FeedQueries,
    MakeFeedLink,
    RevokeFeedLink,
    ...upkeep,
  ],
  exports: [FileClocks, PassClocks, RecomputeClocks, ReworkFiles, SetHouseTargets],
})
export class DeadlinesModule {}
