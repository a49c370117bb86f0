import type { FileChangedDto, RequestContentDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { registerSides, type Sides } from './sides';

/** A product in which a Korean request has reached Cambodia, and another is being drafted. */
export interface KoreaAndCambodia {
  readonly product: TestProduct;
  readonly sides: Sides;
  readonly prosecutor: FileClient;
  readonly officer: FileClient;
  readonly head: FileClient;
  readonly theirOfficer: FileClient;
  readonly executor: FileClient;
  /** A draft of the Korean office that nobody else knows of. */
  readonly draft: FileChangedDto;
  /** Korea's and Cambodia's files on the request, acknowledged. */
  readonly ours: string;
  readonly theirs: string;
  content(): RequestContentDto;
}

export async function startKoreaAndCambodia(): Promise<KoreaAndCambodia> {
  const product = await startTestProduct();
  const sides = await registerSides(product.app);
  const { korea, cambodia } = sides;
  const content = () => contentOfDossier(dossiers.krKh, cambodia.central.authorityId);
  const prosecutor = await FileClient.of(product.url, korea.office.person('prosecutor'));
  const officer = await FileClient.of(product.url, korea.central.person('central_officer'));
  const head = await FileClient.of(product.url, korea.central.person('central_head'));
  const theirOfficer = await FileClient.of(product.url, cambodia.central.person('central_officer'));
  const executor = await FileClient.of(product.url, cambodia.police.person('executing_officer'));
  const ours = bodyOf<FileChangedDto>(await prosecutor.open(content()), 201).id;
  await prosecutor.take(ours, 'submit');
  await head.take(ours, 'approve');
  await officer.take(ours, 'transmit');
  const theirs = (await theirOfficer.arrived(dossiers.krKh.title)).id;
  await theirOfficer.take(theirs, 'acknowledge', { reference: 'KH/1' });
  const draft = bodyOf<FileChangedDto>(await prosecutor.open(content()), 201);
  const people = { prosecutor, officer, head, theirOfficer, executor };
  return { product, sides, ...people, draft, ours, theirs, content };
}
