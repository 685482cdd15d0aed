// Writes what is derived from the JSON Schemas in data/schemas (which are also
// published with the site): TypeScript types and compiled validators, so that
// nothing is evaluated from strings at run time.
// Run by `npm run generate`; the results are not committed.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'
import { rolldown } from 'rolldown'
import { counterCode } from './lib/counter-code.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const schemaFolder = join(root, 'data/schemas/v1')
const generatedFolder = join(root, 'src/domain/generated')

/** One compiled validator per kind of record, so that a fault costs one record. */
const RECORDS = {
  feature: 'features#/$defs/Feature',
  claim: 'features#/$defs/Claim',
  source: 'sources#/$defs/Source',
  agent: 'agents#/$defs/Agent',
  place: 'places#/$defs/Place',
  release: 'changes#/$defs/Release',
  descriptor: 'datapackage',
}

async function readSchemas() {
  const files = (await readdir(schemaFolder)).filter((file) => file.endsWith('.schema.json')).sort()
  const entries = files.map(async (file) => [
    file.replace('.schema.json', ''),
    JSON.parse(await readFile(join(schemaFolder, file), 'utf8')),
  ])
  return Object.fromEntries(await Promise.all(entries))
}

/** All `$defs` in one schema: a definition shared by files becomes one type. */
function mergedSchema(schemas) {
  const $defs = {}
  for (const { $defs: own, $schema, $id, ...top } of Object.values(schemas)) {
    Object.assign($defs, own, { [top.title]: top })
  }
  return { title: 'CairnFiles', type: 'object', $defs, additionalProperties: false }
}

async function writeTypes(schemas) {
  const text = await compile(mergedSchema(schemas), 'CairnFiles', {
    bannerComment: '// Generated from data/schemas/v1 by `npm run generate`. Do not edit.',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    style: { semi: false, singleQuote: true },
  })
  await writeFile(join(generatedFolder, 'package-types.ts'), text)
}

/** A claim may not be rejected for its sibling's fault: the feature schema leaves claims open. */
function withOpenClaims(schemas) {
  const copy = structuredClone(schemas)
  copy.features.$defs.FeatureProperties.properties.claims = { type: 'array', minItems: 1 }
  return copy
}

async function bundled(code, file) {
  const id = '\0standalone'
  const bundle = await rolldown({
    input: id,
    platform: 'neutral',
    plugins: [
      { name: 'standalone', resolveId: (s) => (s === id ? id : null), load: (s) => (s === id ? code : null) },
    ],
    resolve: { mainFields: ['module', 'main'] },
    cwd: root,
  })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await writeFile(file, output[0].code)
}

async function writeValidators(schemas) {
  const open = withOpenClaims(schemas)
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    keywords: ['tsType'],
    code: { source: true, esm: true },
  })
  for (const schema of Object.values(open)) ajv.addSchema(schema)
  const refs = Object.fromEntries(
    Object.entries(RECORDS).map(([name, target]) => [name, `urn:cairn:schema:v1:${target}`]),
  )
  for (const ref of Object.values(refs)) ajv.getSchema(ref)
  await bundled(standaloneCode(ajv, refs), join(generatedFolder, 'validators.js'))
  await writeFile(join(generatedFolder, 'validators.d.ts'), validatorTypes(Object.keys(refs)))
}

/** Counters of the records of which a package may have a hundred thousand. */
async function writeCounters(schemas) {
  const { $defs } = withOpenClaims(schemas).features
  const names = ['Feature', 'Claim']
  const types = names.map(
    (name) =>
      `/** Members of the ${name}, those inside it included; -1 when it may not satisfy its schema, or \`quiet\` refuses a text of the named member. */\nexport declare function count${name}(value: unknown, quiet: (text: string, member: string) => boolean): number\n`,
  )
  await writeFile(join(generatedFolder, 'counters.js'), counterCode($defs, names))
  await writeFile(join(generatedFolder, 'counters.d.ts'), types.join(''))
}

const validatorTypes = (names) =>
  `export interface SchemaFault { instancePath: string; schemaPath: string; keyword: string; params: Record<string, unknown>; propertyName?: string; message?: string }
export interface Validator { (data: unknown): boolean; errors?: readonly SchemaFault[] | null }
${names.map((name) => `export declare const ${name}: Validator`).join('\n')}
`

await mkdir(generatedFolder, { recursive: true })
const schemas = await readSchemas()
await Promise.all([writeTypes(schemas), writeValidators(schemas), writeCounters(schemas)])
