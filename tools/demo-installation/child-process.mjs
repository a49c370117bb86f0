/**
 * The other end of `childServer`: does the task it is sent, tells when it is ready, and ends with its
 * parent.
 *
 * @param {(task: any) => Promise<{ ready: object, close: () => Promise<void> }>} start
 */
export function serveParent(start) {
  let close = async () => {};
  process.on('message', async (/** @type {any} */ message) => {
    if (message.tell === 'memory') {
      process.send?.({ residentBytes: process.memoryUsage.rss() });
      return;
    }
    const started = await start(message.task);
    close = started.close;
    process.send?.(started.ready);
  });
  process.on('disconnect', async () => {
    await close();
    process.exit(0);
  });
}
