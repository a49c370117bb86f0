export { WallClock } from './clock/wall-clock';
export {
  CommandRegistry,
  type ConsoleCommand,
  type RecentPlace,
} from './commands/command-registry';
export { ClockDates, type ClockEnd } from './dates/clock-dates';
export { DateFormatter, type Moment } from './dates/date-formatter';
export { hoursCount, timeLeft, type TimeLeft } from './dates/time-left';
export { ApiClient, newKey, type CommandOptions, type Query } from './http/api-client';
export { ConnectionStore } from './http/connection.store';
export { problemOf, type ProblemKind, type ProblemView } from './http/problem-view';
export { ProblemWords } from './http/problem-words';
export { KeyMap, type KeyBinding } from './keys/key-map';
export { languageFacts, type LanguageFacts } from './language/language-facts';
export { LocaleNames } from './language/locale-names';
export { LanguageStore } from './language/language.store';
export { LiveStream, type LiveState } from './live/live-stream';
export {
  NamedPanel,
  providePanels,
  type PanelLoader,
  type PanelName,
  type Panels,
} from './panels/named-panel';
export {
  bestLanguage,
  languages,
  PreferencesStore,
  type Language,
  type Theme,
} from './preferences/preferences.store';
export { provideConsolePlatform } from './provide-console-platform';
export { narrowScreen } from './screen/narrow-screen';
export type { SessionAuthority, SessionGrant, SessionPerson } from './session/session-person';
export { SessionStore, type SessionState } from './session/session.store';
