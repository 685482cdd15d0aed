/** The locator's frame: drag, arrow keys and zoom buttons around a drawing that is replaced as a whole. */
import { t } from '../i18n/message.ts'
import type { ScreenXY } from '../picture/web-mercator.ts'

/** Pixels that one press of an arrow key moves the ground. */
const ARROW_STEP = 80

const ARROWS: Readonly<Record<string, ScreenXY>> = {
  ArrowLeft: [ARROW_STEP, 0],
  ArrowRight: [-ARROW_STEP, 0],
  ArrowUp: [0, ARROW_STEP],
  ArrowDown: [0, -ARROW_STEP],
}

interface LocatorMoves {
  readonly drag: (by: ScreenXY) => void
  readonly zoom: (levels: number) => void
  /** The hand has let go: the move is complete. */
  readonly settle: () => void
}

export interface LocatorFrame {
  readonly root: HTMLElement
  /** Replaces drawing and buttons; a button that has the focus keeps it. */
  show(drawing: SVGSVGElement, buttons: readonly HTMLButtonElement[]): void
}

/** Builds the frame. The moves are called with pixels that the ground was dragged, or zoom levels. */
export function locatorFrame(moves: LocatorMoves): LocatorFrame {
  const root = element('section', 'cairn-locator')
  root.setAttribute('aria-label', t('map.locator'))
  root.tabIndex = 0
  const [ground, marks] = [element('div', 'locator-ground'), element('div', 'locator-marks')]
  root.append(ground, marks, zoomButtons(moves), ...notes())
  listenToDrag(root, moves)
  listenToKeys(root, moves)
  return {
    root,
    show(drawing, buttons) {
      const focused = document.activeElement?.getAttribute('aria-label')
      ground.replaceChildren(drawing)
      marks.replaceChildren(...buttons)
      buttons.find((button) => focused && button.getAttribute('aria-label') === focused)?.focus()
    },
  }
}

function element(name: 'div' | 'p' | 'section', className: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  return made
}

function notes(): HTMLElement[] {
  const [why, attribution] = [element('p', 'locator-note'), element('p', 'locator-attribution')]
  why.textContent = t('map.locatorNote')
  attribution.textContent = t('map.attribution')
  return [why, attribution]
}

function zoomButtons(moves: LocatorMoves): HTMLElement {
  const group = element('div', 'locator-zoom')
  const press = (levels: number) => (): void => {
    moves.zoom(levels)
    moves.settle()
  }
  group.append(zoomButton('+', t('map.zoomIn'), press(1)), zoomButton('−', t('map.zoomOut'), press(-1)))
  return group
}

function zoomButton(face: string, name: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = face
  button.setAttribute('aria-label', name)
  button.addEventListener('click', press)
  return button
}

function listenToKeys(root: HTMLElement, moves: LocatorMoves): void {
  root.addEventListener('keydown', (event) => {
    const step = ARROWS[event.key]
    if (step !== undefined) moves.drag(step)
    else if (event.key === '+' || event.key === '=') moves.zoom(1)
    else if (event.key === '-') moves.zoom(-1)
    else return
    moves.settle()
    event.preventDefault()
  })
}

/** Only a drag that starts on the ground moves it: marks and buttons stay clickable. */
function listenToDrag(root: HTMLElement, moves: LocatorMoves): void {
  let from: ScreenXY | null = null
  root.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) return
    from = [event.clientX, event.clientY]
    root.setPointerCapture(event.pointerId)
  })
  root.addEventListener('pointermove', (event) => {
    if (from === null) return
    moves.drag([event.clientX - from[0], event.clientY - from[1]])
    from = [event.clientX, event.clientY]
  })
  const stop = (): void => {
    if (from !== null) moves.settle()
    from = null
  }
  root.addEventListener('pointerup', stop)
  root.addEventListener('pointercancel', stop)
}
