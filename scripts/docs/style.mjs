import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The sheet of the docs: the tokens and letters of the application and what a text needs. The font files are those that the
 * application ships, found by their names in `assets/`, so that no letter is there twice.
 * @param {string} site
 */
export function docsStyle(site) {
  const shipped = readdirSync(join(site, 'assets'))
  const fonts = readFileSync('src/design/fonts.css', 'utf8').replace(
    /url\("[^"]*\/([^"/]+)\.woff2"\)/g,
    (_, name) => `url("../assets/${shippedFont(shipped, name)}")`,
  )
  const sheets = ['src/design/tokens.css', 'docs/docs.css'].map((file) => readFileSync(file, 'utf8'))
  return [fonts, ...sheets].join('\n')
}

/** @param {readonly string[]} shipped @param {string} name */
function shippedFont(shipped, name) {
  const found = shipped.find((file) => file.startsWith(`${name}-`) && file.endsWith('.woff2'))
  if (found === undefined) throw new Error(`docs: a font file ${name} expected in assets/, none found`)
  return found
}
