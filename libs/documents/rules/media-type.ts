const essence = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$/;

/** What nothing is known of. */
const unknownType = 'application/octet-stream';

/** Type and subtype in lower case, parameters left out; null where it is no media type. */
export function essenceOf(contentType: string | undefined): string | null {
  if (contentType === undefined || contentType.trim() === '') return unknownType;
  const named = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  return essence.test(named) ? named : null;
}

/** Whether a body of this type is a form around a document, and not the document. */
export function isFormType(mediaType: string): boolean {
  return mediaType.startsWith('multipart/') || mediaType === 'application/x-www-form-urlencoded';
}
