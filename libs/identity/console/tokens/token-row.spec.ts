import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { SessionStore, WallClock } from '@rogatory/platform/console';
import type { ApiTokenDto } from '@rogatory/identity/contract';
import { TokenRow } from './token-row';

const token: ApiTokenDto = {
  id: '018f2b7a-0000-7000-8000-000000000001',
  name: 'Case register',
  roles: ['central_officer'],
  scopes: ['identity.me', 'requests.read'],
  networks: ['10.1.0.0/16'],
  state: 'active',
  createdAt: '2026-11-22T18:29:44.469216Z',
  createdBy: 'Yeon Miru',
  expiresOn: '2027-03-31',
  lastUsedAt: '2026-11-22T18:29:45.068912Z',
  revokedAt: null,
  overlapEndsAt: null,
};

describe('A token of a system', () => {
  const words = async (shown: ApiTokenDto): Promise<string> => {
    const fixture = TestBed.createComponent(TokenRow);
    fixture.componentRef.setInput('token', shown);
    await fixture.whenStable();
    return fixture.nativeElement.textContent;
  };

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { en: { 'platform.date.full': '{{day}} {{month}} {{year}}' } },
          translocoConfig: { defaultLang: 'en', availableLangs: ['en'] },
        }),
      ],
      providers: [
        { provide: WallClock, useValue: { now: () => Temporal.Instant.from(token.createdAt) } },
        {
          provide: SessionStore,
          useValue: { me: () => ({ authority: { zone: 'Asia/Seoul' } }), may: () => true },
        },
      ],
    });
  });

  it('names its system, from where it may call, and what may be done with it', async () => {
    const text = await words(token);
    expect(text).toContain('Case register');
    expect(text).toContain('10.1.0.0/16');
    expect(text).toContain('identity.tokens.rotate.button');
  });

  it('says its last day as the calendar has it, wherever it is read', async () => {
    expect(await words(token)).toContain('31 March 2027');
  });

  it('offers nothing for one that was revoked, and says when that was', async () => {
    const text = await words({ ...token, state: 'revoked', revokedAt: '2026-11-22T19:00:00Z' });
    expect(text).not.toContain('identity.tokens.rotate.button');
    expect(text).toContain('identity.tokens.revokedAt');
  });
});
