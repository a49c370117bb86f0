import { HttpErrorResponse } from '@angular/common/http';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { DocumentDto } from '@rogatory/documents/contract';
import { UploadFile, type UploadWatch } from '../transfer/upload-file';
import { AttachField, type Attached } from './attach-field';

type Sending = {
  file: File;
  watch: UploadWatch;
  arrive: () => Promise<void>;
  fail: (status: number, code: string) => Promise<void>;
};

describe('The field that attaches documents', () => {
  let fixture: ComponentFixture<AttachField>;
  let sent: Sending[];
  let told: Attached[];

  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
  };
  const text = (): string => fixture.nativeElement.textContent;
  const buttons = (): HTMLButtonElement[] => [...fixture.nativeElement.querySelectorAll('button')];
  const press = async (name: RegExp): Promise<void> => {
    const found = buttons().find((one) => name.test(one.ariaLabel ?? one.textContent));
    if (!found) throw new Error(`No button ${name}`);
    found.click();
    await settle();
  };
  const choose = async (...files: File[]): Promise<void> => {
    const field: HTMLInputElement = fixture.nativeElement.querySelector('input');
    Object.defineProperty(field, 'files', { value: files, configurable: true });
    Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
    field.dispatchEvent(new Event('change'));
    await settle();
  };
  const order = new File(['We order'], 'order.pdf', { type: 'application/pdf' });
  const plan = new File(['plan'], 'plan.png');

  beforeEach(async () => {
    sent = [];
    told = [];
    const send = (file: File, watch: UploadWatch): Promise<DocumentDto> =>
      new Promise((resolve, reject) => {
        const sha256 = 'a'.repeat(64);
        const { name, size: bytes } = file;
        const document = { id: `id of ${name}`, name, mediaType: '', bytes, sha256 };
        const arrive = () => (resolve(document), settle());
        const fail = (status: number, code: string) => (
          reject(new HttpErrorResponse({ status, error: { code } })),
          settle()
        );
        watch.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        sent.push({ file, watch, arrive, fail });
      });
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { en: {} } })],
      providers: [{ provide: UploadFile, useValue: { send } }],
    });
    fixture = TestBed.createComponent(AttachField);
    fixture.componentRef.setInput('told', (now: Attached) => told.push(now));
    await settle();
  });

  it('uploads one file after the other and tells their ids in the order chosen', async () => {
    await choose(order, plan);
    expect(sent.map(({ file }) => file.name)).toEqual(['order.pdf']);
    expect(told.at(-1)).toEqual({ documentIds: [], busy: true });
    await sent[0]?.arrive();
    await sent[1]?.arrive();
    expect(told.at(-1)).toEqual({
      documentIds: ['id of order.pdf', 'id of plan.png'],
      busy: false,
    });
    expect(text()).toContain('aaaaaaaa…aaaa');
  });

  it('shows how far an upload has come', async () => {
    await choose(order);
    sent[0]?.watch.progress(0.4);
    await settle();
    const bar: HTMLProgressElement = fixture.nativeElement.querySelector('progress');
    expect(bar.value).toBeCloseTo(0.4);
  });

  it('says what failed, goes on with the rest, and tries again under the same key', async () => {
    await choose(order, plan);
    await sent[0]?.fail(413, 'documents.too_large');
    await sent[1]?.arrive();
    expect(told.at(-1)).toEqual({ documentIds: ['id of plan.png'], busy: false });
    await press(/againFor/);
    expect(sent[2]?.watch.key).toBe(sent[0]?.watch.key);
    await sent[2]?.arrive();
    expect(told.at(-1)?.documentIds).toEqual(['id of order.pdf', 'id of plan.png']);
  });

  it('ends an upload that is removed', async () => {
    await choose(order);
    await press(/removeOf/);
    expect(sent[0]?.watch.signal.aborted).toBe(true);
    expect(told.at(-1)).toEqual({ documentIds: [], busy: false });
  });

  it('does not even try an empty file, or one with a name that disguises it', async () => {
    await choose(new File([], 'empty.pdf'), new File(['x'], 'invoice\u202efdp.exe'));
    expect(sent).toEqual([]);
    expect(text()).toContain('documents.fault.empty');
    expect(text()).toContain('documents.fault.direction_override');
  });
});
