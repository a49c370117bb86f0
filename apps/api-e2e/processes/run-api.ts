import { flushCompileCache } from 'node:module';
import { startApi } from '@rogatory/api-app';
import { readEnvironment } from '@rogatory/platform/api';

// One API process, for tests that kill it. Says where it answers.
void startApi(readEnvironment()).then(({ url }) => {
  flushCompileCache();
  process.stdout.write(`${url}\n`);
});
