/**
 * Configuration for other web servers, written from the table that scripts/serve.mjs sends by. Each answers the text of
 * one file. `tests/scripts/hosting-files.test.ts` reads them as those servers would and compares header by header.
 */
import { headerRules } from './header-rules.mjs'
import { mimeTypes } from './mime-types.mjs'
import { fixedHeaders } from './security-headers.mjs'

const fixed = Object.entries(fixedHeaders)
const ending = (/** @type {string} */ type) => type.split(';')[0]

/** Types that servers do not know of themselves. @type {readonly (readonly [ending: string, type: string])[]} */
const rareTypes = ['.geojson', '.md', '.mjs', '.pmtiles', '.webmanifest'].map((extension) => [
  extension,
  ending(mimeTypes[extension] ?? '') ?? '',
])

/** @param {string} text @param {string} sign */
const commented = (text, sign) => text.replace(/^(?=.)/gm, `${sign} `)

const head = `Cairn: written by node scripts/hosting.mjs from scripts/lib/header-rules.mjs; docs/hosting.md says how to use it.`

/** `.htaccess` beside index.html: Apache 2.4 with mod_headers. */
export function apacheFile() {
  const set = (/** @type {string} */ name, /** @type {string} */ value, when = 'always set') =>
    `  Header ${when} ${name} "${value}"`
  const ruled = headerRules.flatMap(({ name, about, paths, value, otherwise, onlyFound }) => {
    const when = onlyFound ? 'set' : 'always set'
    return [
      `  # ${about}`,
      ...(otherwise === null ? [] : [set(name, otherwise, when)]),
      ...paths.map((path) => `${set(name, value, when)} "expr=%{REQUEST_URI} =~ m#${path}#"`),
    ]
  })
  return [
    commented(head, '#'),
    'Options -Indexes',
    'AddDefaultCharset utf-8',
    ...rareTypes.map(([extension, type]) => `AddType ${type} ${extension}`),
    '<IfModule mod_headers.c>',
    ...fixed.map(([name, value]) => set(name, value)),
    ...ruled,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  # Never archives: a range counts in the bytes of the file.',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/geo+json image/svg+xml',
    '</IfModule>',
    '',
  ].join('\n')
}

/** @param {string} header */
const nginxVariable = (header) => `$cairn_${header.toLowerCase().replaceAll('-', '_')}`

/** A site for nginx, to be put into `conf.d`. */
export function nginxFile() {
  const maps = headerRules.flatMap(({ name, about, paths, value, otherwise }) => [
    `# ${about}`,
    `map $uri ${nginxVariable(name)} {`,
    `  default "${otherwise ?? ''}";`,
    ...paths.map((path) => `  "~${path}" "${value}";`),
    '}',
  ])
  return [
    commented(head, '#'),
    '# A header without a value is not sent.',
    ...maps,
    'server {',
    '  listen 80;',
    '  # The name and folder of the site; certificates as everywhere.',
    '  server_name cairn.example;',
    '  root /srv/cairn;',
    '  include mime.types;',
    `  types { ${rareTypes.map(([extension, type]) => `${type} ${extension.slice(1)};`).join(' ')} }`,
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    '  gzip on;',
    '  # Never archives: a range counts in the bytes of the file.',
    '  gzip_types text/css text/javascript application/javascript application/json application/geo+json image/svg+xml;',
    '  gzip_vary on;',
    '  # An add_header inside a location would drop all of these there.',
    ...fixed.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ...headerRules.map(
      ({ name, onlyFound }) => `  add_header ${name} ${nginxVariable(name)}${onlyFound ? '' : ' always'};`,
    ),
    '  location / { try_files $uri $uri/index.html =404; }',
    '}',
    '',
  ].join('\n')
}

/** @param {import('./header-rules.mjs').HeaderRule} rule */
function caddyRule({ name, about, paths, value, otherwise, onlyFound }) {
  const label = name.toLowerCase()
  const conditions = [
    `path_regexp ${paths.map((path) => `(${path})`).join('|')}`,
    ...(onlyFound ? ['file'] : []),
  ].map((line) => `\t\t${line}`)
  const unlessFound = [
    `\t@not-${label} not {`,
    ...conditions,
    '\t}',
    `\theader @not-${label} ${name} "${otherwise}"`,
  ]
  return [
    `\t# ${about}`,
    ...[`\t@${label} {`, ...conditions, '\t}', `\theader @${label} ${name} "${value}"`],
    ...(otherwise === null ? [] : unlessFound),
  ]
}

/** A site for Caddy 2. */
export function caddyFile() {
  return [
    commented(head, '#'),
    '# The name of the site and its folder; Caddy fetches the certificate itself.',
    'cairn.example {',
    '\troot * /srv/cairn',
    '\tencode gzip',
    ...fixed.map(([name, value]) => `\theader ${name} "${value}"`),
    ...headerRules.flatMap(caddyRule),
    '\tfile_server',
    '}',
    '',
  ].join('\n')
}

/** A CloudFront Function for viewer responses, for a bucket behind a distribution. */
export function cloudFrontFile() {
  const rules = headerRules.map(({ name, about: _, ...rule }) => ({ name: name.toLowerCase(), ...rule }))
  const always = fixed.map(([name, value]) => ({ name: name.toLowerCase(), value }))
  return `${commented(head, '//')}
// Runtime cloudfront-js-2.0, event type viewer response.
const always = ${JSON.stringify(always, null, 2)}
const rules = ${JSON.stringify(rules, null, 2)}
function handler(event) {
  const { request, response } = event
  for (const { name, value } of always) response.headers[name] = { value }
  for (const { name, paths, value, otherwise, onlyFound } of rules) {
    const isFound = paths.some((path) => new RegExp(path).test(request.uri))
    const sent = isFound ? value : otherwise
    const isFit = !onlyFound || response.statusCode < 400
    if (sent !== null && isFit) response.headers[name] = { value: sent }
  }
  return response
}
`
}
