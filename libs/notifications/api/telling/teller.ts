/** Whoever tells people is no person: trail and row-level security know it by this identity. */
export const teller = {
  personId: '00000000-0000-7000-8000-00000000be11',
  name: 'Rogatory',
} as const;
