/** Killed while a private note is written. */
import { expect } from 'vitest'
import type { Cairn } from '../e2e/driver.ts'
import type { Series } from './kill-series.ts'

const PASSPHRASE = 'lusab babad gutih tugad mudof'
const LONG = { timeout: 30_000 }

const vault = ({ page }: Cairn) => page.locator('cairn-vault')
const button = (cairn: Cairn, name: string) => vault(cairn).getByRole('button', { name, exact: true })

async function openPanel(cairn: Cairn): Promise<void> {
  if ((await vault(cairn).count()) > 0) return
  await cairn.page.getByRole('button', { name: 'Private notes', exact: true }).click()
  await vault(cairn).waitFor()
}

async function unlock(cairn: Cairn): Promise<void> {
  await openPanel(cairn)
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await button(cairn, 'Open').click()
  await vault(cairn).locator('cairn-note-list, cairn-note-editor').first().waitFor(LONG)
}

async function make(cairn: Cairn): Promise<void> {
  await openPanel(cairn)
  await vault(cairn).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await vault(cairn).getByLabel('The same passphrase again').fill(PASSPHRASE)
  await button(cairn, 'Make the vault').click()
  await vault(cairn).getByText('The vault is made and open.').waitFor(LONG)
}

const noteText = (number: number): string => `SYNTHETIC note number ${number}. ${'Stones. '.repeat(4000)}`

/** What a kill in the midst left: nothing, or the draft as far as it was sealed. */
async function throwAwayDraft(cairn: Cairn): Promise<void> {
  const text = vault(cairn).getByRole('textbox', { name: 'Text' })
  if ((await text.count()) === 0) return
  expect(await text.inputValue()).toMatch(/^(SYNTHETIC note number \d+\. (Stones\. )*)?$/)
  await button(cairn, 'Throw away').click()
  const ask = button(cairn, 'Throw away what is written')
  if ((await ask.count()) > 0) await ask.click()
  await text.waitFor({ state: 'detached' })
}

/** Confirmed: “The note is sealed.” */
export function noteSeries(): Series {
  return {
    name: 'writing a note',
    path: () => '/?view=table',
    async check(cairn, deeds) {
      if (deeds.length === 0) return
      await unlock(cairn)
      await throwAwayDraft(cairn)
      const list = await cairn.words('cairn-note-list')
      for (const { number, isConfirmed } of deeds)
        if (isConfirmed) expect(list).toContain(`SYNTHETIC note number ${number}.`)
      expect(await cairn.words('cairn-vault')).not.toMatch(/damaged|tampered/)
    },
    async prepare(cairn, number) {
      if (number === 0) await make(cairn)
    },
    async act(cairn, number) {
      await button(cairn, 'Write a note').click()
      await vault(cairn).getByRole('textbox', { name: 'Text' }).fill(noteText(number))
      await button(cairn, 'Save').click()
      await vault(cairn).getByText('The note is sealed.').waitFor(LONG)
    },
  }
}
