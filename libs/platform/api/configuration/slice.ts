/** What one variable of the environment means. */
export interface SettingDescription {
  readonly variable: string;
  readonly description: string;
  /** True for passwords and keys: never printed, never given a default. */
  readonly secret?: boolean;
}

interface WithFallback<T> extends SettingDescription {
  readonly fallback?: T;
}

export interface DocumentedSetting extends SettingDescription {
  readonly kind: string;
  readonly fallback: string | null;
  readonly optional: boolean;
}

type Source = Readonly<Record<string, string | undefined>>;

/** Reads typed settings out of the environment and collects everything that is wrong with it. */
export class SettingReader {
  readonly problems: string[] = [];
  readonly documented: DocumentedSetting[] = [];

  constructor(private readonly source: Source) {}

  /** A text that must be there unless it has a fallback. */
  text(setting: WithFallback<string> & { check?: (value: string) => string | null }): string {
    this.document(setting, 'text', setting.fallback ?? null, false);
    const value = this.source[setting.variable] ?? setting.fallback;
    if (value === undefined || value === '') return this.missing(setting, '');
    const wrong = setting.check?.(value) ?? null;
    if (wrong !== null) this.problems.push(`${setting.variable} ${wrong}`);
    return value;
  }

  /** A text that may be absent. */
  optionalText(
    setting: SettingDescription & { check?: (value: string) => string | null },
  ): string | null {
    this.document(setting, 'text', null, true);
    const value = this.source[setting.variable];
    if (value === undefined || value === '') return null;
    const wrong = setting.check?.(value) ?? null;
    if (wrong !== null) this.problems.push(`${setting.variable} ${wrong}`);
    return value;
  }

  /** A whole number between two bounds. */
  integer(setting: WithFallback<number> & { min: number; max: number }): number {
    const kind = `whole number ${setting.min}–${setting.max}`;
    this.document(setting, kind, setting.fallback?.toString() ?? null, false);
    const text = this.source[setting.variable];
    if (text === undefined || text === '') {
      return setting.fallback ?? this.missing(setting, setting.min);
    }
    const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= setting.min && value <= setting.max)) {
      this.problems.push(
        `${setting.variable} must be a whole number from ${setting.min} to ${setting.max}`,
      );
      return setting.min;
    }
    return value;
  }

  /** One of a few words. */
  choice<const T extends string>(setting: WithFallback<T> & { of: readonly T[] }): T {
    this.document(setting, setting.of.join(' | '), setting.fallback ?? null, false);
    const [first] = setting.of;
    if (first === undefined) throw new Error(`${setting.variable} offers no choice`);
    const text = this.source[setting.variable];
    if (text === undefined || text === '') return setting.fallback ?? this.missing(setting, first);
    const found = setting.of.find((word) => word === text);
    if (found === undefined) {
      this.problems.push(`${setting.variable} must be one of ${setting.of.join(', ')}`);
    }
    return found ?? first;
  }

  private missing<T>(setting: SettingDescription, stand: T): T {
    this.problems.push(`${setting.variable} is not set: ${setting.description}`);
    return stand;
  }

  private document(
    setting: SettingDescription,
    kind: string,
    fallback: string | null,
    optional: boolean,
  ): void {
    if (setting.secret === true && fallback !== null) {
      throw new Error(`${setting.variable} is a secret and must not have a default`);
    }
    const { variable, description, secret } = setting;
    this.documented.push({ variable, description, secret, kind, fallback, optional });
  }
}

/** The settings one library needs, declared beside the code that uses them. */
export interface ConfigurationSlice<V> {
  readonly name: string;
  readonly read: (settings: SettingReader) => V;
}

/** Declares a slice: its name in the documentation and how its values are read. */
export function defineSlice<V>(
  name: string,
  read: (settings: SettingReader) => V,
): ConfigurationSlice<V> {
  return { name, read };
}
