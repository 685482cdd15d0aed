import { expect, test } from 'vitest'
import { ALLOWANCE_BYTES, budgetFaults } from '../../scripts/lib/size-budget.mjs'
import { pageFiles, scriptsOf, sizeEntries, sizeOf } from '../../scripts/lib/size-entries.mjs'
import { temporaryFolder } from './temporary-folder.ts'

const size = (raw: number, gzip = raw, brotli = gzip) => ({ raw, gzip, brotli })

test('an entry may grow by a kilobyte; beyond that its budget must be edited', () => {
  const budgets = { page: size(9000, 3000, 2500) }
  expect(budgetFaults({ page: size(9000 + ALLOWANCE_BYTES, 3000, 2500) }, budgets)).toEqual([])
  const [fault, ...others] = budgetFaults({ page: size(9000, 3001 + ALLOWANCE_BYTES, 2500) }, budgets)
  expect(fault).toBe('page: at most 3000 bytes gzip expected (and 1000 more), 4001 found')
  expect(others).toEqual([])
})

test('an entry without a budget and a budget without an entry are faults', () => {
  expect(budgetFaults({ fresh: size(1) }, { gone: size(1) })).toEqual([
    'fresh: a budget expected in package.json, none found',
    'gone: in the budgets of package.json, but nothing of that name is built',
  ])
})

test('a page weighs what it starts with: scripts that they import follow, what they load on use does not', () => {
  const dist = temporaryFolder({
    'index.html':
      '<link rel="stylesheet" href="./assets/a.css"><script type="module" src="./assets/a.js"></script>',
    'assets/a.css': 'p{}',
    'assets/a.js': 'import{x as y}from"./b.js";import"./c.js";import("./late.js");export{y}from"./d.js"',
    'assets/b.js': 'const s="import me from somewhere";export{s as x}',
    'assets/c.js': 'const w=new URL("./worker.js",import.meta.url)',
    'assets/d.js': 'import"./b.js"',
    'assets/late.js': '',
    'assets/worker.js': '',
  })
  expect(pageFiles(dist, 'index.html').sort()).toEqual([
    'assets/a.css',
    'assets/a.js',
    'assets/b.js',
    'assets/c.js',
    'assets/d.js',
    'index.html',
  ])
  expect(scriptsOf(dist, ['assets/d.js'])).toEqual(['assets/b.js', 'assets/d.js'])
  expect(sizeOf(dist, ['assets/a.css', 'assets/late.js']).raw).toBe(3)
})

test('a build in which an entry is missing is no small build', () => {
  const dist = temporaryFolder({ 'index.html': '', 'embed.html': '' })
  expect(() => sizeEntries(dist)).toThrow('one file expected for assets/map-….js, found 0')
})
