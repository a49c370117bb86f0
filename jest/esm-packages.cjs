const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const packagesFolder = join(__dirname, '..', 'node_modules');

/**
 * The installed packages written as ECMAScript modules, which Jest must turn into CommonJS. Listing them
 * by what their manifests say keeps the list right after every upgrade.
 */
function esmPackages() {
  return packageNames().filter((name) => {
    const manifest = join(packagesFolder, name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
  });
}

function packageNames() {
  return readdirSync(packagesFolder).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(packagesFolder, name)).map((member) => `${name}/${member}`)
      : [name],
  );
}

/**
 * For `transformIgnorePatterns`: leaves every installed package alone but those in ECMAScript modules,
 * single `.mjs` files, and the ones named here. Only the innermost `node_modules` of a path counts.
 *
 * @param {readonly string[]} more packages that say they are CommonJS and yet hold modules
 */
function untransformed(more = []) {
  const names = [...esmPackages(), ...more].map((name) => name.replaceAll('.', '\\.'));
  return [`/node_modules/(?!(?:${names.join('|')})/)(?!.*/node_modules/)(?!.*\\.mjs$)`];
}

module.exports = { untransformed };
