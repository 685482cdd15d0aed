/** The first quiet moment: what will be wanted later is loaded then, and never in the way of what is wanted now. */

/** Calls when the page has nothing else to do, at the latest after some seconds. Safari has no idle callback. */
export const whenQuiet: (act: () => void) => void =
  'requestIdleCallback' in globalThis
    ? (act) => requestIdleCallback(act, { timeout: 5000 })
    : (act) => setTimeout(act, 3000)
