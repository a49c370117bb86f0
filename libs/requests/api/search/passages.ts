import type { RequestContentDto } from '../../contract/index';
import { emptyContent, maskSealed } from '../../rules/index';
import { executorsPart } from '../reads/executors-part';
import { seesOnlyOwnMeasures } from '../request.policy';
import { dispatchPassages } from './dispatch-passages';
import { passage, type Passage } from './passage';
import type { SearchedRow } from './search-statements';

/**
 * Everything in a file that the authority may read, the weightiest first: what its page shows it, and
 * nothing else. Names of sealed persons are not among it, for anybody.
 */
export function passagesOf(row: SearchedRow, authorityId: string): Passage[] {
  const headings = [
    passage('reference', row.reference),
    passage('their_reference', row.their_reference),
    passage('title', row.title),
  ];
  const notes = row.notes.map((text) => passage('note', text));
  const texts = row.unread ? notes : [...contentPassages(row, authorityId), ...notes];
  return [...headings, ...texts, ...remarks(row, authorityId)].filter(({ text }) => text !== '');
}

function contentPassages(row: SearchedRow, authorityId: string): Passage[] {
  const partial = seesOnlyOwnMeasures({ authorityId }, row);
  const whole = row.content ?? emptyContent();
  const content = maskSealed(partial ? executorsPart(whole, row.own_measures) : whole);
  return [
    ...persons(content),
    ...caseTexts(content),
    ...content.offences.flatMap(({ provision, text, maxPenalty, dualCriminality }) =>
      [provision, text, maxPenalty, dualCriminality].map((one) => passage('offence', one)),
    ),
    ...measures(content, row, partial),
    ...content.facts.map(({ text, language }) => passage('facts', text, { language })),
    ...row.thread.flatMap(dispatchPassages),
  ];
}

function persons({ persons: concerned }: RequestContentDto): Passage[] {
  return concerned.flatMap(({ code, names, identifiers, role, note }) => [
    ...names.map(({ text, language }) => passage('person', text, { code, language })),
    ...identifiers.map(({ value }) => passage('person', value, { code })),
    passage('person', role, { code }),
    passage('person', note, { code }),
  ]);
}

function caseTexts(content: RequestContentDto): Passage[] {
  const { basis, urgency, language } = content;
  return [
    passage('case', content.caseReference),
    passage('case', content.proceedings, { language }),
    passage('case', content.purpose, { language }),
    passage('case', urgency.reason, { language }),
    passage('case', basis?.articles),
    ...(basis?.alternates ?? []).map(({ note }) => passage('case', note)),
    passage('case', content.confidentialityOfRequest, { language }),
    passage('case', content.confidentialityOfMaterial, { language }),
    ...content.assurances.map(({ text }) => passage('case', text, { language })),
  ];
}

function measures(content: RequestContentDto, row: SearchedRow, partial: boolean): Passage[] {
  const asked = content.measures.flatMap((measure) => {
    const { code, details, necessity, procedure, basis, targets, place } = measure;
    return [
      ...[details, ...targets, necessity, procedure, basis].map((text) =>
        passage('measure', text, { code }),
      ),
      ...place.map(({ text, language }) => passage('measure', text, { code, language })),
    ];
  });
  const known = row.known_measures.filter(
    ({ code }) => !partial || row.own_measures.includes(code),
  );
  return [
    ...asked,
    ...known.flatMap(({ code, report, ground }) => [
      passage('measure', report, { code }),
      passage('measure', ground?.reasons, { code }),
    ]),
  ];
}

function remarks(row: SearchedRow, authorityId: string): Passage[] {
  const partial = seesOnlyOwnMeasures({ authorityId }, row);
  return row.remarks
    .filter(
      (one) =>
        !partial || one.authorityId === authorityId || one.assigneeAuthorityId === authorityId,
    )
    .map(({ text }) => passage('remark', text));
}
