import { HttpErrorResponse } from '@angular/common/http';
import { problemOf } from './problem-view';

describe('An error of the API', () => {
  it('keeps its code, its fields and the number to quote', () => {
    const error = new HttpErrorResponse({
      status: 400,
      error: {
        code: 'platform.invalid_input',
        correlationId: 'c-1',
        errors: [{ pointer: '/measures/0/code', code: 'pattern', detail: 'M1' }, 'nonsense'],
      },
    });
    expect(problemOf(error)).toEqual({
      kind: 'invalid',
      code: 'platform.invalid_input',
      status: 400,
      correlationId: 'c-1',
      fields: [{ pointer: '/measures/0/code', code: 'pattern', detail: 'M1' }],
    });
  });

  it.each([
    [0, 'offline'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'refused'],
    [412, 'stale'],
    [422, 'refused'],
    [429, 'too_many'],
    [500, 'failed'],
  ])('of status %s is %s even without a body', (status, kind) => {
    expect(problemOf(new HttpErrorResponse({ status, error: null })).kind).toBe(kind);
  });

  it('that is no answer at all counts as failed', () => {
    expect(problemOf(new Error('surprise'))).toMatchObject({ kind: 'failed', fields: [] });
  });
});
