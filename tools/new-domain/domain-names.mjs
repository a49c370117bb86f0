/**
 * @typedef {object} DomainWish
 * @property {string} domain in lower case with hyphens, a plural of the field's term: `seizures`
 * @property {string} [entry] the singular; taken from the domain when left out
 * @property {string} [french] how the domain is called on screen
 * @property {string} [arabic]
 */

const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const empty = /(^|-)(utils?|helpers?|common|managers?|shared|core)(-|$)/;

/**
 * Every form a domain's name takes in its files.
 *
 * @param {DomainWish} wish
 * @param {number} stamp milliseconds; orders the migration after all earlier ones
 * @returns {ReadonlyMap<string, string>} what stands for what in the templates
 * @throws {Error} one sentence that says what is wrong with the name
 */
export function namesOf(wish, stamp) {
  const { domain, entry = singular(domain) } = wish;
  for (const name of [domain, entry]) {
    if (!wellFormed.test(name)) {
      throw new Error(`'${name}' is not a name: use lower-case letters, digits and hyphens.`);
    }
    if (empty.test(name)) throw new Error(`'${name}' says nothing: use a term of the field.`);
  }
  if (entry === domain) {
    throw new Error(`'${domain}' needs a singular: npm run new:domain ${domain} -- --entry NAME`);
  }
  const title = sentence(domain);
  return new Map([
    ['__domain__', domain],
    ['__Domain__', pascal(domain)],
    ['__domainName__', camel(domain)],
    ['__entry__', entry],
    ['__Entry__', pascal(entry)],
    ['__table__', entry.replaceAll('-', '_')],
    ['__stamp__', String(stamp)],
    ['__Title__', title],
    ['__TitleFr__', wish.french ?? title],
    ['__TitleAr__', wish.arabic ?? title],
  ]);
}

/**
 * @param {string} text
 * @param {ReadonlyMap<string, string>} names
 */
export function filledIn(text, names) {
  return text.replace(/__[A-Za-z]+?__/g, (mark) => {
    const name = names.get(mark);
    if (name === undefined) throw new Error(`The template names ${mark}, which nothing fills.`);
    return name;
  });
}

/** @param {string} plural */
function singular(plural) {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return plural.endsWith('s') && !plural.endsWith('ss') ? plural.slice(0, -1) : plural;
}

/** @param {string} name */
function pascal(name) {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** @param {string} name */
function camel(name) {
  const joined = pascal(name);
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** @param {string} name */
function sentence(name) {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
