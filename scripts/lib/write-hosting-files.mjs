import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { headersFor } from './header-rules.mjs'
import { headersFile } from './headers-file.mjs'
import { apacheFile, caddyFile, cloudFrontFile, nginxFile } from './hosting-files.mjs'

/** Read by hosts, which do not serve them. */
const ofHosts = ['_headers', '.htaccess']

/**
 * Writes into the folder of the site what hosts look for there: `_headers` and `.htaccess`. Does nothing where there is
 * no page yet. To be run again whenever files were added: `_headers` names the folders that there are.
 * @param {string} site
 * @param {string} [folder] where the site will stand on its host; begins and ends in `/`
 */
export function writeSiteFiles(site, folder) {
  if (!existsSync(join(site, 'index.html'))) return
  const files = readdirSync(site, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !ofHosts.includes(file))
  writeFileSync(join(site, '_headers'), headersFile(files, folder))
  writeFileSync(join(site, '.htaccess'), apacheFile())
}

/** The files that a host is set up with by hand, by name. @returns {Readonly<Record<string, string>>} */
export const serverFiles = () => ({
  'nginx.conf': nginxFile(),
  Caddyfile: caddyFile(),
  'cloudfront-function.js': cloudFrontFile(),
})

/** @param {string} folder */
export function writeServerFiles(folder) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(serverFiles())) writeFileSync(join(folder, name), text)
}

/**
 * The policy of a page as an element for its head, for hosts that send no headers. Who may frame the page cannot be said
 * there, and browsers would warn.
 * @param {string} path of the page, beginning with `/`
 */
export function policyMeta(path) {
  const directives = headersFor(path)['Content-Security-Policy']?.split('; ') ?? []
  const content = directives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ')
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content },
    injectTo: /** @type {const} */ ('head-prepend'),
  }
}

/**
 * For every Vite configuration that writes into the folder of the site. With `CAIRN_META_POLICY=1` in the environment
 * the pages carry their policy themselves.
 * @returns {import('vite').Plugin}
 */
export function hostingFiles() {
  let site = 'dist'
  return {
    name: 'cairn-hosting-files',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      site = resolve(root, build.outDir)
    },
    transformIndexHtml: (_, { path }) => (process.env.CAIRN_META_POLICY === '1' ? [policyMeta(path)] : []),
    closeBundle: { order: 'post', sequential: true, handler: () => writeSiteFiles(site) },
  }
}
