// Lets a child process of a test run the sources as Jest does, without a build: compiled as they
// are asked for, and kept for the next child.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const swc = require('@swc/core');

const folder = process.env.ROGATORY_COMPILED_SOURCES;
if (!folder) throw new Error('ROGATORY_COMPILED_SOURCES names no folder');
mkdirSync(folder, { recursive: true });

/** @param {string} filename */
function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const kept = join(
    folder,
    `${createHash('sha256')
      .update(filename + source)
      .digest('hex')}.js`,
  );
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = swc.transformSync(source, {
      filename,
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        keepClassNames: true,
        target: 'es2023',
      },
      module: { type: 'commonjs' },
    });
    const draft = `${kept}.${process.pid}`;
    writeFileSync(draft, code);
    renameSync(draft, kept);
    return code;
  }
}

Module._extensions['.ts'] = (module, filename) => {
  module._compile(compiled(filename), filename);
};
