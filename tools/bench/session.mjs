/**
 * @typedef {object} Session
 * @property {Record<string, string>} headers of every call
 * @property {{ authority: { id: string, jurisdiction: string }, personId: string }} me
 */

/**
 * @param {string} url of the product
 * @param {string} email
 * @param {string} password
 * @returns {Promise<Session>}
 */
export async function signIn(url, email, password) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status}`);
  const { accessToken, me } = /** @type {any} */ (await answer.json());
  return { headers: { authorization: `Bearer ${accessToken}` }, me };
}
