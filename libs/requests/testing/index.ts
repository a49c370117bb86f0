export type { Dossier } from './dossier';
export { dossiers } from './dossiers';
export { AskedDatesOnly } from './asked-dates-only';
export { FileStory, inExecution, transmitted } from './file-story';
export { contentOfDossier } from './content-of-dossier';
export { migrationsOfRequests, requestsApplication } from './requests-application';
export { registerTestSides, type TestSides } from './test-sides';
export { RequestStory } from './request-story';
