// Serves a built Cairn as a careful web host would: strict policy, byte ranges, compression, honest caching.
// As a command: node scripts/serve.mjs [FOLDER], with PORT and HOST from the environment.
import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { headersFor } from './lib/header-rules.mjs'
import { locateFile } from './lib/locate-file.mjs'
import { sendFile } from './lib/send-file.mjs'
import { readAddress, spokenUrl } from './lib/server-address.mjs'

/** @import {IncomingMessage, Server, ServerResponse} from 'node:http' */

/**
 * @typedef {object} ServeOptions
 * @property {string} root folder served at `/`
 * @property {number} [port] 0 takes any free port
 * @property {string} [host]
 * @property {string} [csp] Content-Security-Policy of every answer, in place of those of header-rules.mjs
 * @property {Record<string, string> | ((path: string) => Record<string, string>)} [headers] further headers; they
 *   win over those of header-rules.mjs with the same name, not over those that describe the file. As a function it gets
 *   the request's path (percent-encoded, no query)
 * @property {ReadonlyMap<string, string>} [mounts] further folders by URL prefix (`/packages/a/`); looked up anew
 *   for each request, so folders may be added while the server runs
 *
 * @typedef {object} ServedRequest
 * @property {string} method
 * @property {string} url path and query as sent
 * @property {string | null} range the `Range` header
 * @property {number | null} status null while the answer is not sent to its end
 *
 * @typedef {object} RunningServer
 * @property {string} url ends in `/`
 * @property {number} port
 * @property {readonly ServedRequest[]} requests the newest 10,000, oldest first
 * @property {() => Promise<void>} close stops listening and cuts open connections; resolves when both are done
 */

const longestRequestLog = 10_000

/**
 * Starts serving. Rejects when the folder is missing or the port is taken (`code` is then `EADDRINUSE`).
 * @param {ServeOptions} options
 * @returns {Promise<RunningServer>}
 */
export async function serve(options) {
  await requireFolder(options.root)
  const { port = 4173, host = '127.0.0.1' } = options
  /** @type {ServedRequest[]} */
  const requests = []
  const answer = answerWith(options)
  const server = createServer((request, response) => {
    record(requests, request, response)
    answer(request, response).catch(() => response.destroy())
  })
  const listeningPort = await listen(server, port, host)
  return {
    url: `http://${bracketed(host)}:${listeningPort}/`,
    port: listeningPort,
    requests,
    close: () => close(server),
  }
}

/** @param {string} root */
async function requireFolder(root) {
  const stats = await stat(root).catch(() => null)
  if (!stats?.isDirectory()) {
    throw new Error(
      `${root}: a folder with the built site expected, ${stats ? 'a file' : 'nothing'} found; run npm run build`,
    )
  }
}

/** @param {ServeOptions} options */
function answerWith({ root, mounts = new Map(), csp, headers = {} }) {
  const policy = csp === undefined ? {} : { 'Content-Security-Policy': csp }
  const extraHeaders = typeof headers === 'function' ? headers : () => headers
  /** @type {import('./lib/send-file.mjs').GzipCache} */
  const cache = new Map()
  /** @type {(request: IncomingMessage, response: ServerResponse) => Promise<void>} */
  return async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    response.setHeaders(new Map(Object.entries({ ...headersFor(path), ...policy, ...extraHeaders(path) })))
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response)
    const file = await locateFile(path, root, mounts)
    await (file ? sendFile(request, response, file, cache) : sayNotFound(request, response))
  }
}

/** @param {ServerResponse} response */
function refuseMethod(response) {
  response
    .writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
    .end('Only GET and HEAD are answered here.\n')
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
function sayNotFound(request, response) {
  const text = 'Not found.\n'
  response.writeHead(404, {
    'Cache-Control': 'no-cache',
    'Content-Length': text.length,
    'Content-Type': 'text/plain; charset=utf-8',
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

/**
 * @param {ServedRequest[]} requests
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
function record(requests, { method = 'GET', url = '/', headers }, response) {
  /** @type {ServedRequest} */
  const entry = { method, url, range: headers.range ?? null, status: null }
  requests.push(entry)
  response.once('finish', () => {
    entry.status = response.statusCode
  })
  // A server that runs for weeks must not grow for weeks.
  if (requests.length > longestRequestLog) requests.shift()
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port taken
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port, host)))
    server.listen(port, host, () =>
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
    )
  })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
function explainListenError(error, port, host) {
  if (error.code !== 'EADDRINUSE') return error
  const message = `port ${port} on ${host}: a free port expected, another program found; stop it or choose a port, for example PORT=${port + 1}`
  return Object.assign(new Error(message, { cause: error }), { code: error.code })
}

/**
 * Open connections are cut: a stopped server that still answers over a kept-alive connection is not stopped.
 * @param {Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}

/** @param {string} host */
function bracketed(host) {
  return host.includes(':') ? `[${host}]` : host
}

async function main() {
  const { port, host } = readAddress(process.env)
  const server = await serve({ root: process.argv[2] ?? 'dist', port, host })
  console.log(`Serving at ${spokenUrl(host, server.port)}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close())
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
