import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import type { FileEventDto } from '@rogatory/requests/contract';
import { page } from '../testing/cambodias-page';
import { HistoryPanel } from './history-panel';

const event = (seq: number, changes: Partial<FileEventDto>): FileEventDto => ({
  seq,
  kind: 'dispatch_sent',
  at: '2026-11-25T01:10:00Z',
  occurredAt: null,
  personName: 'Sokphan Udamrong',
  bySystem: false,
  authorityName: 'Ministry of Justice',
  remark: null,
  dispatchNumber: null,
  dispatchKind: null,
  measureCodes: [],
  givenTo: null,
  takenFrom: [],
  ...changes,
});

const words = {
  'requests.event.who': '{{name}}, {{authority}}',
  'requests.event.whoSystem': 'by the system “{{name}}”, for {{authority}}',
};

describe('The history of a file', () => {
  const who = async (history: FileEventDto[]): Promise<(string | undefined)[]> => {
    const fixture = TestBed.createComponent(HistoryPanel);
    fixture.componentRef.setInput('page', { ...page, history });
    await fixture.whenStable();
    const told: HTMLElement[] = [...fixture.nativeElement.querySelectorAll('.who')];
    return told.map(({ textContent }) => textContent.trim());
  };

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { en: words },
          translocoConfig: { defaultLang: 'en', availableLangs: ['en'] },
        }),
      ],
      providers: [
        { provide: DateFormatter, useValue: { shortDateTime: (at: string) => at } },
        { provide: LocaleNames, useValue: { jurisdiction: () => 'Republic of Korea' } },
      ],
    });
  });

  it('says who took a step, and for which authority', async () => {
    expect(await who([event(1, {})])).toEqual(['Sokphan Udamrong, Ministry of Justice']);
  });

  it('says that a system took it, and for whom', async () => {
    const bySystem = event(1, { personName: 'Case register', bySystem: true });
    expect(await who([bySystem])).toEqual([
      'by the system “Case register”, for Ministry of Justice',
    ]);
  });

  it('says of what was received from which State it came, the newest first', async () => {
    const received = event(2, { kind: 'dispatch_received', personName: 'Tak Sebyeok' });
    expect(await who([event(1, {}), received])).toEqual([
      'Tak Sebyeok, Republic of Korea',
      'Sokphan Udamrong, Ministry of Justice',
    ]);
  });
});
