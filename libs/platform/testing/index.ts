export { ScriptedClock } from './scripted-clock';
export { testDatabase, type TestDatabase } from './test-database';
export { testConfiguration } from './test-configuration';
export { startTestApi, type TestApi, type TestApiOptions } from './start-test-api';
export { openDatabase } from './open-database';
export { testActor } from './test-actor';
