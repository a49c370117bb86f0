import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AttachmentDto, RequestContentDto } from '../../contract/index';

/** SHA-256 in hexadecimal letters. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hash by which a dispatch vouches for the content that travels with it (RFC 8785). */
export function contentHash(content: RequestContentDto): string {
  const text = canonicalize(JSON.parse(JSON.stringify(content)));
  if (text === undefined) throw new TypeError('A content always has a canonical form');
  return sha256(text);
}

/** The hash by which a dispatch vouches for what it holds back until its conditions are accepted. */
export function withheldHash(text: string, attachments: readonly AttachmentDto[]): string {
  const canonical = canonicalize({ text, attachments: JSON.parse(JSON.stringify(attachments)) });
  if (canonical === undefined) throw new TypeError('A text always has a canonical form');
  return sha256(canonical);
}
