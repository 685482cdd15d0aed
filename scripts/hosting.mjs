// Writes the configuration that hosts read. Without arguments: docs/hosting/. With the folder of a built site: what
// belongs into it, and with `--folder /maps/cairn/` for a site that will stand below the root of its host.
import { parseArgs } from 'node:util'
import { writeServerFiles, writeSiteFiles } from './lib/write-hosting-files.mjs'

const { values, positionals } = parseArgs({ options: { folder: { type: 'string' } }, allowPositionals: true })
const [site] = positionals
if (site === undefined) writeServerFiles('docs/hosting')
else if (!writeSiteFiles(site, values.folder)) {
  console.error(`${site}: a built site expected, no index.html found; run npm run build`)
  process.exitCode = 1
}
