/** Nothing a reader could see was written. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
