/** Version of the cleaner, written into every document; raise it when the output for the same bytes changes. */
export const CLEANER_VERSION = '0.1.0';
