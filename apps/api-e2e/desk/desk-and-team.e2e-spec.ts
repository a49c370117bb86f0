import { randomUUID } from 'node:crypto';
import type { AbsenceDto, PersonDto } from '@rogatory/identity/contract';
import type { Page } from '@rogatory/platform/contract';
import type {
  DeskDto,
  DeskItemDto,
  FileChangedDto,
  RequestRowDto,
  SavedFilterCountDto,
  SavedFilterDto,
  TeamDto,
} from '@rogatory/requests/contract';
import { ScriptedClock } from '@rogatory/platform/testing';
import type { Answer } from '../api-client';
import { bodyOf, type FileClient } from '../requests/file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from '../requests/korea-and-cambodia';
import { expectField, expectProblem } from '../requests/problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const nobody = randomUUID();

describe('My desk, the team’s, and who stands in', () => {
  let story: KoreaAndCambodia;
  let officerId = '';
  let headId = '';
  const zone = 'Asia/Seoul';
  const today = new ScriptedClock().now().toZonedDateTimeISO(zone).toPlainDate();
  const inDays = (days: number) => today.add({ days }).toString();

  beforeAll(async () => {
    story = await startKoreaAndCambodia();
    const { central } = story.sides.korea;
    officerId = central.person('central_officer').actor.personId;
    headId = central.person('central_head').actor.personId;
  });
  afterAll(() => story.product.close());

  function post(client: FileClient, path: string, body: unknown, version?: number) {
    const headers: Record<string, string> = { 'idempotency-key': randomUUID() };
    if (version !== undefined) headers['if-match'] = `W/"${version}"`;
    return client.http.call('POST', `/api/v1/${path}`, { body, headers });
  }
  async function rowsOf(client: FileClient, query = ''): Promise<DeskItemDto[]> {
    return bodyOf<DeskDto>(await client.http.get(`/api/v1/desk${query}`), 200).items;
  }
  async function rowOf(client: FileClient, fileId: string, query = '') {
    return (await rowsOf(client, query)).find((row) => row.fileId === fileId && row.key === 'next');
  }
  const enter = (client: FileClient, absence: object): Promise<Answer> =>
    post(client, 'absences', absence);

  it('shows the officer’s file to the officer alone, and to who asks for the whole office', async () => {
    expect(await rowOf(story.officer, story.ours)).toMatchObject({
      group: 'waiting_for_them',
      ownerName: expect.stringContaining('central_officer'),
      deputyFor: null,
    });
    expect(await rowOf(story.head, story.ours)).toBeUndefined();
    expect(await rowOf(story.head, story.ours, '?scope=office')).toBeDefined();
    expect(await rowOf(story.head, story.ours, `?personId=${officerId}`)).toBeDefined();
  });

  it('opens a colleague’s desk to who leads the office, and to nobody else', async () => {
    expectProblem(await story.prosecutor.http.get(`/api/v1/desk?personId=${officerId}`), 403);
    expectProblem(await story.head.http.get(`/api/v1/desk?personId=${nobody}`), 404);
    expectProblem(await story.prosecutor.http.get('/api/v1/desk/team'), 403);
    const bad = await story.officer.http.get('/api/v1/desk?scope=everybody');
    expectField(bad, 400, '/scope', 'is_in');
  });

  it('gives a group page by page, and refuses a cursor it never gave out', async () => {
    const path = '/api/v1/desk/groups/waiting_for_them';
    expect((await story.officer.http.get(path)).body).toMatchObject({
      items: [{ fileId: story.ours }],
      nextCursor: null,
    });
    expectProblem(await story.officer.http.get('/api/v1/desk/groups/some_day'), 404);
    const cursor = Buffer.from('["x","y","z",""]').toString('base64url');
    expectProblem(await story.officer.http.get(`${path}?cursor=${cursor}`), 400);
  });

  it('puts a row off with a reason, until something moves on the file', async () => {
    const row = { fileId: story.theirs, key: 'next', reason: 'The translation comes on Friday' };
    const putOff = (until: string) => post(story.theirOfficer, 'desk/put-off', { ...row, until });
    expectField(await putOff(inDays(-1)), 422, '/until', 'requests.invalid_date');
    expectField(await putOff(inDays(400)), 422, '/until', 'requests.invalid_date');
    expect((await putOff(inDays(5))).status).toBe(204);
    expect(await rowOf(story.theirOfficer, story.theirs)).toBeUndefined();
    expect(await rowOf(story.theirOfficer, story.theirs, '?putOff=true')).toMatchObject({
      putOff: { until: inDays(5), reason: row.reason },
    });
    const taken = await post(story.theirOfficer, 'desk/take-back', {
      fileId: story.theirs,
      key: 'next',
    });
    expect(taken.status).toBe(204);
    expect(await rowOf(story.theirOfficer, story.theirs)).toBeDefined();
    expect((await putOff(inDays(5))).status).toBe(204);
    const questions = [{ text: 'Which floor of Building C?', measureCode: 'M1' }];
    await story.theirOfficer.take(story.theirs, 'ask', { questions });
    expect(await rowOf(story.theirOfficer, story.theirs)).toMatchObject({ act: 'await_answers' });
  });

  it('refuses to put off what does not lie there', async () => {
    const row = { key: 'next', until: inDays(3), reason: 'Later' };
    expectProblem(await post(story.officer, 'desk/put-off', { ...row, fileId: nobody }), 404);
    const foreign = { ...row, fileId: story.theirs };
    expectProblem(await post(story.officer, 'desk/put-off', foreign), 404);
  });

  it('refuses an absence without a fitting deputy, and says why', async () => {
    const { officer, head, prosecutor } = story;
    const days = { from: inDays(0), to: inDays(6) };
    expectField(
      await enter(officer, { ...days, deputyPersonId: officerId }),
      ...([422, '/deputyPersonId', 'identity.absence_self_deputy'] as const),
    );
    const elsewhere = story.sides.korea.office.person('prosecutor').actor.personId;
    expectField(
      await enter(officer, { ...days, deputyPersonId: elsewhere }),
      ...([422, '/deputyPersonId', 'identity.absence_deputy_unfit'] as const),
    );
    expectField(
      await enter(officer, { from: inDays(6), to: inDays(2), deputyPersonId: headId }),
      ...([422, '/to', 'identity.absence_invalid_days'] as const),
    );
    expectField(
      await enter(officer, { from: '2027-02-31', to: inDays(90), deputyPersonId: headId }),
      ...([422, '/from', 'identity.absence_invalid_days'] as const),
    );
    expectProblem(
      await enter(officer, { ...days, personId: headId, deputyPersonId: officerId }),
      403,
      'identity.absence_not_yours',
    );
    expectProblem(
      await enter(head, { ...days, personId: nobody, deputyPersonId: officerId }),
      404,
      'identity.absence_unknown_person',
    );
    expectProblem(await enter(prosecutor, { ...days }), 400);
  });

  it('lays the files of an absent officer on the deputy’s desk, marked for whom', async () => {
    const { prosecutor, officer, head } = story;
    const draft = story.draft.id;
    await prosecutor.take(draft, 'submit');
    await officer.take(draft, 'return', { remark: 'Say why M3 is needed' });
    await prosecutor.take(draft, 'submit');
    await head.take(draft, 'approve');
    expect(await rowOf(officer, draft)).toMatchObject({ act: 'transmit_request' });
    expect(await rowOf(head, draft)).toBeUndefined();
    const days = { from: inDays(0), to: inDays(6) };
    const entered = await enter(head, { ...days, personId: officerId, deputyPersonId: headId });
    expect(entered.status).toBe(201);
    expect(await rowOf(head, draft)).toMatchObject({
      act: 'transmit_request',
      deputyFor: expect.stringContaining('central_officer'),
    });
    const people = bodyOf<PersonDto[]>(await head.http.get('/api/v1/people'), 200);
    expect(people.find(({ personId }) => personId === officerId)).toMatchObject({
      away: { to: inDays(6), zone, deputyPersonId: headId },
    });
    const team = bodyOf<TeamDto>(await head.http.get('/api/v1/desk/team'), 200);
    expect(team.people.find(({ personId }) => personId === officerId)).toMatchObject({
      load: { open: 2 },
      deputyName: expect.stringContaining('central_head'),
    });
  });

  it('lets the deputy act with the own name, and nobody approve what they wrote', async () => {
    await story.head.take(story.draft.id, 'transmit');
    const { history } = await story.head.read(story.draft.id);
    expect(history.at(-1)?.personName).toContain('central_head');
  });

  it('refuses two absences at once and deputies in a circle', async () => {
    const { head, officer } = story;
    const again = { from: inDays(3), to: inDays(9), deputyPersonId: headId };
    expectProblem(await enter(officer, again), 409, 'identity.absence_overlaps');
    const back = { from: inDays(5), to: inDays(9), deputyPersonId: officerId };
    expectProblem(await enter(head, back), 409, 'identity.absence_circular');
  });

  it('ends when the officer is back', async () => {
    const { officer, prosecutor } = story;
    const own = bodyOf<AbsenceDto[]>(await officer.http.get('/api/v1/absences'), 200);
    const [absence] = own;
    expect(own).toMatchObject([{ personId: officerId, mayEnd: true }]);
    const path = `absences/${absence?.id}/end`;
    expectProblem(await post(officer, path, undefined, 7), 412);
    expectProblem(await post(prosecutor, path, undefined, 1), 404);
    expect((await post(officer, path, undefined, absence?.version)).status).toBe(204);
    expect(bodyOf<AbsenceDto[]>(await officer.http.get('/api/v1/absences'), 200)).toEqual([]);
  });

  it('is handed over once, however often it is asked, and on the version that was read', async () => {
    const { head, officer } = story;
    const input = { ownerPersonId: headId, reason: 'On secondment from Monday' };
    const { version } = await officer.read(story.ours);
    expectProblem(await officer.stepOn(version + 1, story.ours, 'hand-over', input), 412);
    const key = randomUUID();
    const first = await officer.stepOn(version, story.ours, 'hand-over', input, key);
    expect(first.status).toBe(200);
    const again = await officer.stepOn(version, story.ours, 'hand-over', input, key);
    expect(again.body).toEqual(first.body);
    expect(await rowOf(officer, story.ours)).toBeUndefined();
    expect(await rowOf(head, story.ours)).toMatchObject({
      deputyFor: null,
      handedOverBy: expect.stringContaining('central_officer'),
    });
    const page = await head.read(story.ours);
    expect(page.history.at(-1)).toMatchObject({ kind: 'handed_over', remark: input.reason });
  });

  it('is handed over inside the own office only, by those who steer', async () => {
    const elsewhere = story.sides.korea.office.person('prosecutor').actor.personId;
    expectField(
      await story.officer.step(story.ours, 'hand-over', { ownerPersonId: elsewhere }),
      ...([422, '/ownerPersonId', 'requests.unknown_person'] as const),
    );
    const own = { ownerPersonId: elsewhere };
    expectProblem(await story.prosecutor.step(story.ours, 'hand-over', own), 403);
  });

  it('leaves what lies with a role to those who hold it, whoever stands in', async () => {
    const { officer, head, prosecutor } = story;
    const draft = bodyOf<FileChangedDto>(await prosecutor.open(story.content()), 201).id;
    await prosecutor.take(draft, 'submit');
    const days = { from: inDays(0), to: inDays(6), deputyPersonId: officerId };
    const absence = bodyOf<AbsenceDto>(await enter(head, days), 201);
    // It lies on both desks by the role that each holds; nothing of it comes by standing in.
    for (const client of [head, officer]) {
      expect(await rowOf(client, draft)).toMatchObject({ act: 'review_draft', deputyFor: null });
    }
    const { actions } = await officer.read(draft);
    expect(actions.some(({ action, allowed }) => action === 'approve' && allowed)).toBe(false);
    expect((await officer.step(draft, 'approve', {})).status).toBe(403);
    const { id, version } = absence;
    expect((await post(head, `absences/${id}/end`, undefined, version)).status).toBe(204);
  });

  it('keeps named views, for oneself or for the authority, in one’s own order', async () => {
    const { officer, head, prosecutor } = story;
    const view = { name: 'Cambodia, urgent', query: { counterpart: 'KH', urgency: 'urgent' } };
    const save = (client: FileClient, more: object) =>
      post(client, 'saved-filters', { ...view, ...more });
    const personal = await save(officer, { audience: 'person' });
    const shared = await save(head, { audience: 'authority', name: 'Everything of Cambodia' });
    expect([personal.status, shared.status]).toEqual([201, 201]);
    const mine = bodyOf<SavedFilterDto[]>(await officer.http.get('/api/v1/saved-filters'), 200);
    expect(mine.map(({ name }) => name).sort()).toEqual([
      'Cambodia, urgent',
      'Everything of Cambodia',
    ]);
    expect(bodyOf<unknown[]>(await prosecutor.http.get('/api/v1/saved-filters'), 200)).toEqual([]);
    expectProblem(await save(prosecutor, { audience: 'authority' }), 403);
    const unknown = { audience: 'person', query: { colour: 'red' } };
    expectProblem(await save(officer, unknown), 400);
    const [first] = mine;
    const order = mine.map(({ id }) => id).reverse();
    expect((await post(officer, 'saved-filters/arrange', { order })).status).toBe(204);
    const remove = `saved-filters/${first?.id}/delete`;
    expectProblem(await post(prosecutor, remove, undefined, 1), 404);
    expect((await post(head, `saved-filters/${nobody}/delete`, undefined, 1)).status).toBe(404);
    expect((await post(officer, remove, undefined, first?.version)).status).toBe(204);
  });

  it('opens the list with the view a person has chosen, and counts what each view holds', async () => {
    const { officer, head, prosecutor } = story;
    const saved = async (client: FileClient) =>
      bodyOf<SavedFilterDto[]>(await client.http.get('/api/v1/saved-filters'), 200);
    const opensWith = async (client: FileClient) =>
      (await saved(client)).filter(({ opens }) => opens).map(({ name }) => name);
    const choose = (client: FileClient, filterId: unknown) =>
      post(client, 'saved-filters/opening', { filterId });
    const [asked, none] = await Promise.all(
      [
        { name: 'What we asked', query: { direction: 'outgoing' } },
        { name: 'Of France', query: { counterpart: 'FR' } },
      ].map(async (view) => {
        const answer = await post(head, 'saved-filters', { ...view, audience: 'authority' });
        return bodyOf<SavedFilterDto>(answer, 201);
      }),
    );
    expect((await choose(officer, asked?.id)).status).toBe(204);
    expect(await opensWith(officer)).toEqual(['What we asked']);
    expect(await opensWith(head)).toEqual([]);
    expect((await choose(officer, none?.id)).status).toBe(204);
    expect(await opensWith(officer)).toEqual(['Of France']);
    const counts = await officer.http.get('/api/v1/saved-filters/counts');
    const counted = bodyOf<SavedFilterCountDto[]>(counts, 200);
    const listed = bodyOf<Page<RequestRowDto>>(
      await officer.http.get('/api/v1/requests?direction=outgoing'),
      200,
    );
    expect(counted).toContainEqual({ id: asked?.id, count: listed.items.length, more: false });
    expect(counted).toContainEqual({ id: none?.id, count: 0, more: false });

    expectProblem(await choose(prosecutor, asked?.id), 404);
    expectProblem(await choose(officer, nobody), 404);
    expectField(await choose(officer, 'the first'), 400, '/filterId', 'is_uuid');
    expect(await opensWith(officer)).toEqual(['Of France']);
    expect((await choose(officer, null)).status).toBe(204);
    expect(await opensWith(officer)).toEqual([]);
    // A view that is deleted opens nothing any more.
    await choose(officer, asked?.id);
    expect((await post(head, `saved-filters/${asked?.id}/delete`, undefined, 1)).status).toBe(204);
    expect(await opensWith(officer)).toEqual([]);
  });
});
