import { flushCompileCache } from 'node:module';
import { startRogatory } from '@rogatory/api-app';
import { readEnvironment } from '@rogatory/platform/api';

// API and worker in a process of their own, for tests that kill it. Says where it answers.
void startRogatory(readEnvironment()).then(({ url }) => {
  // A process that is killed cannot keep what it compiled at its end.
  flushCompileCache();
  process.stdout.write(`${url}\n`);
});
