import { ConfigurationError, readEnvironment } from '@rogatory/platform/api';
import type { Environment, Running } from './start';

/**
 * Runs one process of the product until it is told to stop; then finishes what it has begun. What
 * is wrong with the configuration is said one sentence a line, without a trace.
 */
export async function runProcess(
  start: (environment: Environment) => Promise<Running>,
): Promise<void> {
  try {
    const running = await start(readEnvironment());
    const stop = () => {
      running.close().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  const text = error instanceof ConfigurationError ? error.message : error;
  process.stderr.write(`${text instanceof Error ? (text.stack ?? text.message) : String(text)}\n`);
  process.exit(1);
}
