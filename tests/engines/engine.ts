// What a story may ask of a browser, whichever it is. Chromium, Firefox and WebKitGTK each answer in a file of their own.

/** A value that reaches the page and comes back as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** A function that is sent to the page as text: it may use nothing from around it, and answers JSON or a promise of it. */
export type PageFunction = (...args: never[]) => unknown

export interface OpenOptions {
  /** False takes WebGL away, as careful browsers do. */
  readonly hasWebGl?: boolean
}

/** One browser window that knows nothing of earlier ones. Pixels are CSS pixels of the view. */
export interface Tab {
  /** Leads to an address and waits until it is loaded. */
  goTo(url: string): Promise<void>
  /** Loads the page anew and waits until it is loaded. */
  reload(): Promise<void>
  /** Rejects when the function throws in the page. */
  evaluate(work: PageFunction, ...args: readonly Json[]): Promise<unknown>
  /** Moves the pointer there, presses and lets go. */
  clickAt(x: number, y: number): Promise<void>
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void>
  /** A single key by its name, `Escape`, with modifiers held: `press('L', ['Control', 'Shift'])`. */
  press(key: KeyName | string, held?: readonly KeyName[]): Promise<void>
  /** Chooses a file as in the browser's dialog; `find` answers the `<input type=file>`. */
  chooseFile(find: PageFunction, argument: Json, path: string): Promise<void>
  /** The view as PNG. */
  screenshot(): Promise<Uint8Array>
  /** Errors of scripts, and what a policy refused, in words, oldest first. */
  faults(): Promise<readonly string[]>
  close(): Promise<void>
}

export type KeyName = 'Alt' | 'Control' | 'Shift' | 'Tab' | 'Enter' | 'Escape' | 'Backspace'

/** An engine that can be started on this machine. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK'
  /** As the browser names itself, known once a window was open. */
  version(): string
  open(options?: OpenOptions): Promise<Tab>
  /** Folder that files are saved into without asking. */
  readonly downloads: string
  /** Ends all that was started. */
  close(): Promise<void>
}
