import { attachingActions } from './attached';
import { page } from '../testing/cambodias-page';
import { templateOf } from './template-of';

const now = Temporal.Instant.from('2026-11-22T08:00:00Z');

describe('A standard text', () => {
  it.each([
    ['acknowledge', 'acknowledgement', 'text'],
    ['ask', 'question', 'question'],
    ['accept', 'acceptance', 'text'],
    ['propose_refusal', 'refusal', 'reasons'],
  ] as const)('may begin the words of the step: %s', (action, kind, field) => {
    expect(templateOf(action, page, now)).toEqual({ kind, field });
  });

  it('is never put where conditions stand: it would bind the other side', () => {
    const fields = attachingActions.map((action) => templateOf(action, page, now)?.field);
    expect(fields).not.toContain('conditions');
  });

  it('is offered for nothing that stays in the own file', () => {
    for (const action of ['return', 'assign', 'record_review', 'close'] as const) {
      expect(templateOf(action, page, now)).toBeNull();
    }
  });
});
