/** Addresses of versions that a link was pinned to begin so; `package-address.ts` gives no other address this form. */
export const PINNED = 'pinned:'
