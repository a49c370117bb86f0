export {
  type DocumentsApplication,
  documentsApplication,
  migrationsOfDocuments,
} from './documents-application';
export { someContent, textContent } from './some-content';
