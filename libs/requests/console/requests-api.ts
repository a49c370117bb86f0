import { Injectable, inject } from '@angular/core';
import { ApiClient, type Query } from '@rogatory/platform/console';
import type { Page } from '@rogatory/platform/contract';
import type {
  DraftDto,
  Exchange,
  FileChangedDto,
  RelatedRequestDto,
  RequestAction,
  RequestContentDto,
  RequestPageDto,
  RequestRowDto,
  RevealedNamesDto,
  TemplateDto,
  TemplateKind,
  ViewCountDto,
} from '@rogatory/requests/contract';

/** A State as the reference data gives it. */
export type JurisdictionEntry = {
  code: string;
  names: Record<string, string>;
  zones: string[];
};

/** An authority as the reference data gives it. */
export type AuthorityEntry = {
  id: string;
  jurisdiction: string;
  kind: 'central' | 'competent' | 'executing' | 'secretariat';
  name: string;
  nameNative: string | null;
  nativeLanguage: string | null;
  zone: string;
  centralAuthorityId: string | null;
};

/** The steps that are commands on a file; editing and notes have routes of their own. */
export type FileCommand = Exclude<RequestAction, 'edit' | 'note'>;

/** The requests API as the console calls it; a call rejects with the error that `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class RequestsApi {
  private readonly api = inject(ApiClient);

  list(query: Query): Promise<Page<RequestRowDto>> {
    return this.api.get('/requests', query);
  }

  counts(): Promise<ViewCountDto[]> {
    return this.api.get('/requests/counts');
  }

  page(id: string): Promise<RequestPageDto> {
    return this.api.get(`/requests/${id}`);
  }

  draft(id: string): Promise<DraftDto> {
    return this.api.get(`/requests/${id}/draft`);
  }

  open(
    content: RequestContentDto,
    key: string,
    relatedTo?: RelatedRequestDto,
  ): Promise<FileChangedDto> {
    return this.api.post('/requests', { content, relatedTo }, { key });
  }

  /** Begins a thread with something else than a request. */
  begin(
    exchange: Exclude<Exchange, 'request'>,
    body: object,
    key: string,
  ): Promise<FileChangedDto> {
    const path = exchange === 'consultation' ? '/consultations' : '/spontaneous-information';
    return this.api.post(path, body, { key });
  }

  /** Standard texts, the other side's language first. */
  templates(id: string, kind: TemplateKind): Promise<TemplateDto[]> {
    return this.api.get(`/requests/${id}/templates/${kind}`);
  }

  save(
    id: string,
    version: number,
    content: RequestContentDto,
    key: string,
  ): Promise<FileChangedDto> {
    return this.api.put(`/requests/${id}/draft`, { content }, { version, key });
  }

  /** The sender learns, once, that everything up to this number was seen. */
  markRead(id: string, upTo: number): Promise<{ marked: number }> {
    return this.api.post(`/requests/${id}/read`, { upTo }, {});
  }

  /** `key` stays the same while one intention is retried, so that a lost answer repeats nothing. */
  act(
    id: string,
    version: number,
    action: FileCommand,
    body: object,
    key: string,
  ): Promise<FileChangedDto> {
    return this.api.post(`/requests/${id}/${action.replaceAll('_', '-')}`, body, { version, key });
  }

  note(id: string, version: number, text: string, key: string): Promise<FileChangedDto> {
    return this.api.post(`/requests/${id}/notes`, { text }, { version, key });
  }

  reveal(id: string, code: string, version: number, key: string): Promise<RevealedNamesDto> {
    return this.api.post(`/requests/${id}/persons/${code}/reveal`, {}, { version, key });
  }

  jurisdictions(): Promise<JurisdictionEntry[]> {
    return this.api.get('/jurisdictions');
  }

  /** Without a jurisdiction: every authority known. */
  authorities(query: { jurisdiction?: string; kind?: string }): Promise<AuthorityEntry[]> {
    return this.api.get('/authorities', query);
  }
}
