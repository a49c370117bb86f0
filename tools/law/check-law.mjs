// Fails when a file of law is not as its schema states: `node tools/law/check-law.mjs [folder]`.
import { resolve } from 'node:path';
import { faultsOfLaw } from './faults-of-law.mjs';

const folder = process.argv[2] ?? resolve(import.meta.dirname, '../../libs/instruments/api/law');
const { files, faults } = faultsOfLaw(folder);

for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${files} files of law` : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
