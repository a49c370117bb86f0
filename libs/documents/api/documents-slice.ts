import { defineSlice } from '@rogatory/platform/api';

/** Where the contents of documents lie, and how large one may be. */
export const documentsSlice = defineSlice('documents', (s) => ({
  folder: s.text({
    variable: 'DOCUMENTS_FOLDER',
    description:
      'Folder for the contents of documents, encrypted; the same for every process, and kept with the database.',
  }),
  keyFile: s.optionalText({
    variable: 'DOCUMENTS_KEY_FILE',
    description:
      'File with the age identity that opens the contents; made at the first start. ' +
      'Without it `key.txt` in DOCUMENTS_FOLDER. Back it up apart from the contents: without it they are lost.',
  }),
  largestBytes: s.integer({
    variable: 'DOCUMENTS_LARGEST_BYTES',
    description: 'Largest document.',
    fallback: 2_147_483_648,
    min: 1024,
    max: 1_099_511_627_776,
  }),
}));
