import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { TemplateDto } from '@rogatory/requests/contract';
import { RequestsApi } from '../requests-api';
import { TemplateInsert } from './template-insert';

const texts: TemplateDto[] = [
  { language: 'fr', text: 'Nous attendons de vos nouvelles.' },
  { language: 'en', text: 'We are waiting to hear from you.' },
];

@Component({
  imports: [TemplateInsert],
  template: `<rg-template-insert
    fileId="f1"
    kind="reminder_30"
    [field]="fields.text"
    [begins]="begins()"
  />`,
})
class Form {
  readonly typed = signal({ text: '' });
  readonly fields = form(this.typed);
  readonly begins = signal(false);
}

describe('A standard text', () => {
  let fixture: ComponentFixture<Form>;

  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
  };
  const press = async (words: string): Promise<void> => {
    const all: HTMLElement[] = [...fixture.nativeElement.querySelectorAll('button')];
    const found = all.find(({ textContent }) => textContent.includes(words));
    if (!found) throw new Error(`Nothing to press: ${words}`);
    found.click();
    await settle();
  };
  const open = async (text: string, begins = false): Promise<Form> => {
    fixture = TestBed.createComponent(Form);
    const { componentInstance } = fixture;
    componentInstance.typed.set({ text });
    componentInstance.begins.set(begins);
    await settle();
    return componentInstance;
  };

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { en: {} } })],
      providers: [{ provide: RequestsApi, useValue: { templates: async () => texts } }],
    });
  });

  it('is put into an empty field at once, in the language chosen', async () => {
    const { typed } = await open('');
    await press('requests.template.insert');
    await press('English');
    expect(typed().text).toBe(texts[1]?.text);
  });

  it('replaces what somebody wrote only when asked to', async () => {
    const { typed } = await open('');
    typed.set({ text: 'My own words' });
    await press('requests.template.insert');
    await press('French');
    expect(typed().text).toBe('My own words');
    await press('requests.template.keep');
    expect(typed().text).toBe('My own words');
    await press('requests.template.insert');
    await press('French');
    await press('requests.template.replace');
    expect(typed().text).toBe(texts[0]?.text);
  });

  it('begins a reminder in the language of the other side', async () => {
    const { typed } = await open('drafted on this screen', true);
    expect(typed().text).toBe(texts[0]?.text);
  });
});
