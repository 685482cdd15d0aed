// The field team: ready without network, and private notes that are sealed.
import { expect } from 'vitest'
import type { Reader } from '../reader.ts'
import type { Story } from '../story.ts'

const PASSPHRASE = 'lusab babad gutih tugad mudof'
const NOTE = 'SYNTHETIC two rows of stones'

const offline: Story = {
  title: 'after “Ready offline” the server may die: the page opens again with the same view and the same map',
  isInCi: true,
  tell: async (reader) => {
    await reader.goTo('/?date=discovery&from=2021&to=2024&site=ft-khojaly-centre')
    const tally = await reader.counts({ imported: 74, rejected: 0 })
    await reader.sees({ css: 'button.offline.ready', name: 'Ready offline' })
    const before = await reader.waitForMap()
    await reader.server.stop()
    try {
      await reader.reload()
      await reader.reads('cairn-feature', /another mass grave was discovered/)
      expect(await reader.counts({ shown: tally.shown })).toEqual(tally)
      expect((await reader.waitForMap(before.areas)).areas).toBe(before.areas)
      await reader.sees({ css: 'button.offline.ready', name: 'Ready offline' })
      await reader.picture('offline')
    } finally {
      await reader.server.restart()
    }
  },
}

const inVault = (name: string) => ({ css: 'button', name, within: 'cairn-vault' })

async function unlock(reader: Reader): Promise<void> {
  await reader.fill({ css: 'input[type=password]', name: 'Passphrase', within: 'cairn-vault' }, PASSPHRASE)
  await reader.click(inVault('^Open$'))
}

const vault: Story = {
  title:
    'a private note is sealed, gone from the page when locked, and there again with the passphrase after a reload',
  tell: async (reader) => {
    await reader.goTo('/')
    await reader.counts({ shown: 74 })
    await reader.button('^Private notes')
    await reader.fill({ css: 'input', name: '^Passphrase', within: 'cairn-vault' }, PASSPHRASE)
    await reader.fill({ css: 'input', name: 'The same passphrase again', within: 'cairn-vault' }, PASSPHRASE)
    await reader.click(inVault('^Make the vault'))
    await reader.reads('cairn-vault', /The vault is made and open/)
    await reader.click(inVault('^Write a note'))
    await reader.fill({ css: 'textarea', within: 'cairn-vault' }, NOTE)
    await reader.click(inVault('^Save$'))
    await reader.reads('cairn-vault', /The note is sealed\./)
    await reader.press('L', ['Control', 'Shift'])
    expect(await reader.reads('cairn-vault', /The vault is locked\./)).not.toContain(NOTE)
    await reader.reload()
    await reader.counts({ shown: 74 })
    await reader.button('^Private notes')
    expect(await reader.reads('cairn-vault', /Passphrase/)).not.toContain(NOTE)
    await unlock(reader)
    await reader.reads('cairn-vault', new RegExp(NOTE))
    await reader.picture('vault')
    await reader.expectQuiet()
  },
}

const language: Story = {
  title: 'another language opens the same view anew in it, with letters drawn and numbers unchanged',
  tell: async (reader) => {
    await reader.goTo('/?status=contested')
    const tally = await reader.counts({ imported: 74, rejected: 0 })
    await reader.click({ css: 'button', name: 'Language: English' })
    await reader.click({ css: '[role=menuitem]', name: 'Русский' })
    await reader.sees({ css: 'button', name: 'Язык: Русский' })
    expect(await reader.counts({ shown: tally.shown })).toEqual(tally)
    expect((await reader.address()).searchParams.get('status')).toBe('contested')
    expect(await reader.reads('nav', /\p{Script=Cyrillic}/u)).not.toMatch(/Map|Table|Documents/)
    await reader.waitForMap()
    await reader.goTo('/?lang=hy')
    await reader.reads('nav', /\p{Script=Armenian}/u)
    await reader.goTo('/?lang=az')
    await reader.reads('nav', /[əğış]/u)
    await reader.waitForMap()
    await reader.picture('azerbaijani')
    await reader.expectQuiet()
  },
}

export const fieldStories: readonly Story[] = [offline, vault, language]
