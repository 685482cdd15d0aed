/**
 * `_headers` in the folder of the site: Netlify and Cloudflare Pages read it. Both add up the headers of every rule that
 * fits, with a comma, and a page with two policies obeys the stricter. So no two rules may give one path the same
 * header: what differs from path to path is written for folders and files that do not overlap, by the files there are.
 */
import { headersFor } from './header-rules.mjs'
import { fixedHeaders } from './security-headers.mjs'

/** Rules that Cloudflare reads; it passes over the rest. Netlify reads all. */
export const mostRules = 100

/**
 * The text of the file, and how many rules it has.
 * @param {readonly string[]} files every file of the site, as paths inside its folder, with `/`
 * @param {string} folder where the site stands on its host, `/` or `/maps/cairn/`
 */
export function headersFile(files, folder = '/') {
  const rules = [
    { path: `${folder}*`, headers: fixedHeaders },
    ...coveringRules(files).map(({ path, headers }) => ({ path: folder + path, headers })),
  ]
  return {
    text: rules.map(({ path, headers }) => `${path}\n${linesOf(headers)}\n`).join('\n'),
    ruleCount: rules.length,
  }
}

/** @param {Record<string, string>} headers */
const linesOf = (headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')

/**
 * One rule for a folder where all its files get the same, else rules for what is in it.
 * @param {readonly string[]} files
 * @param {string} folder empty, or ending in `/`
 * @returns {{path: string, headers: Record<string, string>}[]}
 */
function coveringRules(files, folder = '') {
  const inside = files.filter((file) => file.startsWith(folder))
  if (folder !== '' && areAlike(inside)) return [ruleFor(`${folder}*`, inside)]
  const names = inside.map((file) => file.slice(folder.length))
  const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]))
  const own = inside.filter((_, at) => !names[at]?.includes('/'))
  const isOneRule = folder !== '' && areAlike(own) && !own.some((file) => file.endsWith('.html'))
  return [
    ...(isOneRule
      ? [ruleFor(`${folder}:file`, own)]
      : own.flatMap(requestPaths).map((path) => ruleFor(path, [path]))),
    ...[...folders].sort().flatMap((name) => coveringRules(inside, `${folder}${name}/`)),
  ]
}

/** @param {readonly string[]} files */
const areAlike = (files) =>
  files.length > 0 && new Set(files.map((file) => JSON.stringify(ruledHeaders(file)))).size === 1

/** @param {string} path @param {readonly string[]} files which are alike */
const ruleFor = (path, [file = '']) => ({ path, headers: ruledHeaders(file) })

/** What is left once the headers that are the same everywhere are taken away. @param {string} path */
function ruledHeaders(path) {
  const isFixed = (/** @type {string} */ name) => name in fixedHeaders
  return Object.fromEntries(Object.entries(headersFor(`/${path}`)).filter(([name]) => !isFixed(name)))
}

/** Pages are also asked for without `index.html`, and by Cloudflare without `.html`. @param {string} file */
function requestPaths(file) {
  if (!file.endsWith('.html')) return [file]
  const short = file.endsWith('index.html')
    ? file.slice(0, -'index.html'.length)
    : file.slice(0, -'.html'.length)
  return [file, short]
}
