const patienceMilliseconds = 2000;
const reminderMilliseconds = 10_000;

/**
 * Does a piece of work and, where it takes longer than two seconds, says what is going on and from then
 * on every ten seconds for how long.
 *
 * @template Result
 * @param {string} doing what is going on, as in `Building the console`
 * @param {() => Promise<Result>} work
 * @param {(line: string) => void} [say]
 * @returns {Promise<Result>}
 */
export async function withProgress(doing, work, say = console.log) {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  /** @type {NodeJS.Timeout | undefined} */
  let reminder;
  const first = setTimeout(() => {
    say(`${doing} …`);
    reminder = setInterval(() => say(`${doing} … ${seconds()} s`), reminderMilliseconds);
  }, patienceMilliseconds);
  try {
    const result = await work();
    if (reminder) say(`${doing} … done in ${seconds()} s`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(reminder);
  }
}
