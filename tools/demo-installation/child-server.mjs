import { fork } from 'node:child_process';

/**
 * @template Ready
 * @typedef {object} ChildServer
 * @property {Ready} ready what it told when it was ready
 * @property {() => Promise<number>} memory resident bytes of its process
 * @property {() => Promise<void>} stop ends it and waits for its end
 */

/**
 * A server in a process of its own, so that it shares no event loop with what loads it. It ends when
 * this process ends, whatever ends it.
 *
 * @template Ready
 * @param {string} script absolute path; hands itself to `serveParent`
 * @param {unknown} task
 * @returns {Promise<ChildServer<Ready>>}
 */
export async function childServer(script, task) {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  /** @returns {Promise<any>} */
  const told = () =>
    new Promise((resolve, reject) => {
      const gone = (/** @type {number | null} */ code) =>
        reject(new Error(`${script} ended with code ${code}`));
      child.once('exit', gone);
      child.once('message', (message) => {
        child.off('exit', gone);
        resolve(message);
      });
    });
  const first = told();
  child.send({ task });
  return {
    ready: await first,
    memory: async () => {
      const answer = told();
      child.send({ tell: 'memory' });
      return (await answer).residentBytes;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
