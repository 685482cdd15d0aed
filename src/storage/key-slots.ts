/**
 * Where the ways to the vault's key lie. Not in IndexedDB or localStorage, whose files keep deleted rows for long, but in
 * an entry of the Cache Storage, whose file is unlinked at once (platform.md 7.3). Nothing here is ever fetched.
 */
import { CACHE, hasKeySlots } from './has-key-slots.ts'

const PREFIX = '/cairn-vault/'

/**
 * What was written last; null when there is nothing. A device that dies while it writes may leave an entry by halves:
 * then what stood before it is still there, and the newest that `isWhole` counts. Rejects when the browser refuses.
 */
export async function readKeySlots(isWhole: (text: string) => boolean): Promise<string | null> {
  if (!(await hasKeySlots())) return null
  const cache = await caches.open(CACHE)
  const texts: string[] = []
  for (const number of (await numbers(cache)).reverse())
    texts.push((await (await cache.match(address(number)))?.text()) ?? '')
  return texts.find(isWhole) ?? texts[0] ?? null
}

/**
 * Writes in place of what is there. The older entry goes only once the newer one was read back, so that a crash between
 * them costs nothing. Rejects when the browser refuses, is full, or gives back something else.
 */
export async function writeKeySlots(text: string): Promise<void> {
  const cache = await caches.open(CACHE)
  const older = await numbers(cache)
  const number = (older.at(-1) ?? 0) + 1
  await cache.put(address(number), new Response(text))
  if ((await (await cache.match(address(number)))?.text()) !== text)
    throw new Error('the browser did not keep the key')
  await Promise.all(older.map((one) => cache.delete(address(one))))
}

/** Destroys every way to the key: what is sealed under it can be opened by nobody from here on. */
export async function destroyKeySlots(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all((await numbers(cache)).map((one) => cache.delete(address(one))))
  await caches.delete(CACHE)
}

const address = (number: number): string => new URL(`${PREFIX}${number}`, location.href).href

/** Numbers of the entries, ascending. */
async function numbers(cache: Cache): Promise<number[]> {
  const names = (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(PREFIX.length))
  return names.map(Number).sort((a, b) => a - b)
}
