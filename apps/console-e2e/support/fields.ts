import type { Locator, Page } from '@playwright/test';

/** Where fields are looked for: a page, a dialog or a part of either. */
export type Form = Page | Locator;

/** The field with this label, in whose place one types. */
export function textField(form: Form, label: string): Locator {
  return form.getByRole('textbox', { name: label, exact: true });
}

export function choiceField(form: Form, label: string): Locator {
  return form.getByRole('combobox', { name: label, exact: true });
}

/** Types into the field with this label; where there is nothing to say it stays as it is. */
export async function type(form: Form, label: string, text: string): Promise<void> {
  if (text !== '') await textField(form, label).fill(text);
}

/** Chooses by value or by words. */
export async function choose(form: Form, label: string, option: string): Promise<void> {
  await choiceField(form, label).selectOption(option);
}

export async function tick(form: Form, label: string, on = true): Promise<void> {
  await form.getByRole('checkbox', { name: label, exact: true }).setChecked(on);
}

export async function press(form: Form, button: string): Promise<void> {
  await form.getByRole('button', { name: button, exact: true }).click();
}
