import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What of the product a process runs. */
export type ProductPart = 'product' | 'api' | 'worker';

/** What a process says last explains why it ended; more is noise. */
const longestComplaint = 2_000;

/** API, worker or both in one child process that can be killed at any moment and started again. */
export class ProductProcess {
  /** Where it answers; null while it is starting or dead. */
  url: string | null = null;
  /** What it said last each time it ended by itself after it had answered. */
  readonly ends: string[] = [];
  private child: ChildProcess | null = null;

  /** `environment` is the product's; `cache` keeps compiled sources between starts. */
  constructor(
    private readonly environment: Readonly<Record<string, string>>,
    private readonly cache: string,
    private readonly part: ProductPart = 'product',
  ) {}

  /** Resolves when it answers. Rejects when it ends before, with what it said last. */
  async start(): Promise<void> {
    const child = spawn(
      process.execPath,
      [
        '--conditions=@rogatory/source',
        '--require',
        join(__dirname, 'compile-sources.cjs'),
        join(__dirname, `run-${this.part}.ts`),
      ],
      {
        env: {
          ...this.environment,
          ROGATORY_COMPILED_SOURCES: join(this.cache, 'sources'),
          NODE_COMPILE_CACHE: join(this.cache, 'code'),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.child = child;
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-longestComplaint);
    });
    const lines = createInterface({ input: child.stdout });
    const ended = once(child, 'exit').then(() => {
      throw new Error(`The product ended before it answered: ${complaint}`);
    });
    const said = once(lines, 'line').then(([line]) => String(line));
    this.url = await Promise.race([said, ended]);
    child.on('exit', () => {
      if (this.child === child && this.url !== null) this.ends.push(complaint);
    });
    ended.catch(() => undefined);
  }

  /** Ends it as a power cut would: nothing is finished, nobody is told. */
  async kill(): Promise<void> {
    const { child } = this;
    this.url = null;
    this.child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
