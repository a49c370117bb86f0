const { createTransformer } = require('@swc/jest');

/**
 * Compiles by the options alone. What one project of tests has compiled serves the others too, which
 * it would not if the rest of a project's configuration had a part in where it is kept.
 */
module.exports = {
  /** @param {object} options */
  createTransformer(options) {
    const { getCacheKey, ...compiler } = createTransformer(options);
    return {
      ...compiler,
      /**
       * @param {string} source
       * @param {string} path
       * @param {import('@jest/transform').TransformOptions<unknown>} circumstances
       */
      getCacheKey: (source, path, circumstances) =>
        getCacheKey?.(source, path, { ...circumstances, configString: '' }) ?? '',
    };
  },
};
