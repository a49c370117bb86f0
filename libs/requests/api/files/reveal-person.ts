import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { notFound, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  requestsErrors,
  type RequestContentDto,
  type RevealedNamesDto,
} from '../../contract/index';
import { executorsPart } from '../reads/executors-part';
import { knownTo, seesOnlyOwnMeasures, type ReadableFile } from '../request.policy';
import { fileNotFound } from '../requests-problems';

type ShownContent = ReadableFile & { content: RequestContentDto; own_measures: string[] };

const shownContent: Statement = {
  name: 'requests.shown_content',
  text: `select f.authority_id, f.lead_authority_id, f.shared_at, v.content,
      array(select a.measure_code from assignment a
             where a.file_id = f.id and a.authority_id = $2) as own_measures
    from file f join request_version v on v.file_id = f.id and v.number = f.shown_version
    where f.id = $1 and ${knownTo('$2')}`,
};

/** Shows the names of a sealed person, once; who saw them stands in the audit trail. */
@Injectable()
export class RevealPerson {
  constructor(private readonly writing: WritePath) {}

  /** Throws 404 when the file, or the person in it, is not for this actor to know. */
  run(
    actor: Actor,
    fileId: string,
    code: string,
    now?: Temporal.Instant,
  ): Promise<RevealedNamesDto> {
    const step = {
      actor,
      action: 'requests.reveal_person',
      subject: { type: 'file', id: fileId },
      detail: { person: code },
      now,
    };
    return this.writing.run(step, async (tx) => {
      const [found] = await tx.query<ShownContent>(shownContent, [fileId, actor.authorityId]);
      if (found === undefined) throw fileNotFound();
      const content = seesOnlyOwnMeasures(actor, found)
        ? executorsPart(found.content, found.own_measures)
        : found.content;
      const person = content.persons.find((one) => one.code === code);
      if (person === undefined) throw notFound(requestsErrors.unknownPerson);
      return { code: person.code, names: person.names.map((name) => name.text) };
    });
  }
}
