/**
 * Whether the operating system refused for the reason with this code, as in `ENOENT`.
 *
 * @param {unknown} error
 * @param {string} code
 */
export function isSystemError(error, code) {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
