import type {
  InstrumentCode,
  LegalBasisAnswerDto,
  LegalBasisCandidateDto,
} from '@rogatory/instruments/contract';

/** What a request says of its legal basis. */
export interface ChosenBasis {
  readonly instrument: InstrumentCode;
  /** As cited: the articles that cover the measures. */
  readonly articles: string;
  /** Further instruments cited beside it, best first. */
  readonly alternates: readonly { readonly instrument: InstrumentCode; readonly note: string }[];
}

/** As many as a request may cite beside the one it relies on. */
const mostAlternates = 8;

/** As long as the articles of a request may be. */
const longestArticles = 300;

/** The basis a request names when it relies on this candidate of an answer. */
export function basisOf(
  candidate: LegalBasisCandidateDto,
  { applicable }: LegalBasisAnswerDto,
): ChosenBasis {
  const beside = candidate.alternates.flatMap(
    (id) => applicable.find((other) => other.id === id) ?? [],
  );
  return {
    instrument: candidate.instrument,
    articles: articlesOf(candidate),
    alternates: beside.slice(0, mostAlternates).map((other) => ({
      instrument: other.instrument,
      note: citationOf(other),
    })),
  };
}

/** Articles that cover the measures asked, each once; the article on assistance where none is named. */
function articlesOf(candidate: LegalBasisCandidateDto): string {
  const articles = candidate.measures.flatMap(({ covered, article }) =>
    covered !== 'no' && article !== null ? [article] : [],
  );
  const all = [...new Set(articles)].join(', ');
  const named = all === '' || all.length > longestArticles ? candidate.assistanceArticle : all;
  // The code alone would not tell which of several treaties is meant.
  return candidate.instrument === 'BILATERAL' ? `${candidate.citation}, ${named}` : named;
}

function citationOf({ citation, assistanceArticle }: LegalBasisCandidateDto): string {
  return [citation, assistanceArticle].filter((part) => part !== '').join(', ');
}
