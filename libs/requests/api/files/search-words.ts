const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const longestWord = 60;
const mostWords = 80;

/** The words of a text as the search keeps and seeks them: small letters, one form per letter. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  // Whole references too: people type them with their dots and strokes.
  const written = plain.split(/\s+/u);
  const spoken = [...segmenter.segment(plain)]
    .filter((segment) => segment.isWordLike === true)
    .map((segment) => segment.segment);
  const words = [...written, ...spoken]
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, longestWord))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, mostWords);
}

/** What is looked for: every blank-separated word, each the beginning of a word kept. */
export function soughtWords(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, longestWord))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, 8);
}
