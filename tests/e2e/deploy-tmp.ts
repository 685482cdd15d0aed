/** A second version of the built site, as a host would get it: other names for every script, the old ones gone. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtSite } from './built-site.ts'

export interface DeployedSite {
  readonly root: string
  /** Replaces the site by its next version. */
  deployNext(): void
  remove(): void
}

/** A copy of the built site that can be replaced while it is served. */
export function deploySite(): DeployedSite {
  const root = mkdtempSync(join(tmpdir(), 'cairn-site-'))
  cpSync(builtSite, root, { recursive: true })
  return { root, deployNext: () => deployNext(root), remove: () => rmSync(root, { recursive: true }) }
}

function deployNext(root: string): void {
  const assets = join(root, 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const renamed = (text: string): string =>
    scripts.reduce((all, name) => all.replaceAll(name, name.replace(/\.js$/, 'next.js')), text)
  for (const name of scripts) {
    writeFileSync(join(assets, name), renamed(readFileSync(join(assets, name), 'utf8')))
    renameSync(join(assets, name), join(assets, renamed(name)))
  }
  const rewrite = (name: string, change: (text: string) => string): void =>
    writeFileSync(join(root, name), change(renamed(readFileSync(join(root, name), 'utf8'))))
  rewrite('index.html', (html) => html.replace('<title>', '<meta name="generator" content="next" /><title>'))
  rewrite('service-worker.js', (worker) =>
    worker.replace(/("revision":")[0-9a-f]+(","url":"index\.html")/, '$1next$2'),
  )
}
