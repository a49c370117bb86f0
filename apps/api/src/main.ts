import { runProcess } from './run-process';
import { startApi } from './start';

export { ApiModule } from './api.module';
export { domainModules, entities, migrations, slices } from './composition';
export { runProcess } from './run-process';
export {
  type Environment,
  type Running,
  type RunningApi,
  startApi,
  type StartOptions,
  startRogatory,
  startWorker,
} from './start';

if (require.main === module) void runProcess(startApi);
