/**
 * A Markdown page with one section of the second level put in place of the one of the same title, or
 * at the end where there is none. Benches that can be run alone keep their own section so.
 *
 * @param {string} page
 * @param {string} title
 * @param {string} body
 */
export function withSection(page, title, body) {
  const section = `## ${title}\n\n${body}\n`;
  const from = page.indexOf(`## ${title}\n`);
  if (from < 0) return `${page.trimEnd()}\n\n${section}`;
  const next = page.indexOf('\n## ', from);
  const rest = next < 0 ? '' : page.slice(next);
  return `${page.slice(0, from)}${section}${rest}`;
}
