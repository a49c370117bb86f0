import type { Actor } from '@rogatory/platform/contract';
import { FileStory, inExecution } from '../testing/file-story';
import { people } from '../testing/people';
import { mayAct } from './may-act';

const system = (actor: Actor): Actor => ({
  ...actor,
  personId: '0199d3a4-1b2c-7d3e-8f40-123456789abc',
  name: 'Case management',
  system: { tokenId: '0199d3a4-1b2c-7d3e-8f40-123456789abd', scopes: [] },
});
const refusal = { allowed: false, reason: 'second_person_needed' };

describe('A system of an authority', () => {
  const submitted = new FileStory('outgoing').drafted().submitted().snapshot();

  it('drafts and submits as the first person', () => {
    const draft = new FileStory('outgoing').drafted().snapshot();
    expect(mayAct(draft, 'submit', system(people.prosecutor))).toEqual({ allowed: true });
  });

  it('never approves, whoever drafted', () => {
    expect(mayAct(submitted, 'approve', people.centralHead)).toEqual({ allowed: true });
    expect(mayAct(submitted, 'approve', system(people.centralHead))).toEqual(refusal);
  });

  it.each(['confirm_urgency', 'withdraw'] as const)('never takes the second step: %s', (action) => {
    expect(mayAct(submitted, action, system(people.centralHead))).toEqual(refusal);
  });

  it('never refuses', () => {
    const received = new FileStory('incoming').request().snapshot();
    expect(mayAct(received, 'refuse', system(people.theirHead))).toEqual(refusal);
  });

  it('sends no response that carries a refusal, whoever recorded it', () => {
    const file = inExecution().refused().snapshot();
    expect(mayAct(file, 'respond', people.theirHead)).toEqual({ allowed: true });
    expect(mayAct(file, 'respond', system(people.theirHead))).toEqual(refusal);
    const executed = inExecution().executed().snapshot();
    expect(mayAct(executed, 'respond', system(people.theirHead))).toEqual({ allowed: true });
  });
});
