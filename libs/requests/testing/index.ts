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
export { layFiles, type LaidFile } from './laid-files';
export { nodesOf, pagesRead, readPlan, rowsTouched, type PlanNode } from './read-plan';
export { registerTestSides, type TestSides } from './test-sides';
export { RequestStory } from './request-story';
