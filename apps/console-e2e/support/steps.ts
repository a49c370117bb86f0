import type { Locator } from '@playwright/test';
import { choose } from './fields';
import type { Step } from './request-page';

/** Closes the own file: the request was satisfied in part. */
export const closing: Step = {
  button: 'Close the file',
  choices: { Outcome: 'Satisfied in part' },
  done: 'The file is closed.',
};

/** Gives measures, all that are open where none are named, to an authority that executes them. */
export function assignment(
  authority: string,
  { codes, instructions }: { codes?: readonly string[]; instructions?: string } = {},
): Step {
  return {
    button: 'Assign measures',
    texts: { Instructions: instructions ?? '' },
    also: async (dialog) => {
      await choose(dialog, 'Executing authority', authority);
      if (codes !== undefined) await tickOnly(dialog, codes);
    },
    done: 'Assigned.',
  };
}

/** Records that a measure was carried out in whole. */
export function execution(code: string, report: string): Step {
  return {
    button: 'Record execution',
    choices: { Measure: code },
    texts: { Report: report },
    done: 'Execution recorded.',
  };
}

/** Refuses a measure with its ground. */
export function refusal(
  code: string,
  ground: { instrument: string; article: string; reasons: string },
): Step {
  return {
    button: 'Refuse a measure',
    confirm: 'Record the refusal',
    choices: { Measure: code, 'Instrument of the ground': ground.instrument },
    texts: { Article: ground.article, Reasons: ground.reasons },
    done: 'Refusal recorded.',
  };
}

/** Tells the requesting State every outcome that it does not know yet. */
export function response(country: string, text: string): Step {
  return {
    button: `Respond to ${country}`,
    texts: { 'Text of the response': text },
    done: `Response sent to ${country}.`,
  };
}

async function tickOnly(dialog: Locator, codes: readonly string[]): Promise<void> {
  for (const box of await dialog.getByRole('checkbox').all()) {
    const label = (await box.locator('..').textContent()) ?? '';
    await box.setChecked(codes.some((code) => label.trim().startsWith(`${code} `)));
  }
}
