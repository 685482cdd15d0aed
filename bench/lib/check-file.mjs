// node check-file.mjs APPROACH PATH: in a process of its own, since a worker that reads a file begins cold, too.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKS } from '../dist-node/checking.js'

const [approach, path] = process.argv.slice(2)
const names = statSync(path).isDirectory() ? readdirSync(path) : ['']
const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]))
console.log(JSON.stringify(await CHECKS[approach](files)))
