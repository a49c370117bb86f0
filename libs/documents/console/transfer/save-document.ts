import { DOCUMENT } from '@angular/common';
import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { SessionStore } from '@rogatory/platform/console';

/** From here on a document goes straight to the disk, where the browser lets us write there. */
const largeBytes = 64 * 1024 * 1024;

/** What is saved: the name it gets and how long it must be. */
export interface SavedDocument {
  readonly documentId: string;
  readonly name: string;
  readonly bytes: number;
}

interface FilePicking {
  showSaveFilePicker(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}

/**
 * Saves a document on the reader's machine. The access token travels in a header, so no link can do
 * it: the bytes are fetched, and a document that breaks off is never saved.
 */
@Injectable({ providedIn: 'root' })
export class SaveDocument {
  private readonly session = inject(SessionStore);
  private readonly page = inject(DOCUMENT);

  /** Rejects with the HTTP error that `problemOf` reads, or an `AbortError` when the reader turns back. */
  async save(document: SavedDocument): Promise<void> {
    const window = this.page.defaultView;
    if (document.bytes >= largeBytes && window !== null && picksFiles(window)) {
      // Asked first: the browser lets a page ask only right after a click.
      const file = await window.showSaveFilePicker({ suggestedName: document.name });
      const response = await this.fetched(document);
      await response.body?.pipeTo(await file.createWritable());
      return;
    }
    const content = await (await this.fetched(document)).blob();
    if (content.size !== document.bytes) throw new TypeError('The document broke off');
    this.offer(content, document.name);
  }

  private offer(content: Blob, name: string): void {
    const address = URL.createObjectURL(content);
    const link = this.page.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has begun to read by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  private async fetched({ documentId }: SavedDocument): Promise<Response> {
    let response = await this.fetchWith(this.session.accessToken(), documentId);
    if (response.status === 401) {
      response = await this.fetchWith(await this.session.refresh(), documentId);
    }
    if (response.ok) return response;
    const error: unknown = await response.json().catch(() => null);
    throw new HttpErrorResponse({ status: response.status, error });
  }

  private async fetchWith(token: string | null, id: string): Promise<Response> {
    const headers = { Authorization: `Bearer ${token ?? ''}` };
    try {
      return await fetch(`/api/v1/documents/${id}/content`, { headers });
    } catch {
      throw new HttpErrorResponse({ status: 0 });
    }
  }
}

function picksFiles(window: object): window is FilePicking {
  return 'showSaveFilePicker' in window && isSecureContext;
}
