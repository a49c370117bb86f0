const letter = /\p{L}/u;

/** Attributes whose value is read by or to a person. */
const spokenAttributes = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'label',
  'placeholder',
  'title',
]);

/**
 * Text in a template that no translator can reach: a text node or a spoken attribute with letters in
 * it. Interpolations are fine; what stands in them comes from data or from the translation pipe.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noUntranslatedText = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep every on-screen string in the translation files' },
    messages: {
      text: "'{{text}}' is written into the template: move it to the translation files.",
    },
    schema: [],
  },
  create(context) {
    /**
     * @param {string} text
     * @param {{ start: { line: number, col: number }, end: { line: number, col: number } }} span
     */
    const report = (text, span) =>
      context.report({
        loc: {
          start: { line: span.start.line + 1, column: span.start.col },
          end: { line: span.end.line + 1, column: span.end.col },
        },
        messageId: 'text',
        data: { text: text.trim().replace(/\s+/g, ' ').slice(0, 40) },
      });
    return {
      /** @param {any} node */
      Text(node) {
        if (letter.test(spoken(node.value))) report(node.value, node.sourceSpan);
      },
      /** @param {any} node */
      BoundText(node) {
        const written = node.value?.ast?.strings ?? [];
        const text = written.join(' ');
        if (letter.test(spoken(text))) report(text, node.sourceSpan);
      },
      /** @param {any} node */
      TextAttribute(node) {
        if (!spokenAttributes.has(node.name) || !letter.test(node.value)) return;
        report(`${node.name}="${node.value}"`, node.sourceSpan);
      },
    };
  },
};

/**
 * Entities are signs, and the traffic-light protocol is called by its letters in every language.
 *
 * @param {string} text
 */
function spoken(text) {
  return text.replace(/&[a-z#0-9]+;/gi, '').replace(/\bTLP\b/g, '');
}
