import { isComplete } from '@rogatory/requests/rules';
import { planNetwork, requestCount, type NetworkPlan } from './plan-network';
import type { Step, Story } from './step';

const now = Temporal.Instant.from('2026-11-22T08:00:00Z');
const week = [1, 2, 3, 4, 5];
const plan: NetworkPlan = {
  seed: 'spec',
  now,
  idOf: () => '018f0000-0000-7000-8000-000000000003',
  weeks: () => week,
};
const stories = planNetwork(plan);
const steps = stories.flatMap((story) => story.steps);
const does = (story: Story): Step['does'][] => story.steps.map((step) => step.does);

describe('the plan of the demo network', () => {
  it('tells of four hundred requests', () => {
    expect(stories).toHaveLength(400);
    expect(requestCount).toBe(400);
  });

  it('is the same for the same seed and day', () => {
    expect(planNetwork(plan)).toEqual(stories);
    expect(planNetwork({ ...plan, seed: 'another' })).not.toEqual(stories);
  });

  it('lies in the past, each step after the one before', () => {
    for (const story of stories) {
      story.steps.forEach((step, index) => {
        const before = story.steps[index - 1];
        expect(Temporal.Instant.compare(step.at, now)).toBeLessThan(0);
        if (before) expect(Temporal.Instant.compare(before.at, step.at)).toBeLessThan(0);
      });
    }
  });

  it('keeps to office days', () => {
    const korean = steps.filter((step) => step.by === 'tak.sebyeok');
    expect(korean.length).toBeGreaterThan(0);
    for (const step of korean) {
      expect(week).toContain(step.at.toZonedDateTimeISO('Asia/Seoul').dayOfWeek);
    }
  });

  it('sends nothing that an instrument would call incomplete', () => {
    for (const story of stories) {
      if (!does(story).includes('submit')) continue;
      const written = story.steps.filter((step) => step.does === 'open' || step.does === 'edit');
      for (const step of written) expect(isComplete(step.input.content)).toBe(true);
    }
  });

  it('never lets the drafter approve', () => {
    for (const story of stories) {
      const drafter = story.steps.find((step) => step.does === 'open')?.by;
      const approver = story.steps.find((step) => step.does === 'approve')?.by;
      expect(approver).not.toBe(drafter);
    }
  });

  it('tells varied matters between many States', () => {
    expect(new Set(stories.map((story) => story.matter)).size).toBeGreaterThanOrEqual(24);
    expect(
      new Set(stories.flatMap(({ office, requested }) => [office, requested])).size,
    ).toBeGreaterThan(20);
  });

  it('gives every request a case reference of its own', () => {
    const opened = steps.flatMap((step) => (step.does === 'open' ? [step.input.content] : []));
    expect(new Set(opened.map((content) => content.caseReference)).size).toBe(opened.length);
    expect(new Set(opened.map((content) => content.title)).size).toBeGreaterThan(200);
  });

  it('reaches a year back and is fresh today', () => {
    const days = steps.map((step) => now.since(step.at).total('days'));
    expect(Math.max(...days)).toBeGreaterThan(330);
    expect(Math.min(...days)).toBeLessThan(3.5);
  });
});
