/** One sentence over the map, for faults that the reader must know of; read out when it appears. */
export class MapNotice {
  readonly #line = document.createElement('p')

  /** The element is there from the start, since screen readers announce only changes. */
  constructor(container: HTMLElement) {
    this.#line.className = 'map-notice'
    this.#line.setAttribute('role', 'status')
    container.append(this.#line)
  }

  show(message: string): void {
    this.#line.textContent = message
  }

  clear(): void {
    this.#line.textContent = ''
  }
}
