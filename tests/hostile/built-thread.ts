/** The thread's code as one folder of plain JavaScript: Node 20 runs no TypeScript in threads. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

export interface BuiltThread {
  readonly file: string
  remove(): void
}

export async function builtThread(): Promise<BuiltThread> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-hostile-'))
  const input = fileURLToPath(new URL('./hostile-thread.ts', import.meta.url))
  const bundle = await rolldown({
    input,
    platform: 'node',
    logLevel: 'silent',
    resolve: { mainFields: ['module', 'main'] },
  })
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: 'thread.mjs',
    chunkFileNames: '[name]-[hash].mjs',
  })
  await bundle.close()
  return { file: join(folder, 'thread.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
