/** Whether there are ways to a vault's key, for a page that has no other question to them yet (key-slots.ts). */

/** Name of their entry in the Cache Storage. */
export const CACHE = 'cairn-vault'

/** Whether there may be a vault; false as well where the browser keeps no caches. Costs nothing. */
export async function hasKeySlots(): Promise<boolean> {
  try {
    return (await globalThis.caches?.has(CACHE)) ?? false
  } catch {
    // In a sandboxed frame they are there and refuse to be touched.
    return false
  }
}
