// npm run size: what the build weighs, entry by entry, against the budgets in package.json, and how long functions
// and files are. Fails where an entry has outgrown its budget. Flags: --accept writes what was found as the new
// budgets; --files lists the files of each entry. CAIRN_DIST names another built site than dist.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { budgetFaults } from './lib/size-budget.mjs'
import { plainName, sizeEntries, sizeOf } from './lib/size-entries.mjs'

const dist = process.env.CAIRN_DIST ?? 'dist'

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`

function checkBudgets() {
  const entries = Object.entries(sizeEntries(dist))
  const sizes = Object.fromEntries(entries.map(([name, files]) => [name, sizeOf(dist, files)]))
  for (const [name, files] of entries) {
    const { raw, gzip, brotli } = sizes[name]
    console.log(`${kilobytes(raw)} ${kilobytes(gzip)} gzip ${kilobytes(brotli)} brotli  ${name}`)
    if (process.argv.includes('--files')) console.log(`            ${files.map(plainName).join(' ')}`)
  }
  if (process.argv.includes('--accept')) return acceptSizes(sizes)
  const faults = budgetFaults(sizes, readPackage().budgets ?? {})
  for (const fault of faults) console.error(fault)
  if (faults.length === 0) return
  console.error('Find what grew, or accept it: npm run size -- --accept, and say why in the commit.')
  process.exitCode = 1
}

const readPackage = () => JSON.parse(readFileSync('package.json', 'utf8'))

function acceptSizes(budgets) {
  writeFileSync('package.json', `${JSON.stringify({ ...readPackage(), budgets }, null, 2)}\n`)
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

checkBudgets()
printLengths()
