import { LaunchFailure } from './launch-failure.mjs';

/**
 * @param {'in use' | 'forbidden'} state
 * @param {number} port
 * @param {string} host
 */
export function portFailure(state, port, host) {
  const reason =
    state === 'in use'
      ? `Port ${port} on ${host} is in use by another program: stop that program`
      : `This account may not listen on port ${port} of ${host}: use another account`;
  return new LaunchFailure(
    `${reason}, or choose another port, as in "PORT=${port < 65535 ? Math.max(port, 4200) + 1 : 4200} npm start".`,
  );
}
