const { constants, createContext } = require('node:vm');
const jestEnvironment = require('jest-environment-node');

/** A context has these of its own, and must hold those in which Node's own modules answer. */
const sharedWithNode = new Set(['ArrayBuffer', 'Uint8Array']);

/**
 * Node as Jest gives it to each test file, its globals in an ordinary object. Jest's own environment
 * keeps them behind a proxy that every look at `expect`, `Temporal`, `Object` or `Math` goes through,
 * each eighty times as slow: in tests that reckon much, most of their time.
 */
class PlainNodeEnvironment extends jestEnvironment.TestEnvironment {
  /**
   * @param {import('@jest/environment').JestEnvironmentConfig} config
   * @param {import('@jest/environment').EnvironmentContext} context
   */
  constructor(config, context) {
    super(config, context);
    /** @type {any} */
    const global = createContext(constants.DONT_CONTEXTIFY);
    for (const name of Reflect.ownKeys(this.global)) {
      if (Object.hasOwn(global, name) && !sharedWithNode.has(String(name))) continue;
      install(global, name, this.global);
    }
    global.global = global;
    global.Error.stackTraceLimit = this.global.Error.stackTraceLimit;
    this.context = global;
    this.global = global;
    // Both act upon the global object that they are made with.
    this.moduleMocker = madeLike(this.moduleMocker, global);
    this.fakeTimersModern = madeLike(this.fakeTimersModern, {
      config: config.projectConfig,
      global,
    });
  }
}

/**
 * Node makes some globals when they are first looked at; so does this.
 *
 * @param {object} global
 * @param {string | symbol} name
 * @param {object} source
 */
function install(global, name, source) {
  const { get, value, enumerable, writable, configurable } =
    Object.getOwnPropertyDescriptor(source, name) ?? {};
  if (get === undefined) {
    Object.defineProperty(global, name, { value, enumerable, writable, configurable });
    return;
  }
  const become = (/** @type {unknown} */ made) => {
    Object.defineProperty(global, name, {
      value: made,
      enumerable,
      writable: true,
      configurable: true,
    });
    return made;
  };
  Object.defineProperty(global, name, {
    get: () => become(Reflect.get(source, name)),
    set: become,
    enumerable,
    configurable: true,
  });
}

/**
 * @param {object | null} instance
 * @param {unknown} value for its class' constructor
 */
function madeLike(instance, value) {
  return instance === null ? null : Reflect.construct(instance.constructor, [value]);
}

module.exports = PlainNodeEnvironment;
