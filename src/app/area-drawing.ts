/** Keeps drawing by hand on the map in step with the page's state: the tool, the shapes, the keys. */
import {
  type AskedShapes,
  type DrawJob,
  type DrawnShape,
  type DrawSession,
  NO_SHAPES,
  type SurfaceTools,
} from '../map/draw-tool.ts'
import type { AreaStep } from '../ui/area-bar.ts'
import type { AreaState } from './area-state.ts'
import { ask } from './navigate.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

const STEP_OF_KEY: Readonly<Record<string, AreaStep>> = {
  Escape: 'cancel',
  Enter: 'finish',
  Backspace: 'undo',
}

/** Escape gives up from everywhere but a text field; the other keys mean drawing only on the map itself. */
function stepOfKey(event: KeyboardEvent): AreaStep | null {
  const target = event.composedPath()[0]
  const name = target instanceof HTMLElement ? target.tagName : ''
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(name)
  const isOnMap = name === 'CANVAS' || name === 'BODY'
  const step = STEP_OF_KEY[event.key] ?? null
  return isTyping || (step !== 'cancel' && !isOnMap) ? null : step
}

export class AreaDrawing {
  private readonly tools: SurfaceTools
  private readonly services: Services
  private readonly closing = new AbortController()
  private session: DrawSession | null = null
  private tool: AreaState['tool'] = null
  private shown: AskedShapes = NO_SHAPES
  /** An outline that is no area yet; only the map needs it. */
  private outline: AskedShapes['outline'] = []
  private waiting: number | null = null

  constructor(tools: SurfaceTools, services: Services) {
    this.tools = tools
    this.services = services
    const { signal } = this.closing
    addEventListener('keydown', (event) => this.key(event), { capture: true, signal })
    addEventListener('area-step', (event) => this.step((event as CustomEvent<AreaStep>).detail), { signal })
    signal.addEventListener(
      'abort',
      services.store.subscribe((state) => this.follow(state)),
    )
    this.follow(services.store.get())
  }

  /** Ends with the map; a measured line and an unfinished shape go with it. */
  end(): void {
    this.closing.abort()
    this.session?.stop()
    this.forget()
  }

  private change(fields: Partial<AreaState>): void {
    patch(this.services.store, { area: { ...this.services.store.get().area, ...fields } })
  }

  private forget(): void {
    if (this.waiting !== null) cancelAnimationFrame(this.waiting)
    this.waiting = null
    this.outline = []
    this.change({ tool: null, draft: null, line: [], fault: null })
  }

  private follow(state: PageState): void {
    const { area, session } = state
    if (area.tool !== this.tool) void this.take(area.tool)
    if (area.tool === 'edit' && session.filter.area === null) this.forget()
    else this.show(state)
  }

  private show({ area, session }: PageState): void {
    const isDrawn = area.draft !== null || this.outline.length > 0
    const shapes: AskedShapes = {
      area: isDrawn ? area.draft : session.filter.area,
      outline: this.outline,
      line: area.line,
    }
    if ((['area', 'outline', 'line'] as const).every((name) => shapes[name] === this.shown[name])) return
    this.shown = shapes
    this.tools.show(shapes)
  }

  private async take(tool: AreaState['tool']): Promise<void> {
    this.tool = tool
    this.session?.stop()
    this.session = null
    if (tool === null) return
    const session = await this.tools.draw(this.job(tool)).catch((fault: unknown) => {
      const reason = fault instanceof Error ? fault.message : String(fault)
      this.change({ fault: { kind: 'load', reason } })
      return null
    })
    // Another tool, or none, may have been chosen while the code was loading.
    if (this.tool === tool && !this.closing.signal.aborted) this.session = session
    else session?.stop()
  }

  private job(tool: NonNullable<AreaState['tool']>): DrawJob {
    return {
      tool,
      area: this.services.store.get().session.filter.area,
      onDraft: (shape) => this.draft(shape),
      onFinish: (shape) => this.finish(shape),
      onFault: (fault) => this.change({ fault: { kind: fault }, draft: null }),
    }
  }

  /** At most once a frame: the page is told of a shape that follows the pointer. */
  private draft(shape: DrawnShape | null): void {
    if (this.waiting !== null) cancelAnimationFrame(this.waiting)
    this.waiting = requestAnimationFrame(() => {
      this.waiting = null
      this.outline = shape?.kind === 'outline' ? shape.outline : []
      const draft = shape?.kind === 'area' ? shape.area : null
      const { line, fault } = this.services.store.get().area
      this.change({ draft, line: shape?.kind === 'line' ? shape.line : line, fault: shape ? null : fault })
    })
  }

  private finish(shape: DrawnShape): void {
    if (this.waiting !== null) cancelAnimationFrame(this.waiting)
    this.waiting = null
    this.outline = []
    if (shape.kind === 'line') this.change({ line: shape.line })
    if (shape.kind !== 'area') return
    this.change({ draft: null, fault: null, tool: this.tool === 'edit' ? 'edit' : null })
    const { filter } = this.services.store.get().session
    ask(this.services, { ...filter, area: shape.area })
  }

  private step(step: AreaStep): void {
    if (step === 'cancel' || (step === 'finish' && this.tool === 'edit')) this.forget()
    else if (step === 'finish') this.session?.finish()
    else this.session?.undo()
  }

  private key(event: KeyboardEvent): void {
    const { area, overlay } = this.services.store.get()
    if (overlay !== 'none' || (area.tool === null && area.line.length === 0)) return
    const step = stepOfKey(event)
    if (step === null) return
    event.preventDefault()
    event.stopPropagation()
    this.step(step)
  }
}
