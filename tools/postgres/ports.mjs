import { createServer } from 'node:net';

/**
 * A port of this machine that nobody listens on at this moment.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}

/**
 * Whether one may listen on a port.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<'free' | 'in use' | 'forbidden'>}
 */
export function portState(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve('in use');
      else if ('code' in error && error.code === 'EACCES') resolve('forbidden');
      else reject(error);
    });
    server.listen(port, host, () => server.close(() => resolve('free')));
  });
}
