import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { expectField, expectProblem } from './problem-expectations';
import { registerSides, type Sides } from './sides';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

describe('The urgent track', () => {
  let product: TestProduct;
  let sides: Sides;
  let prosecutor: FileClient;
  let officer: FileClient;
  let head: FileClient;
  let theirOfficer: FileClient;

  beforeAll(async () => {
    product = await startTestProduct();
    sides = await registerSides(product.app);
    const { korea, cambodia } = sides;
    prosecutor = await FileClient.of(product.url, korea.office.person('prosecutor'));
    officer = await FileClient.of(product.url, korea.central.person('central_officer'));
    head = await FileClient.of(product.url, korea.central.person('central_head'));
    theirOfficer = await FileClient.of(product.url, cambodia.central.person('central_officer'));
  });
  afterAll(() => product.close());

  const content = () => contentOfDossier(dossiers.krKh, sides.cambodia.central.authorityId);
  const call = {
    channel: 'interpol',
    spokenWith: 'Duty officer',
    callNote: 'Read out',
  } as const;
  const opened = async (change: object = {}) =>
    bodyOf<FileChangedDto>(await prosecutor.open({ ...content(), ...change }), 201).id;

  it('is only for what is urgent', async () => {
    const urgency = { ...content().urgency, level: 'normal', riskToLife: false };
    const id = await opened({ urgency });
    await prosecutor.take(id, 'submit');
    for (const [action, body] of [
      ['confirm-urgency', {}],
      ['request-orally', call],
    ] as const) {
      const refused = await head.step(id, action, body);
      expectProblem(refused, 409, 'requests.action_refused');
      expect(refused.text).toContain('not_urgent');
    }
    const early = { stayUrgent: [], reasons: 'x' };
    expectProblem(await officer.step(id, 'review-urgency', early), 409);
  });

  it('needs somebody else than who wrote it, and a head', async () => {
    const id = await opened({ title: 'Confirmed by another' });
    await prosecutor.take(id, 'submit');
    expectProblem(await prosecutor.step(id, 'confirm-urgency'), 403);
    expectProblem(await officer.step(id, 'confirm-urgency'), 403);
    await head.take(id, 'confirm-urgency');
  });

  it('may be confirmed after the fact: the call does not wait', async () => {
    const id = await opened({ title: 'Called at once' });
    await prosecutor.take(id, 'submit');
    await officer.take(id, 'request-orally', call);
    await head.take(id, 'confirm-urgency', { remark: 'Confirmed in the morning' });
    const page = await officer.read(id);
    expect(page.transmission.urgency.confirmedAt).not.toBeNull();
    expect(page.state).toBe('requested_orally');
  });

  it('lets the draft be finished while it runs: what was spoken stays as it was', async () => {
    const id = await opened({ title: 'Spoken first' });
    await prosecutor.take(id, 'submit');
    await officer.take(id, 'request-orally', call);
    await officer.take(id, 'return', { remark: 'Add the second floor.' });
    const [first, ...others] = content().measures;
    const measures = [{ ...first, details: 'Both floors' }, ...others.slice(0, 2)];
    await prosecutor.rewrite(id, { ...content(), title: 'Spoken first', measures });
    expect((await officer.read(id)).measures).toHaveLength(content().measures.length);
    const elsewhere = { ...content(), requestedAuthorityId: sides.france.office.authorityId };
    expectField(
      await prosecutor.step(id, 'draft', { content: elsewhere }),
      422,
      '/content/requestedAuthorityId',
      'requests.unknown_authority',
    );
    await prosecutor.take(id, 'submit');
    await head.take(id, 'approve');
    await officer.take(id, 'transmit');
    const theirs = (await theirOfficer.arrived('Spoken first')).id;
    const page = await theirOfficer.until(async () => {
      const read = await theirOfficer.read(theirs);
      return read.contentVersion === 1 ? read : undefined;
    });
    const asked = page.measures.filter(({ state }) => state !== 'withdrawn');
    expect(asked.map(({ code }) => code)).toEqual(measures.map(({ code }) => code));
  });

  it('starts reviews with the receipt where a life is at risk', async () => {
    const id = await opened({ title: 'Written at once' });
    await prosecutor.take(id, 'submit');
    await head.take(id, 'approve');
    await officer.take(id, 'transmit');
    const theirs = (await theirOfficer.arrived('Written at once')).id;
    const { clocks } = await theirOfficer.read(theirs);
    const reviews = clocks.filter(({ act }) => act === 'review_urgency');
    expect(reviews.map(({ id: clock }) => clock)).toEqual([
      'urgency_review:24h',
      'urgency_review:72h',
    ]);
    expect(reviews.every(({ whose, kind }) => whose === 'us' && kind === 'house')).toBe(true);
  });

  it.each([
    ['request-orally', { ...call, channel: 'pigeon' }, '/channel', 'is_in'],
    ['request-orally', { ...call, spokenWith: '' }, '/spokenWith', 'min_length'],
    ['request-orally', { ...call, occurredAt: 'yesterday' }, '/occurredAt', 'is_iso8601'],
    ['review-urgency', { stayUrgent: 'M1', reasons: 'x' }, '/stayUrgent', 'is_array'],
    ['record-relay', { dispatchNumber: 0, proof: 'x' }, '/dispatchNumber', 'min'],
    ['register-receipt', { channel: 'direct' }, '/complete', 'is_boolean'],
    ['forward', { authorityId: 'Manila', reasons: 'x' }, '/authorityId', 'is_uuid'],
  ])('points at what is wrong in %s', async (action, body, pointer, code) => {
    const id = await opened();
    const refused = await officer.stepOn(1, id, action, body);
    expectField(refused, 400, pointer, code);
  });
});
