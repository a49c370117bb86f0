import { Injectable } from '@nestjs/common';
import { Clock, Database, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { MeasureState, RequestPageDto, TemplateDto, TemplateKind } from '../../contract/index';
import { languagesFor, textFromTemplate, type TemplateFacts } from '../../rules/index';
import { RequestQueries } from './request-queries';

/** Measures of which nothing more is to be said. */
const ended: readonly MeasureState[] = ['complete', 'refused', 'withdrawn'];

const languagesOf: Statement = {
  name: 'requests.languages_of_sides',
  text: 'select code, languages from jurisdiction where code = any($1)',
};

/** Standard texts about a file, in the languages of both sides. */
@Injectable()
export class TemplateQueries {
  constructor(
    private readonly database: Database,
    private readonly requests: RequestQueries,
    private readonly clock: Clock,
  ) {}

  /** The other side's language first. Throws 404 when the actor may not know of the file. */
  async of(actor: Actor, fileId: string, kind: TemplateKind): Promise<TemplateDto[]> {
    const page = await this.requests.page(actor, fileId);
    const own = page.authorityJurisdiction;
    const theirs = page.counterpart.jurisdiction;
    const rows = await this.database.read<{ code: string; languages: string[] }>(
      actor,
      languagesOf,
      [[own, theirs]],
    );
    const spokenIn = (code: string) => rows.find((row) => row.code === code)?.languages ?? [];
    const facts = this.facts(page);
    return languagesFor(spokenIn(own), spokenIn(theirs)).map((language) => ({
      language,
      text: textFromTemplate(kind, language, facts),
    }));
  }

  private facts(page: RequestPageDto): TemplateFacts {
    return {
      ourReference: page.reference,
      theirReference: page.counterpart.reference,
      title: page.content.title,
      date: this.dateOf(page),
      authority: page.authorityName,
      measures: page.measures.filter(({ state }) => !ended.includes(state)).map(({ code }) => code),
    };
  }

  /** The day, where it was asked, on which the request went out; before that, today. */
  private dateOf({ direction, thread, authorityZone, counterpart }: RequestPageDto): string {
    const asked = thread.find(({ kind }) => kind === 'request') ?? thread[0];
    const at = asked === undefined ? this.clock.now() : Temporal.Instant.from(asked.at);
    const zone = direction === 'outgoing' ? authorityZone : counterpart.zone || authorityZone;
    return at.toZonedDateTimeISO(zone).toPlainDate().toString();
  }
}
