import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { WebhookDto } from '@rogatory/notifications/contract';
import { ProblemWords } from '@rogatory/platform/console';
import { NotificationsApi } from '../notifications-api';
import { WebhooksStore } from './webhooks.store';

const alarm: WebhookDto = {
  id: 'a3',
  version: 2,
  url: 'https://alarm.example/rogatory',
  description: null,
  state: 'failing',
  madeAt: '2026-11-01T00:00:00Z',
  failingSince: '2026-11-16T00:00:00Z',
};

describe('The endpoints of an authority', () => {
  const api = {
    webhooks: jest.fn().mockResolvedValue([alarm]),
    deliveries: jest.fn().mockResolvedValue({ items: [], nextCursor: null }),
    makeWebhook: jest.fn(),
    switchWebhook: jest.fn(),
    testWebhook: jest.fn(),
  };

  async function store(): Promise<WebhooksStore> {
    TestBed.configureTestingModule({
      providers: [
        WebhooksStore,
        { provide: NotificationsApi, useValue: api },
        { provide: ProblemWords, useValue: { say: () => 'The rules do not allow this now.' } },
      ],
    });
    const endpoints = TestBed.inject(WebhooksStore);
    await TestBed.inject(ApplicationRef).whenStable();
    return endpoints;
  }

  afterEach(() => TestBed.resetTestingModule());

  it('say what was done to which of them', async () => {
    const endpoints = await store();
    await endpoints.turn(alarm, true);
    expect(endpoints.done()).toEqual({ step: 'turnedOn', url: alarm.url });
    await endpoints.test(alarm);
    expect(endpoints.done()).toEqual({ step: 'testSent', url: alarm.url });
    expect(endpoints.shown()?.url).toBe(alarm.url);
  });

  it('tell a refused step apart from a new endpoint that is refused', async () => {
    const endpoints = await store();
    api.switchWebhook.mockRejectedValueOnce(new Error('409'));
    await endpoints.turn(alarm, true);
    expect(endpoints.failure()?.of).toBe('step');
    expect(endpoints.done()).toBeNull();
    api.makeWebhook.mockRejectedValueOnce(new Error('422'));
    await endpoints.make('http://10.0.0.1', '');
    expect(endpoints.failure()?.of).toBe('making');
  });
});
