/** A host of one package that fails on request. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `stall`: half of the bytes and then silence. `cut`: half of the bytes and then the line is dead. A number: that status. */
export type HostFault = 'none' | 'stall' | 'cut' | number

export interface PackageHost {
  /** Address of its `datapackage.json`. */
  readonly url: string
  files: ReadonlyMap<string, Uint8Array>
  /** What becomes of a request for a file. */
  fault: (path: string) => HostFault
  close(): Promise<void>
}

export async function startPackageHost(files: ReadonlyMap<string, Uint8Array>): Promise<PackageHost> {
  const server = createServer((request, response) => answer(host, request.url?.slice(1) ?? '', response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const host: PackageHost = {
    url: `http://127.0.0.1:${port}/datapackage.json`,
    files,
    fault: () => 'none',
    close: () => closed(server),
  }
  return host
}

function answer(host: PackageHost, path: string, response: ServerResponse): void {
  const headers = { 'access-control-allow-origin': '*' }
  const bytes = host.files.get(path)
  const fault = bytes ? host.fault(path) : 404
  if (!bytes || typeof fault === 'number') {
    response.writeHead(typeof fault === 'number' ? fault : 404, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-length': bytes.length })
  if (fault === 'none') {
    response.end(bytes)
    return
  }
  response.write(bytes.subarray(0, bytes.length >> 1), () => {
    if (fault === 'cut') response.destroy()
  })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
