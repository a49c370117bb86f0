/** The process's environment: the only place in the product that reads it. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  return { ...process.env };
}
