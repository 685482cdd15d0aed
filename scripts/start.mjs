// npm start: from a fresh clone to Cairn in the browser. Needs Node and npm, nothing else.
// Flag: --no-build serves dist/ as it is.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireNode } from './lib/node-version.mjs'
import { ensureBuilt, ensureInstalled } from './lib/project-steps.mjs'
import { serveOnFreePort } from './lib/serve-on-free-port.mjs'
import { readAddress, spokenUrl } from './lib/server-address.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

async function main() {
  const { port, host, isPortGiven } = readAddress(process.env)
  if (!process.argv.includes('--no-build')) {
    await ensureInstalled({ root })
    await ensureBuilt({ root })
  }
  const server = await serveOnFreePort({ root: join(root, 'dist'), host, port }, isPortGiven ? 1 : 20)
  const moved = isPortGiven || server.port === port ? '' : ` (port ${port} was taken)`
  console.log(`Cairn is at ${spokenUrl(host, server.port)}${moved}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close())
}

requireNode()
main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
