export { calendarFixture, calendarOf } from './calendar-fixture';
export { dossierCalendar, dossierClocks, type DossierClock } from './dossier-clocks';
export { answerTo, type FurtherCase, lasting } from './further-case';
export { bothSides, byInstrument, lawAndCalendars } from './test-law';
export { reckoningOf, workedCases, type WorkedCase, type WorkedRequest } from './worked-cases';
export { deadlinesApplication, migrationsOfDeadlines } from './deadlines-application';
