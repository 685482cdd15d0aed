// Prints what the build weighs, chunk by chunk, and how long functions and files are.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'rolldown/parseAst'

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`

function printBundle() {
  const shipped = filesUnder('dist').filter((file) => /\.(js|css|html)$/.test(file))
  const rows = shipped.map((file) => [file, readFileSync(file)])
  let total = 0
  for (const [file, bytes] of rows) {
    const packed = gzipSync(bytes, { level: 9 }).length
    total += packed
    console.log(`${kilobytes(bytes.length)} ${kilobytes(packed)} gzip  ${file}`)
  }
  console.log(`${' '.repeat(11)} ${kilobytes(total)} gzip  all code`)
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Calls `visit` with every node of the tree that is a function of its own name or method. */
function eachFunction(node, visit, isNamed = false) {
  if (Array.isArray(node)) for (const child of node) eachFunction(child, visit)
  if (!node || typeof node.type !== 'string') return
  if (FUNCTIONS.has(node.type) && (isNamed || node.type === 'FunctionDeclaration')) visit(node)
  const names =
    node.type === 'VariableDeclarator' ? 'init' : node.type === 'MethodDefinition' ? 'value' : null
  for (const [key, child] of Object.entries(node)) {
    if (child && typeof child === 'object')
      eachFunction(child, visit, key === names || node.type === 'PropertyDefinition')
  }
}

function functionLengths(file) {
  const text = readFileSync(file, 'utf8')
  const lengths = []
  const lineOf = (offset) => text.slice(0, offset).split('\n').length
  eachFunction(parseAst(text, { lang: 'ts' }, file).body, (node) =>
    lengths.push(lineOf(node.end) - lineOf(node.start) + 1),
  )
  return lengths
}

function quantiles(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return `${sorted.length} · median ${at(0.5)} · 90 % ${at(0.9)} · longest ${sorted.at(-1)} lines`
}

function printLengths() {
  const files = filesUnder('src').filter((file) => /(?<!\.d)\.ts$/.test(file) && !file.includes('generated'))
  console.log(
    `files      ${quantiles(files.map((file) => readFileSync(file, 'utf8').split('\n').length - 1))}`,
  )
  console.log(`functions  ${quantiles(files.flatMap(functionLengths))}`)
}

printBundle()
printLengths()
