import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session/session.store';
import { authorizationInterceptor } from './authorization.interceptor';

const grant = (accessToken: string) => ({
  accessToken,
  expiresInSeconds: 600,
  me: { personId: 'p', name: 'Tak Sebyeok', permissions: ['requests.read'] },
});

describe('An access token', () => {
  let http: HttpClient;
  let server: HttpTestingController;
  let session: SessionStore;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([authorizationInterceptor])),
        provideHttpClientTesting(),
      ],
    });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
    session = TestBed.inject(SessionStore);
    const signedIn = session.signIn('duty@moj-kr.example', 'right');
    server.expectOne('/api/v1/session').flush(grant('first'));
    await signedIn;
  });

  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('goes with every request to the API and to nobody else', () => {
    http.get('/api/v1/me').subscribe();
    http.get('/i18n/en.json').subscribe();
    const bearer = server.expectOne('/api/v1/me').request.headers.get('Authorization');
    expect(bearer).toBe('Bearer first');
    expect(server.expectOne('/i18n/en.json').request.headers.has('Authorization')).toBe(false);
  });

  it('is renewed once for all requests that find it expired, which are then tried again', async () => {
    const desk = firstValueFrom(http.get('/api/v1/desk'));
    const me = firstValueFrom(http.get('/api/v1/me'));
    for (const path of ['/api/v1/desk', '/api/v1/me']) {
      server.expectOne(path).flush(null, { status: 401, statusText: 'Unauthorized' });
    }
    server.expectOne('/api/v1/session/refresh').flush(grant('second'));
    await settle();
    for (const path of ['/api/v1/desk', '/api/v1/me']) {
      const again = server.expectOne(path);
      expect(again.request.headers.get('Authorization')).toBe('Bearer second');
      again.flush({ path });
    }
    await expect(desk).resolves.toEqual({ path: '/api/v1/desk' });
    await expect(me).resolves.toEqual({ path: '/api/v1/me' });
  });

  it('that cannot be renewed ends the session', async () => {
    const desk = firstValueFrom(http.get('/api/v1/desk'));
    server.expectOne('/api/v1/desk').flush(null, { status: 401, statusText: 'Unauthorized' });
    server
      .expectOne('/api/v1/session/refresh')
      .flush(null, { status: 401, statusText: 'Unauthorized' });
    await expect(desk).rejects.toMatchObject({ status: 401 });
    expect(session.state()).toBe('signed_out');
  });

  it('is kept while the API merely cannot be reached', async () => {
    const refreshed = session.refresh();
    server.expectOne('/api/v1/session/refresh').error(new ProgressEvent('error'));
    await expect(refreshed).resolves.toBeNull();
    expect(session.state()).toBe('signed_in');
  });
});
