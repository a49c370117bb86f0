/** Stable codes of the problems this domain answers with, beside the platform's. */
export const documentsErrors = {
  notFound: 'documents.not_found',
  nameMissing: 'documents.name_missing',
  nameRefused: 'documents.name_refused',
  mediaTypeRefused: 'documents.media_type_refused',
  formNotTaken: 'documents.form_not_taken',
  empty: 'documents.empty',
  tooLarge: 'documents.too_large',
  uploadInterrupted: 'documents.upload_interrupted',
  contentDamaged: 'documents.content_damaged',
} as const;
export type DocumentsErrorCode = (typeof documentsErrors)[keyof typeof documentsErrors];
