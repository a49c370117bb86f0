import { workedCases } from '@rogatory/deadlines/testing';
import { ApiClient } from '../api-client';
import { registerOffices } from '../offices';
import { startTestProduct, type TestProduct } from '../start-test-product';

const path = '/api/v1/deadlines/preview';

describe('Worked periods, asked over HTTP', () => {
  let product: TestProduct;
  let officer: ApiClient;

  beforeAll(async () => {
    product = await startTestProduct();
    const { police } = await registerOffices(product.app);
    officer = await ApiClient.signedIn(product.url, police.person('executing_officer'));
  });
  afterAll(() => product.close());

  it.each(workedCases.map((worked) => [worked.id, worked.note, worked] as const))(
    'number %d %s',
    async (_, __, { request, expect: expected }) => {
      const answer = await officer.call('POST', path, { body: request });
      expect(answer).toMatchObject({ status: 200 });
      const { due, exact, warns, ...days } = expected;
      expect(answer.body).toMatchObject(days);
      if (due !== undefined) expect(instantIn(answer.body, 'due')).toBe(instantOf(due));
      if (exact !== undefined) expect(instantIn(answer.body, 'exact')).toBe(instantOf(exact));
      if (warns === true) expect(answer.body).not.toMatchObject({ warnings: [] });
      expect(lastStepDate(answer.body)).toBe(
        field(answer.body, due === undefined ? 'dueDate' : 'due'),
      );
    },
  );
});

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function lastStepDate(body: unknown): unknown {
  const steps = field(body, 'steps');
  return Array.isArray(steps) ? field(steps.at(-1), 'date') : undefined;
}

function instantIn(body: unknown, name: string): number {
  return instantOf(String(field(body, name)));
}

function instantOf(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}
