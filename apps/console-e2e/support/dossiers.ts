// Contracts are classes whose decorators keep metadata.
import 'reflect-metadata';
export { contentOfDossier, dossiers } from '@rogatory/requests/testing';
