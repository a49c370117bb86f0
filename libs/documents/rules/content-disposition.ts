const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]*)/i;
const quoted = /;\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/i;
const token = /;\s*filename\s*=\s*([^";\s]+)/i;

/**
 * The name a `Content-Disposition` gives a document: `filename*` in UTF-8 (RFC 8187) before
 * `filename`. Null where it gives none that can be read.
 */
export function nameInDisposition(header: string | undefined): string | null {
  if (header === undefined) return null;
  const encoded = extended.exec(header)?.[1];
  if (encoded !== undefined) return decoded(encoded);
  const plain = quoted.exec(header)?.[1]?.replace(/\\(.)/g, '$1') ?? token.exec(header)?.[1];
  return plain ?? null;
}

/** `attachment` under this name, for programs that read RFC 8187 and for those that do not. */
export function attachmentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
