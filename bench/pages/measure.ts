/** What every approach is measured by. Times in milliseconds from the call. */

export interface Drawn {
  /** The frame that holds the new state was handed to the graphics processor. */
  readonly frame: number
  /** One pixel of it was read back: the graphics processor had finished. */
  readonly pixels: number
}

export interface Approach {
  /** Resolves when the first points are drawn. */
  load(size: number): Promise<Drawn>
  /** What comes before the question itself: the steps of a drag. */
  before?(name: 'narrow' | 'wide'): Promise<void>
  filter(name: 'narrow' | 'wide'): Promise<Drawn>
  /** Until one more frame, moved by three pixels, was drawn; null where there is no map. */
  pan: (() => Promise<number>) | null
  /** Sites that are drawn now; null where that cannot be asked at this size. */
  drawn(): Promise<number | null>
  /** After everything that follows a filter has been done: panels, too. */
  settled(): Promise<void>
}

/**
 * Longest time for which no other task got its turn, while `work` runs, without what reading pixels back took. A look
 * `often` takes a core for itself, which a filter leaves free and a load does not: then it is taken every four milliseconds.
 */
export async function longestBlock(work: () => Promise<unknown>, isOften: boolean): Promise<number> {
  const { port1, port2 } = new MessageChannel()
  const look = (): void => port2.postMessage(null)
  const again = isOften ? look : (): void => void setTimeout(look, 4)
  let last = performance.now()
  let longest = 0
  let isRunning = true
  port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last - reading.took)
    reading.took = 0
    last = now
    if (isRunning) again()
  }
  again()
  await work()
  isRunning = false
  port1.close()
  return longest
}

/** Whether pixels are read back: waiting for the graphics processor stops the page, which no application does. */
export const reading = { isOn: true, took: 0 }

/** Waits for the graphics processor: reads one pixel of what was just drawn. */
export function readPixel(gl: WebGL2RenderingContext): void {
  const started = performance.now()
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
  reading.took += performance.now() - started
}

declare global {
  interface Window {
    bench: { start(approach: string): Promise<void> } & Partial<Bench>
  }
}

export interface Bench {
  load(size: number): Promise<Drawn & { block: number }>
  filter(name: 'narrow' | 'wide'): Promise<Drawn & { settled: number }>
  /** Longest time for which the page stood still during a filter and all that follows it. */
  block(name: 'narrow' | 'wide'): Promise<number>
  /** The same until the frame with the answer was handed over, and no longer. */
  blockToFrame(name: 'narrow' | 'wide'): Promise<number>
  pan(): Promise<number | null>
  drawn(): Promise<number | null>
}

/** What the driver calls. */
export const benchOf = (approach: Approach): Bench => ({
  load: async (size) => {
    await rest()
    let drawn: Drawn | null = null
    const block = await longestBlock(async () => {
      drawn = await approach.load(size)
    }, false)
    return { ...(drawn as unknown as Drawn), block }
  },
  filter: async (name) => {
    await approach.before?.(name)
    const started = performance.now()
    const drawn = await approach.filter(name)
    await approach.settled()
    return { ...drawn, settled: performance.now() - started }
  },
  block: async (name) => {
    reading.isOn = false
    await rest()
    const block = await longestBlock(async () => {
      await approach.before?.(name)
      await approach.filter(name)
      await approach.settled()
      await painted()
    }, true)
    reading.isOn = true
    return block
  },
  blockToFrame: async (name) => {
    reading.isOn = false
    await approach.before?.(name)
    await approach.settled()
    await rest()
    const block = await longestBlock(() => approach.filter(name), true)
    reading.isOn = true
    return block
  },
  pan: async () => (approach.pan ? approach.pan() : null),
  drawn: () => approach.drawn(),
})

/** So that what is painted of the answer before is not counted with the next, nor what starting a map leaves behind with a load. */
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 300))

/** Until the frame that shows what was changed has been handed over: it is under way when the one after it begins. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
}
