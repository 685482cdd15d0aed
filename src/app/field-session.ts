/** Position, compass and screen of the field view: on while it is looked at, off and forgotten when it is not. */
import { type Declination, declinationAt } from '../coordinates/declination.ts'
import type { Fix } from '../ui/field-fix.ts'
import type { FieldState, Heading } from '../ui/field-state.ts'
import { askForCompass, mayHaveCompass, wantsTap, watchCompass } from './compass.ts'
import { canKeepAwake, ScreenAwake } from './field-awake.ts'
import { isFieldWatched } from './field-overlay.ts'
import { fieldShapes } from './field-shapes.ts'
import type { PageState } from './page-state.ts'
import { watchPosition } from './position.ts'
import { patch, type Services } from './services.ts'

export class FieldSession {
  private readonly services: Services
  private readonly awake = new ScreenAwake()
  private ends: (() => void)[] = []
  private isOn = false
  /** Once granted, the compass needs no further tap while the page lives. */
  private isCompassAllowed = !wantsTap()
  private declination: Declination | null = null
  /** Where the device points, degrees from magnetic north; null while no compass has said so. */
  private needle: number | null = null
  /** What the map's signs were last made of. */
  private shown: readonly unknown[] = []

  constructor(services: Services) {
    this.services = services
    document.addEventListener('visibilitychange', () => this.follow(services.store.get()))
    services.store.subscribe((state) => this.follow(state))
    this.follow(services.store.get())
  }

  private change(fields: Partial<FieldState>): void {
    patch(this.services.store, { field: { ...this.services.store.get().field, ...fields } })
  }

  /** A page that nobody sees needs no position. */
  private follow(state: PageState): void {
    const isWanted = isFieldWatched(state) && document.visibilityState === 'visible'
    if (isWanted && !this.isOn) this.begin()
    else if (!isWanted && this.isOn) this.end(isFieldWatched(state))
    this.draw()
  }

  private begin(): void {
    this.isOn = true
    const { awake } = this.services.store.get().field
    this.change({
      fault: null,
      awake: canKeepAwake() ? (awake === 'absent' ? 'off' : awake) : 'absent',
      compass: mayHaveCompass() ? (this.isCompassAllowed ? 'waiting' : 'ask') : 'absent',
    })
    this.watch()
    if (this.isCompassAllowed && mayHaveCompass()) this.watchCompass()
    void this.awake.renew()
  }

  private watch(): void {
    this.ends.push(
      watchPosition({
        fix: (fix) => this.arrive(fix),
        fault: (fault) => this.change(fault === 'timeout' ? { fault } : { fault, fix: null }),
      }),
    )
  }

  /** Hidden for a moment, the choices stay; closed, they go. The position goes in any case. */
  private end(isOnlyHidden: boolean): void {
    this.isOn = false
    for (const end of this.ends.splice(0)) end()
    this.needle = null
    if (!isOnlyHidden) this.awake.release()
    const { awake } = this.services.store.get().field
    this.change({
      fix: null,
      fault: null,
      heading: null,
      compass: 'absent',
      awake: isOnlyHidden ? awake : 'absent',
    })
  }

  private arrive(fix: Fix): void {
    if (!this.isOn) return
    if (this.declination === null) void this.readDeclination(fix)
    const { compass, heading } = this.services.store.get().field
    const moving: Heading | null = fix.course === null ? null : { degrees: fix.course, declination: null }
    this.change({ fix, fault: null, heading: compass === 'on' ? heading : moving })
  }

  /** It changes by a degree in a hundred kilometres: once is enough. */
  private async readDeclination({ lngLat }: Fix): Promise<void> {
    this.declination = await declinationAt(lngLat, new Date())
    if (this.needle !== null) this.turn(this.needle)
  }

  private watchCompass(): void {
    this.ends.push(watchCompass((magnetic) => this.turn(magnetic)))
  }

  /** Without the declination the needle would lead astray by several degrees: it waits for the first position. */
  private turn(magnetic: number): void {
    const { declination } = this
    this.needle = magnetic
    if (declination === null || !this.isOn) return
    const degrees = (magnetic + declination.degrees + 360) % 360
    this.change({ compass: 'on', heading: { degrees, declination } })
  }

  async askCompass(): Promise<void> {
    this.isCompassAllowed = await askForCompass()
    if (!this.isOn) return
    this.change({ compass: this.isCompassAllowed ? 'waiting' : 'refused' })
    if (this.isCompassAllowed) this.watchCompass()
  }

  async keepAwake(isWanted: boolean): Promise<void> {
    if (!isWanted) this.awake.release()
    const isKept = isWanted && (await this.awake.keep())
    this.change({ awake: isKept ? 'on' : isWanted ? 'refused' : 'off' })
  }

  /** After a refusal was taken back in the browser's settings. */
  retry(): void {
    if (this.isOn) this.end(true)
    this.follow(this.services.store.get())
  }

  /** Only when something of it has changed: the compass turns many times a second. */
  private draw(): void {
    const state = this.services.store.get()
    const { fix, target } = state.field
    const isWatched = isFieldWatched(state)
    const shown = [isWatched, fix, target, state.parsed]
    if (shown.every((one, at) => one === this.shown[at])) return
    this.shown = shown
    patch(this.services.store, { fieldShapes: isWatched ? fieldShapes(state) : null })
  }
}
