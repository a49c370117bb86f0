import { randomUUID } from 'node:crypto';
import { templateKinds, type TemplateDto } from '@rogatory/requests/contract';
import { bodyOf, FileClient } from './file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from './korea-and-cambodia';
import { expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

describe('Standard texts to the other side', () => {
  let here: KoreaAndCambodia;

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
  });
  afterAll(() => here.product.close());

  const path = (id: string, kind: string) => `/api/v1/requests/${id}/templates/${kind}`;
  const texts = async (client: FileClient, id: string, kind: string): Promise<TemplateDto[]> =>
    bodyOf<TemplateDto[]>(await client.http.get(path(id, kind)), 200);

  it('come filled in, the language of the other side first', async () => {
    const { reference, content } = await here.prosecutor.inState(here.ours, 'acknowledged');
    const found = await texts(here.prosecutor, here.ours, 'reminder_30');
    // Neither Khmer nor Korean texts are kept; Phnom Penh also writes French or English.
    expect(found.map(({ language }) => language)).toContain('en');
    const english = found.find(({ language }) => language === 'en')?.text ?? '';
    expect(english).toContain(`Our reference: ${reference}`);
    expect(english).toContain('Your reference: KH/1');
    expect(english).toContain(content.title);
    for (const { text } of found) expect(text).not.toMatch(/[{}]/);
  });

  it('are written from the side of who asks for them', async () => {
    const found = await texts(here.theirOfficer, here.theirs, 'status_note');
    const english = found.find(({ language }) => language === 'en')?.text ?? '';
    expect(english).toContain('Our reference: KH/1');
  });

  it.each(templateKinds)(
    'exist for every occasion, before anything was sent too: %s',
    async (kind) => {
      for (const { text } of await texts(here.prosecutor, here.draft.id, kind)) {
        expect(text).not.toMatch(/[{}]/);
      }
    },
  );

  it('are of nobody who may not know of the file, and for no occasion unheard of', async () => {
    const lyon = here.sides.france.office.person('lead_prosecutor');
    const stranger = await FileClient.of(here.product.url, lyon);
    for (const id of [here.ours, here.theirs, here.draft.id, randomUUID(), 'x']) {
      expectProblem(await stranger.http.get(path(id, 'response')), 404);
    }
    for (const kind of ['love_letter', 'constructor', '__proto__', '%00']) {
      expectProblem(await here.prosecutor.http.get(path(here.ours, kind)), 404);
    }
  });
});
