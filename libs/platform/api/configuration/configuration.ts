import { type ConfigurationSlice, type DocumentedSetting, SettingReader } from './slice';

/** The environment is wrong; `message` lists everything that is, one sentence each. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigurationError';
  }
}

/** All settings of one process: read once, checked once, frozen. */
export class Configuration {
  private readonly composed = new Set<string>();
  private readonly source: Readonly<Record<string, string | undefined>>;

  /** Reads every slice. Throws a `ConfigurationError` naming every problem at once. */
  constructor(
    slices: readonly ConfigurationSlice<unknown>[],
    source: Readonly<Record<string, string | undefined>>,
  ) {
    this.source = Object.freeze({ ...source });
    const problems: string[] = [];
    for (const slice of slices) {
      const reader = new SettingReader(this.source);
      slice.read(reader);
      this.composed.add(slice.name);
      problems.push(...reader.problems);
    }
    if (problems.length > 0) throw new ConfigurationError(problems);
  }

  /** The frozen values of one slice; read once at start, not per request. Throws when the application was composed without it. */
  of<V>(slice: ConfigurationSlice<V>): Readonly<V> {
    if (!this.composed.has(slice.name)) {
      throw new Error(`The configuration slice ${slice.name} was not composed`);
    }
    return Object.freeze(slice.read(new SettingReader(this.source)));
  }
}

/** What a slice would read, for the generated documentation. */
export function describeSlice(slice: ConfigurationSlice<unknown>): readonly DocumentedSetting[] {
  const reader = new SettingReader({});
  slice.read(reader);
  return reader.documented;
}
