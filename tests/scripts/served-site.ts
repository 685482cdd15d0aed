import { request } from 'node:http'
import { onTestFinished } from 'vitest'
import { type ServeOptions, serve } from '../../scripts/serve.mjs'
import { temporaryFolder } from './temporary-folder.ts'

/** A server over these files, stopped when the test is over; `root` is the folder they lie in. */
export async function started(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ServeOptions> = {},
) {
  const root = temporaryFolder(files)
  const server = await serve({ root, port: 0, ...options })
  onTestFinished(() => server.close().catch(() => {}))
  return { ...server, root }
}

/** Like fetch, but sends the path as it is (fetch resolves `..` itself) and leaves the body compressed. */
export function rawRequest(base: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(base)
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
      sent.on('error', reject).end()
    },
  )
}
