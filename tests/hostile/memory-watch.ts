/**
 * Counts what is taken at once for bytes, so that a bound on memory can be asserted whatever the machine has. Must run
 * before the code that it watches is loaded: libraries remember the constructors that they find.
 */

export interface MemoryWatch {
  /** Bytes of the largest single piece since the last call. */
  largest(): number
}

/** More at once is not given, so that a bomb ends as a fault and not as the end of the machine. */
const MOST_BYTES = 1024 * 1024 * 1024

export function watchMemory(): MemoryWatch {
  let largest = 0
  const note = (bytes: number): void => {
    largest = Math.max(largest, bytes)
    if (bytes > MOST_BYTES) throw new RangeError(`memory watch: ${bytes} bytes at once`)
  }
  const watched = <Made extends object, Type extends new (...args: never[]) => Made>(
    type: Type,
    unit: number,
  ): Type =>
    new Proxy(type, {
      construct(target, args: unknown[], newTarget) {
        if (typeof args[0] === 'number') note(args[0] * unit)
        return Reflect.construct(target, args, newTarget) as Made
      },
    })
  globalThis.ArrayBuffer = watched(ArrayBuffer, 1)
  globalThis.Uint8Array = watched(Uint8Array as never, 1)
  globalThis.Uint16Array = watched(Uint16Array as never, 2)
  globalThis.Int32Array = watched(Int32Array as never, 4)
  globalThis.Uint32Array = watched(Uint32Array as never, 4)
  return {
    largest: () => {
      const found = largest
      largest = 0
      return found
    },
  }
}
