/** Replacing parts of a facade by fresh ones, while what lives beside them (the map, its ground) stays. */

/** Parts that a view decides, by selector; each is at most once in a facade. */
const PARTS = ['header', 'figcaption', '.claims', 'footer'] as const

/** Takes over the fresh facade's parts. The drawing keeps its ground when both are about the same package and place. */
export function takeParts(main: HTMLElement, fresh: HTMLElement): void {
  // A package that brought no facade has nothing to keep.
  if (!main.querySelector('.words')) main.replaceChildren(...fresh.childNodes)
  else swapParts(main, fresh)
  for (const name of ['id', 'pin', 'search'] as const) main.dataset[name] = fresh.dataset[name] ?? ''
}

function swapParts(main: HTMLElement, fresh: HTMLElement): void {
  const hasGround = main.querySelector('.ground') !== null && sameGround(main, fresh)
  swap(main, fresh, hasGround ? '.marks' : '.map > svg')
  for (const selector of PARTS) swap(main, fresh, selector)
  takeWords(main, fresh)
  const drawing = main.querySelector('.map > svg')
  const words = fresh.querySelector('.map > svg')?.getAttribute('aria-label')
  if (words) drawing?.setAttribute('aria-label', words)
}

/** The words that a script may need, and the button's, which keeps what listens to it. */
function takeWords(main: HTMLElement, fresh: HTMLElement): void {
  main.lang = fresh.lang
  swap(main, fresh, '.words')
  const [button, other] = [main.querySelector('.start'), fresh.querySelector('.start')]
  if (button && other) button.textContent = other.textContent
}

/** The camera of a facade without its own shows the whole package. */
const sameGround = (one: HTMLElement, other: HTMLElement): boolean =>
  one.dataset.id === other.dataset.id && one.dataset.camera === other.dataset.camera

function swap(main: HTMLElement, fresh: HTMLElement, selector: string): void {
  const part = fresh.querySelector(selector)
  if (part) main.querySelector(selector)?.replaceWith(part)
}

/** Puts the claims of what was chosen under the map, in the place of those chosen before; null takes them away. */
export function showChosen(main: HTMLElement, chosen: Node | null): void {
  main.querySelector('.chosen')?.remove()
  if (chosen) main.querySelector('.map')?.after(chosen)
}
