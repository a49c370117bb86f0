type Named = { text: string; script: string; language: string };

/** A dossier as the training folder keeps it; only what a request is written from. */
export type Dossier = {
  id: string;
  title: string;
  requesting: { jurisdiction: string; authority: string };
  requested: { jurisdiction: string; authority: string };
  instrument: {
    code: string;
    articles: string[];
    alternates: { code: string; note?: string; usable?: boolean }[];
  };
  urgency: {
    level: string;
    criteria: {
      riskToLife?: boolean;
      movementImminent?: boolean;
      minor?: boolean;
      dataVolatile?: boolean;
    };
  };
  marking: string;
  caseReference: { own: string; other: string };
  facts: { original: { language: string; text: string }; en: string };
  persons: {
    id: string;
    kind: string;
    role: string;
    names: Named[];
    identifiers: { type: string; value: string }[];
    nationality: string | null;
    birthDate?: string;
    possibleVictim?: boolean | null;
    sealed?: boolean;
    note?: string;
    nonPunishmentReview?: string;
    guardian?: string;
  }[];
  offences: { provision: string; text: string; maxPenalty: string; dualCriminalityNote: string }[];
  measures: {
    id: string;
    type: string;
    basis: string;
    target: string[];
    details: object;
    necessity: string;
    procedureWanted: string;
    deadlineWanted?: string | null;
  }[];
  languages: {
    request: string;
    translations: { language: string; certified: boolean; translator?: string; note?: string }[];
  };
  confidentiality: { request: string; material: string; source?: string };
  assurances: { text: string }[];
  /** What happened, in the order of time; local times with offset. */
  story: { id: string; at: string; action: string; details: string }[];
  expected: { clocks: ExpectedClock[] };
};

/** A date as the dossier works it out. */
export type ExpectedClock = {
  id: string;
  measures: string[];
  timeLimit: string;
  due: string;
  outcome: string;
};
