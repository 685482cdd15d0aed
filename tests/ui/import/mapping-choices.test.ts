import { describe, expect, expectTypeOf, test } from 'vitest'
import { hasMessage } from '../../../src/i18n/message.ts'
import type { ColumnRole, Mapping, RoleName } from '../../../src/import/mapping.ts'
import { proposeMapping } from '../../../src/import/propose-mapping.ts'
import { examplesOf } from '../../../src/ui/import-columns.ts'
import { applied, bestFit, fitOf } from '../../../src/ui/import-fit.ts'
import { orderedRows } from '../../../src/ui/import-preview.ts'
import { previewOf } from '../../../src/ui/import-preview-maker.ts'
import {
  chosenRole,
  isSameRole,
  type OfferedRole,
  ROLE_GROUPS,
  roleOf,
  withRole,
} from '../../../src/ui/import-roles.ts'
import { fitWords } from '../../../src/ui/import-saved.ts'
import { mappingFile, readMappingFile } from '../../../src/ui/import-saved-file.ts'
import { textTable } from '../../import/text-table.ts'

const TABLE = textTable([
  ['site', 'found', 'outlet', 'witness_name', 'latitude', 'longitude'],
  ['SYNTHETIC Reef', '2009', 'Daily Buoy', 'Ann Example', '30.1', '-30.1'],
  ['SYNTHETIC Quay', 'n/a', 'The Foam', 'Bob Example', '30.2', '-30.2'],
  ['SYNTHETIC Reef', 'sometime', 'The Foam', '', '95', '-30.3'],
])
const PROPOSED = proposeMapping(TABLE)
const WAITING = { ...TABLE, rowCount: 3, faultyCount: 0, sample: TABLE, proposed: PROPOSED }

describe('the meanings that are offered', () => {
  test('are all that a mapping may have, each in one group and with words', () => {
    const offered = Object.values(ROLE_GROUPS).flat()
    expectTypeOf<OfferedRole>().toEqualTypeOf<RoleName>()
    expect(new Set(offered).size).toBe(offered.length)
    expect(offered.filter((role) => !hasMessage(`import.role.${role}`))).toEqual([])
  })

  test('number and separator of a column survive between meanings that have them, and only there', () => {
    const outlets: ColumnRole = { role: 'claimant', slot: 2, list: ';' }
    expect(chosenRole('source-title', outlets, PROPOSED)).toEqual({
      role: 'source-title',
      slot: 2,
      list: ';',
    })
    expect(chosenRole('locality', outlets, PROPOSED)).toEqual({ role: 'locality' })
    expect(chosenRole('date', outlets, PROPOSED)).toEqual({ role: 'date', kind: 'incident', part: 'whole' })
  })

  test('a meaning changed and changed back is the same, though an absent number became an undefined one', () => {
    expect(
      isSameRole({ role: 'claimant' }, { role: 'claimant', slot: undefined } as unknown as ColumnRole),
    ).toBe(true)
    expect(isSameRole({ role: 'claimant' }, { role: 'claimant', slot: 1 })).toBe(false)
  })

  test('a column called like a member of every object is kept like any other', () => {
    expect(roleOf(PROPOSED, 'constructor')).toEqual({ role: 'keep' })
  })
})

test('examples are the first values that differ, without words for nothing', () => {
  expect(examplesOf(WAITING, 'site', PROPOSED.emptyWords)).toEqual(['SYNTHETIC Reef', 'SYNTHETIC Quay'])
  expect(examplesOf(WAITING, 'found', PROPOSED.emptyWords)).toEqual(['2009', 'sometime'])
})

describe('the preview', () => {
  const dated = withRole(PROPOSED, 'found', { role: 'date', kind: 'discovery', part: 'whole' })

  test('follows the mapping: a column that became a date is read as one, and a year stays a year', () => {
    expect(previewOf(TABLE, withRole(PROPOSED, 'found', { role: 'keep' })).rows[0]?.dates).toEqual([])
    expect(previewOf(TABLE, dated).rows[0]?.dates).toEqual(['discovery 2009'])
  })

  test('puts rows with something to say first on demand, and else keeps the order of the table', () => {
    const { rows } = previewOf(TABLE, dated)
    expect(orderedRows(rows, false).map(({ line }) => line)).toEqual([2, 3, 4])
    expect(orderedRows(rows, true)[0]?.line).toBe(4)
  })
})

describe('a saved mapping', () => {
  const saved: Mapping = {
    ...withRole(PROPOSED, 'outlet', { role: 'claimant', list: ';' }),
    name: 'press',
    title: 'SYNTHETIC other title',
  }
  const { found: _, ...withoutFound } = saved.columns
  const other: Mapping = { ...saved, columns: { ...withoutFound, elsewhere: { role: 'statement' } } }

  test('is offered for the same columns and not for a table of another kind', () => {
    expect(bestFit([saved], TABLE.columns)).toBe(saved)
    expect(bestFit([saved], ['site', 'a', 'b', 'c', 'd', 'e'])).toBeNull()
    expect(bestFit([], TABLE.columns)).toBeNull()
  })

  test('applied, it keeps the title of the table and says which columns are not there and which are new', () => {
    expect(applied(saved, TABLE.columns, PROPOSED)).toMatchObject({
      title: PROPOSED.title,
      columns: { outlet: { role: 'claimant', list: ';' } },
    })
    expect(fitOf(other, TABLE.columns)).toEqual({ known: 5, missing: ['elsewhere'], added: ['found'] })
    expect(fitWords(other, TABLE.columns)).toContain('Not in this table: elsewhere.')
    expect(applied(other, TABLE.columns, PROPOSED).columns).not.toHaveProperty('elsewhere')
  })

  test('never lets in a column that looks like names and that it does not know', () => {
    const { witness_name: _name, ...rest } = saved.columns
    expect(applied({ ...saved, columns: rest }, TABLE.columns, PROPOSED).columns.witness_name).toEqual({
      role: 'leave-out',
    })
  })

  test('comes back from its file as it was; what is no mapping says why', () => {
    expect(readMappingFile(mappingFile(saved).text)).toEqual(saved)
    expect(mappingFile(saved).name).toBe('press-mapping.json')
    expect(readMappingFile('{"version": 2}')).toEqual({
      fault: expect.stringContaining('version 1'),
    })
    expect(readMappingFile('no JSON')).toHaveProperty('fault')
  })
})
