/** The device's compass: which way its top edge points, degrees from magnetic north. */

/** iOS gives its own heading, and asks for a tap before the first. */
interface AppleOrientation extends DeviceOrientationEvent {
  readonly webkitCompassHeading?: number
}
interface AskingOrientation {
  requestPermission?(): Promise<'granted' | 'denied'>
}

const asking = (): AskingOrientation | null =>
  typeof DeviceOrientationEvent === 'undefined' ? null : (DeviceOrientationEvent as AskingOrientation)

/** Whether there may be a compass: events say for sure, and a device without one sends none. */
export const mayHaveCompass = (): boolean =>
  'ondeviceorientationabsolute' in globalThis || typeof asking()?.requestPermission === 'function'

/** Whether the browser wants a tap first. */
export const wantsTap = (): boolean => typeof asking()?.requestPermission === 'function'

/** Must be called from a tap; answers whether the compass may be used. */
export async function askForCompass(): Promise<boolean> {
  try {
    return (await asking()?.requestPermission?.()) === 'granted'
  } catch {
    return false
  }
}

/** Degrees clockwise from magnetic north to where the top of the page points; null where the event does not tell. */
export function magneticHeading(
  { alpha, absolute, webkitCompassHeading }: Partial<AppleOrientation>,
  screenAngle: number,
): number | null {
  if (typeof webkitCompassHeading === 'number' && webkitCompassHeading >= 0)
    return turned(webkitCompassHeading, screenAngle)
  // alpha counts against the clock, from whichever way the device lay first unless it is absolute.
  if (!absolute || typeof alpha !== 'number') return null
  return turned(360 - alpha, screenAngle)
}

const turned = (heading: number, screenAngle: number): number => (((heading + screenAngle) % 360) + 360) % 360

/** Fewer degrees cannot be seen, and would draw the page sixty times a second. */
const LEAST_DEGREES = 2

const EVENTS = ['deviceorientationabsolute', 'deviceorientation'] as const

/** Tells of every turn of two degrees or more, until the returned function is called. */
export function watchCompass(tell: (heading: number) => void): () => void {
  let last: number | null = null
  const take = (event: Event): void => {
    const heading = magneticHeading(event as AppleOrientation, screen.orientation?.angle ?? 0)
    if (heading === null) return
    const turn = last === null ? 180 : Math.abs(((heading - last + 540) % 360) - 180)
    if (turn < LEAST_DEGREES) return
    last = heading
    tell(heading)
  }
  for (const name of EVENTS) addEventListener(name, take)
  return () => {
    for (const name of EVENTS) removeEventListener(name, take)
  }
}
