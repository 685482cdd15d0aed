/** How panels speak: events that bubble out of shadow roots. Names: `filter-change`, `select`, `download`, … */

/** Ids that a panel asks the page to select; null clears. The shape of the session's selection. */
export interface SelectDetail {
  readonly site?: string | null
  readonly claim?: string | null
  readonly source?: string | null
}

/** A file for the reader to keep; the page saves it. */
export interface DownloadDetail<Text extends string | Blob = string> {
  readonly name: string
  readonly mediaType: string
  readonly text: Text
}

/** Sends an event from a panel to the page, across shadow roots. */
export function emit<Detail>(from: EventTarget, name: string, detail: Detail): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

/** Asks for a feature; whatever claim or document of another one was open is closed. */
export const emitSite = (from: EventTarget, site: string): void =>
  emit<SelectDetail>(from, 'select', { site, claim: null, source: null })
