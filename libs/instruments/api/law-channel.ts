/** The channel on which a process tells the others that the law has changed. */
export const lawChannel = 'rogatory_law';
