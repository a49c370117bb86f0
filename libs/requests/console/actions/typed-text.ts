/** Whether something was typed beside blanks. */
export function filled(text: string): boolean {
  return text.trim() !== '';
}

/** What was typed, without blanks around it; left out where nothing was. */
export function optional(text: string): string | undefined {
  return filled(text) ? text.trim() : undefined;
}
