const { join } = require('node:path');

const transform = {
  legacyDecorator: true,
  decoratorMetadata: true,
  useDefineForClassFields: false,
};

/** @param {object} parser */
const compiled = (parser) => [
  join(__dirname, 'compile.cjs'),
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser, transform, keepClassNames: true, target: 'es2023' },
    module: { type: 'commonjs' },
  },
];

/** Compiles as `tsc` does for the API: legacy decorators with their metadata, class names kept. */
module.exports = {
  '\\.m?ts$': compiled({ syntax: 'typescript', decorators: true }),
  '\\.[cm]?js$': compiled({ syntax: 'ecmascript' }),
};
