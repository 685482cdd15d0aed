import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { filesIn } from './files-in.mjs'
import { headersFile, mostRules } from './headers-file.mjs'
import { apacheFile, caddyFile, cloudFrontFile, nginxFile } from './hosting-files.mjs'
import { strictPolicy } from './security-headers.mjs'

/** Read by hosts, which do not serve them. */
const ofHosts = ['_headers', '.htaccess']

/**
 * Writes into the folder of the site what hosts look for there: `_headers` and `.htaccess`. Does nothing and answers
 * false where there is no page. To be run again whenever files were added: `_headers` names the folders that there are.
 * @param {string} site
 * @param {string} [folder] where the site will stand on its host; begins and ends in `/`
 */
export function writeSiteFiles(site, folder) {
  if (!existsSync(join(site, 'index.html'))) return false
  const files = filesIn(site).filter((file) => !ofHosts.includes(file))
  const { text, ruleCount } = headersFile(files, folder)
  if (ruleCount > mostRules)
    console.warn(
      `_headers: ${ruleCount} rules, of which Cloudflare Pages reads ${mostRules}; Netlify reads all`,
    )
  writeFileSync(join(site, '_headers'), text)
  writeFileSync(join(site, '.htaccess'), apacheFile())
  return true
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
 * The policy of the application's page as an element for its head, for hosts that send no headers. Who may frame the page
 * cannot be said there, and browsers would warn.
 */
export function policyMeta() {
  const directives = strictPolicy.split('; ').filter((directive) => !directive.startsWith('frame-ancestors'))
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />`
}

/**
 * For the Vite configuration that writes into the folder of the site. With `CAIRN_META_POLICY=1` in the environment the
 * application's page carries its policy itself. Pages for frames do not: in a sandboxed one `'self'` of such a policy
 * is nobody.
 * @returns {import('vite').Plugin}
 */
export function hostingFiles() {
  let site = 'dist'
  const isMeta = process.env.CAIRN_META_POLICY === '1'
  return {
    name: 'cairn-hosting-files',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      site = resolve(root, build.outDir)
    },
    transformIndexHtml: (html) => (isMeta ? html.replace('<head>', `<head>${policyMeta()}`) : html),
    closeBundle: { order: 'post', sequential: true, handler: () => void writeSiteFiles(site) },
  }
}
