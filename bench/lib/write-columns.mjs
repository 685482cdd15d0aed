// node write-columns.mjs SIZE FILE: a process of its own, since a million features need much memory for a moment.
import { writeFileSync } from 'node:fs'
import { packedColumns } from '../dist-node/columns.js'

const [size, path] = process.argv.slice(2)
writeFileSync(path, new Uint8Array(packedColumns(Number(size))))
