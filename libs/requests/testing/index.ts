export type { Dossier } from './dossier';
export { dossiers } from './dossiers';
export { AskedDatesOnly } from './asked-dates-only';
export { NoAttachments } from './no-attachments';
export { WithAskedDatesOnly } from './with-asked-dates-only';
export { WithoutDocuments } from './without-documents';
export { FileStory, inExecution, transmitted } from './file-story';
export { contentOfDossier } from './content-of-dossier';
export {
  type DocumentsKept,
  migrationsOfRequests,
  requestsApplication,
} from './requests-application';
export { registerTestSides, type TestSides } from './test-sides';
export { RequestStory } from './request-story';
