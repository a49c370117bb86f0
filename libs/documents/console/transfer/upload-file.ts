import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { SessionStore } from '@rogatory/platform/console';
import type { DocumentDto } from '@rogatory/documents/contract';

/** How an upload is watched and ended. */
export interface UploadWatch {
  /** Under which the server remembers the upload: the same while one file is tried again. */
  readonly key: string;
  /** Called with how much has gone out, from 0 to 1. */
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Uploads a file as it lies on the disk: the browser reads it while it sends it. With the browser's
 * older way of asking, because only that one tells how far an upload has come.
 */
@Injectable({ providedIn: 'root' })
export class UploadFile {
  private readonly session = inject(SessionStore);

  /** Rejects with the HTTP error that `problemOf` reads; with an `AbortError` when it was ended. */
  async send(file: File, watch: UploadWatch): Promise<DocumentDto> {
    try {
      return await this.sendWith(this.session.accessToken(), file, watch);
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) throw error;
      return this.sendWith(await this.session.refresh(), file, watch);
    }
  }

  private sendWith(token: string | null, file: File, watch: UploadWatch): Promise<DocumentDto> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', `/api/v1/documents?name=${encodeURIComponent(file.name)}`);
      request.setRequestHeader('Authorization', `Bearer ${token ?? ''}`);
      request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
      request.setRequestHeader('Idempotency-Key', watch.key);
      request.upload.onprogress = ({ loaded, total }) =>
        watch.progress(total > 0 ? loaded / total : 0);
      request.onload = () => {
        const body: unknown = parsed(request.responseText);
        if (request.status === 201 && isDocument(body)) resolve(body);
        else reject(new HttpErrorResponse({ status: request.status, error: body }));
      };
      request.onerror = () => reject(new HttpErrorResponse({ status: 0 }));
      request.onabort = () => reject(new DOMException('The upload was ended', 'AbortError'));
      watch.signal.addEventListener('abort', () => request.abort(), { once: true });
      request.send(file);
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isDocument(body: unknown): body is DocumentDto {
  return typeof body === 'object' && body !== null && 'id' in body && 'sha256' in body;
}
