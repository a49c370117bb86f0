import { conflict } from '../problems/problem-error';
import { classOf, FailedWork } from './failed-work';

describe('What the queue keeps of failed work', () => {
  it('is the class of the error and its code', () => {
    expect(classOf(conflict('requests.action_refused'))).toBe(
      'ProblemError 409 requests.action_refused',
    );
    const lost = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(classOf(lost)).toBe('Error ECONNREFUSED');
  });

  it('is never what the error says, for that may speak of a case', () => {
    const telling = Object.assign(new Error('duplicate key (title)=(House in Poipet)'), {
      code: 'the house in Poipet, Cambodia, is no code of a machine',
    });
    expect(new FailedWork(telling).message).toBe('Error');
    expect(classOf('House in Poipet')).toBe('unknown');
  });
});
