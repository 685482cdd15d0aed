/** The software bill of materials (CycloneDX, by `npm sbom`), and the licences in it. */

/**
 * @typedef {{'bom-ref': string, name: string, version: string, scope?: string, licenses?: {license?: {id?: string, name?: string}, expression?: string}[]}} Component
 * @typedef {{serialNumber?: string, metadata: {timestamp?: string, tools?: unknown, component: {name: string}}, components: Component[], dependencies: {ref: string}[]}} Bill
 */

/**
 * The same for every machine and hour: npm writes a random number, the time, its own version and the folder's name.
 * @param {Bill} bill
 * @param {string} name of the project
 * @returns {Bill}
 */
export function settledBill({ serialNumber: _, ...bill }, name) {
  const { timestamp: _time, tools: _tools, ...metadata } = bill.metadata
  return {
    ...bill,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: bill.components
      .map(withStatedLicence)
      .toSorted((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: bill.dependencies.toSorted((a, b) => compare(a.ref, b.ref)),
  }
}

/** Licences in words that npm does not know for an identifier of SPDX, and so leaves out. */
const STATED = new Map([['geojson-validation@1.0.2', 'LGPL-3.0-only']])

/**
 * @param {Component} component
 * @returns {Component}
 */
function withStatedLicence(component) {
  const id = STATED.get(component['bom-ref'])
  return id === undefined ? component : { ...component, licenses: [{ license: { id } }] }
}

/**
 * @param {string} a
 * @param {string} b
 */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** Licences that let us ship or build with the package; reciprocal ones are explained in THIRD-PARTY-NOTICES.md. */
const KNOWN = new Set([
  ...[
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Unlicense',
    'CC0-1.0',
  ],
  ...[
    'Python-2.0',
    'PSF-2.0',
    'OFL-1.1',
    'CC-BY-4.0',
    'CC-BY-3.0',
    'MPL-2.0',
    'LGPL-3',
    'LGPL-3.0',
    'LGPL-3.0-only',
  ],
])

/** @param {Component} component */
const licenceOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '').join(' AND ')

/** @param {string} licence */
const isKnown = (licence) =>
  licence !== '' && licence.split(/[()\s]+|AND|OR/).every((word) => word === '' || KNOWN.has(word))

/**
 * One line a package, by name: what is inside or was used to build.
 * @param {Bill} bill
 * @returns {string}
 */
export function licenceList({ components }) {
  const lines = components.map((one) => `${one.name} ${one.version}: ${licenceOf(one)}`)
  return `${[...new Set(lines)].sort().join('\n')}\n`
}

/**
 * @param {Bill} bill
 * @returns {string[]} packages whose licence nobody has looked at
 */
export function licenceFaults({ components }) {
  return components
    .filter((one) => !isKnown(licenceOf(one)))
    .map((one) => `${one.name} ${one.version}: a known licence expected, ${licenceOf(one) || 'none'} found`)
}
