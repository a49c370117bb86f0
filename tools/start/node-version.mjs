const neededMajor = 26;

/**
 * @param {string} version as in `26.10.0`
 * @returns {boolean} whether Rogatory runs on it
 */
export function isNewEnough(version) {
  return Number.parseInt(version, 10) >= neededMajor;
}

/**
 * @param {string} version of the Node at hand
 * @returns {string} one sentence that says what to do
 */
export function nodeTooOld(version) {
  return `Rogatory needs Node ${neededMajor} and this is Node ${version}: run "npm ci", which brings Node ${neededMajor} along for most machines, or install it from nodejs.org.`;
}
