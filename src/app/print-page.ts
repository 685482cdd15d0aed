/** What goes on paper when the browser prints: a sheet in place of the page, whoever asked for it. */
import '../i18n/rest.ts'
import { localText } from '../domain/package.ts'
import { readBasemap, readSettlements } from '../map/basemap-files.ts'
import type { PictureGround } from '../picture/picture-input.ts'
import type { SheetInput } from '../ui/print-input.ts'
import { CairnPrintSheet } from '../ui/print-sheet.ts'
import { basemapUrl } from './basemap-url.ts'
import { readLicence } from './package-licence.ts'
import type { PageState } from './page-state.ts'
import { sheetAtOnce } from './print-input.ts'
import type { Services } from './services.ts'

/** The sheet that the reader looks at in the print panel; null while it is closed. */
let previewed: SheetInput | null = null

/** The sheet for a print that no panel prepared. */
let unannounced: () => SheetInput | null = () => null

addEventListener('beforeprint', () => lay(previewed ?? unannounced()))
addEventListener('afterprint', clear)

/** From now on this sheet is printed, whichever way the print is asked for; null: the query's. */
export function preview(input: SheetInput | null): void {
  previewed = input
}

/** Prints the query whenever no panel has prepared a sheet. Reads what that needs beforehand, since the browser waits for nothing then. */
export async function watchPrints({ store }: Services): Promise<void> {
  let ground: PictureGround | null = null
  unannounced = () => sheetAtOnce(store.get(), ground)
  store.subscribe(learnLicence)
  learnLicence(store.get())
  const { signal } = new AbortController()
  const [basemap, settlements] = await Promise.all([
    readBasemap(basemapUrl(), signal),
    readSettlements(basemapUrl(), signal),
  ])
  ground = { ...basemap, settlements }
}

let learned: PageState['parsed'] = null

function learnLicence({ parsed, files }: PageState): void {
  if (parsed === learned || !parsed?.package) return
  learned = parsed
  void readLicence(parsed.package, files)
}

const margins = new CSSStyleSheet()

function lay(input: SheetInput | null): void {
  clear()
  if (input === null) return
  const sheet = new CairnPrintSheet()
  sheet.className = 'on-paper'
  sheet.input = input
  document.body.append(sheet)
  sheet.drawNow()
  margins.replaceSync(pageMargins(input))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins]
}

function clear(): void {
  document.querySelector('body > .on-paper')?.remove()
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== margins)
}

/** Longest line in a page's margin, in characters. */
const LONGEST_LINE = 110

/** What it is on top of every page and the number of the page below; A4 or Letter, as the printer has it. */
function pageMargins({ subject, pkg, question, features, lang }: SheetInput): string {
  const [one] = features
  const name = subject === 'feature' && one ? localText(one.feature.properties.label, lang) : question
  const line = `${pkg.title} · ${name}`
  const short = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line
  const font = 'font: 7.5pt sans-serif; color: #333;'
  return `@page {
    margin: 18mm 16mm 18mm;
    @top-left { content: ${cssString(short)}; ${font} }
    @bottom-left { content: ${cssString(`Cairn ${__CAIRN_VERSION__}`)}; ${font} }
    @bottom-right { content: counter(page) " / " counter(pages); ${font} }
  }`
}

/** A CSS string that holds exactly the text: every character that could end it is written as its number. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}<]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
