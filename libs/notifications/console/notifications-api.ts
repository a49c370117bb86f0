import { Injectable, inject } from '@angular/core';
import type {
  EscalationDto,
  JobDto,
  JobFiguresDto,
  JobState,
  MailPreferencesDto,
  NoticeDto,
  RetriedDto,
  SetEscalationDto,
  SetMailPreferencesDto,
  UnreadCountDto,
  WebhookDeliveryDto,
  WebhookDto,
  WebhookMadeDto,
} from '@rogatory/notifications/contract';
import { ApiClient } from '@rogatory/platform/console';
import type { Page } from '@rogatory/platform/contract';

/** The API of this domain. */
@Injectable({ providedIn: 'root' })
export class NotificationsApi {
  private readonly api = inject(ApiClient);

  notices(query: { unread?: boolean; cursor?: string | null } = {}): Promise<Page<NoticeDto>> {
    return this.api.get('/notices', { unread: query.unread ? 'true' : null, cursor: query.cursor });
  }
  unread(): Promise<UnreadCountDto> {
    return this.api.get('/notices/unread');
  }
  read(id: string): Promise<void> {
    return this.api.post(`/notices/${id}/read`);
  }
  readAll(until: string): Promise<void> {
    return this.api.post('/notices/read', { until });
  }

  preferences(): Promise<MailPreferencesDto> {
    return this.api.get('/notices/preferences');
  }
  setPreferences(wanted: SetMailPreferencesDto, key: string): Promise<MailPreferencesDto> {
    return this.api.put('/notices/preferences', wanted, { key });
  }
  escalation(): Promise<EscalationDto> {
    return this.api.get('/notices/escalation');
  }
  setEscalation(wanted: SetEscalationDto, version: number, key: string): Promise<EscalationDto> {
    return this.api.put('/notices/escalation', wanted, { version, key });
  }

  webhooks(): Promise<WebhookDto[]> {
    return this.api.get('/webhooks');
  }
  makeWebhook(url: string, description: string | null): Promise<WebhookMadeDto> {
    return this.api.post('/webhooks', { url, description });
  }
  switchWebhook({ id, version }: WebhookDto, active: boolean): Promise<WebhookDto> {
    return this.api.post(`/webhooks/${id}/switch`, { active }, { version });
  }
  testWebhook(id: string): Promise<void> {
    return this.api.post(`/webhooks/${id}/test`);
  }
  deliveries(id: string): Promise<Page<WebhookDeliveryDto>> {
    return this.api.get(`/webhooks/${id}/deliveries`);
  }
  redeliver(webhookId: string, deliveryId: string): Promise<void> {
    return this.api.post(`/webhooks/${webhookId}/deliveries/${deliveryId}/redeliver`);
  }

  jobs(state: JobState | null): Promise<Page<JobDto>> {
    return this.api.get('/administration/jobs', { state });
  }
  jobFigures(): Promise<JobFiguresDto> {
    return this.api.get('/administration/jobs/figures');
  }
  retryJob(id: string): Promise<RetriedDto> {
    return this.api.post(`/administration/jobs/${id}/retry`);
  }
  retryJobs(): Promise<RetriedDto> {
    return this.api.post('/administration/jobs/retry');
  }
}
