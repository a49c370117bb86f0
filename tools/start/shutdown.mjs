/** Stops what was started, last first, once the person at the terminal or the system wants it. */
export class Shutdown {
  /** Whether somebody asked for the end. */
  wanted = false;

  /** @type {(() => void | Promise<void>)[]} */
  #steps = [];

  /** @type {Promise<void> | undefined} */
  #running;

  constructor() {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => void this.#onSignal());
    }
  }

  /**
   * @param {() => void | Promise<void>} step stops one thing; runs at once when all the rest is stopped
   */
  add(step) {
    this.#steps.push(step);
  }

  /** Runs every step; safe to call more than once. */
  run() {
    this.#running ??= this.#runSteps();
    return this.#running;
  }

  async #runSteps() {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error('Something did not stop as it should:', error);
      }
    }
  }

  async #onSignal() {
    // Whoever asks twice does not want to wait.
    if (this.wanted) process.exit(130);
    this.wanted = true;
    console.log('\nStopping …');
    await this.run();
    console.log('Stopped. The data stay for the next start.');
    process.exit(0);
  }
}
