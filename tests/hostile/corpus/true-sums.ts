/** The descriptor of a spoiled package with true sizes and hashes again, where it can still be read. */
import { sha256Of } from '../../formats/small-package.ts'
import type { HostileFile, HostileInput } from './hostile-input.ts'
import { utf8 } from './hostile-input.ts'

interface Descriptor {
  resources: { path: string; bytes: number; hash: string }[]
}

export function withTrueSums({ what, files }: HostileInput): HostileInput {
  const own = files.map((file) => (file.name === 'datapackage.json' ? mended(file, files) : file))
  return { what, files: own }
}

function mended(file: HostileFile, files: readonly HostileFile[]): HostileFile {
  try {
    const descriptor = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)) as Descriptor
    for (const resource of descriptor.resources) {
      const bytes = files.find(({ name }) => name === resource.path)?.bytes
      if (!bytes || typeof resource.hash !== 'string') continue
      resource.bytes = bytes.length
      resource.hash = `sha256:${sha256Of(bytes)}`
    }
    return { name: file.name, bytes: utf8(JSON.stringify(descriptor)) }
  } catch {
    return file
  }
}
