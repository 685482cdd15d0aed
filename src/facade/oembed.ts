/** What other sites ask about a view: oEmbed 1.0 (https://oembed.com), type rich. A static host has one file a view. */
import type { PageCard } from './facade-page.ts'
import { htmlText } from './tree.ts'

/** Size that a frame is given before it tells its own height, CSS pixels. */
const FRAME = { width: 640, height: 760 }

/** How long an answer may be kept, in seconds. */
const ONE_DAY = 86_400

/** Absolute addresses of a view's files; `folder` is the package's, ends in `/`. */
export function viewAddresses(folder: string, name: string): PageCard {
  const inView = (file: string): string => new URL(`views/${name}/${file}`, folder).href
  return { url: inView(''), picture: inView('card.png'), oembed: inView('oembed.json') }
}

/** The answer, as the text of its file. */
export function oembedText(title: string, { url, picture }: PageCard): string {
  const attributes = {
    src: url,
    title,
    width: '100%',
    height: FRAME.height,
    loading: 'lazy',
    allowfullscreen: true,
  }
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Cairn',
    provider_url: new URL('/', url).href,
    html: htmlText(['iframe', attributes]),
    ...FRAME,
    thumbnail_url: picture,
    cache_age: ONE_DAY,
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}
