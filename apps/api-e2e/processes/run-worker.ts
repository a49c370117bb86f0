import { flushCompileCache } from 'node:module';
import { startWorker } from '@rogatory/api-app';
import { readEnvironment } from '@rogatory/platform/api';

// One worker process, for tests that kill it. Says when it is at work.
void startWorker(readEnvironment()).then(() => {
  flushCompileCache();
  process.stdout.write('at work\n');
});
