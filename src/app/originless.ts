/**
 * Whether the page has no origin, as in a frame with `sandbox="allow-scripts"` alone: its own scripts are strangers to
 * it then, so that no worker can be started, and nothing is kept.
 */
export const isOriginless = (): boolean => globalThis.origin === 'null'
