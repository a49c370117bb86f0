import type { Answer } from '../api-client';

/** A refusal the caller can act on: a 4xx with a stable code, and nothing of our insides. */
export function expectProblem(answer: Answer, status?: number, code?: string): void {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  if (status !== undefined) expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ code: code ?? expect.stringMatching(/^[a-z]+\.[a-z_]+$/) });
  expect(answer.text).not.toMatch(/node_modules|\.ts:|select |insert /i);
}

/** A refusal that points at the field. */
export function expectField(answer: Answer, status: number, pointer: string, code: string): void {
  expectProblem(answer, status);
  expect(answer.body).toMatchObject({
    errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]),
  });
}
