// Browsers that refuse things, and a page that is refused things.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import type { Story } from '../story.ts'

const noWebGl: Story = {
  title: 'without WebGL the page says so, draws all the same, and its marks open what they stand for',
  options: { hasWebGl: false },
  tell: async (reader) => {
    await reader.goTo('/')
    await reader.counts({ shown: 74, unlocated: 37 })
    await reader.reads('main', /The map is a plain drawing here: WebGL 2 is missing or switched off/)
    expect(await reader.waitForMap(60)).toEqual({ marks: 37, areas: 37 })
    expect(await reader.inkOnMap()).toBeGreaterThan(400)
    await reader.click({ css: '[role=button], button', name: 'Zangilan', within: 'main .map' })
    await reader.sees({ css: 'cairn-feature, cairn-picked' })
    await reader.picture('no-webgl')
    await reader.expectQuiet(/webgl/i)
  },
}

/** What an intruder would try from within the page; answers what got through. Runs in the page. */
async function intrude(elsewhere: string): Promise<unknown> {
  const attempt = (deed: () => void): void => {
    try {
      deed()
    } catch {
      // Engines that know Trusted Types refuse the words themselves.
    }
  }
  const code = 'document.documentElement.dataset.intruder = "ran"'
  attempt(() => {
    const script = document.createElement('script')
    script.textContent = code
    document.body.append(script)
  })
  attempt(() => {
    const handler = document.createElement('div')
    handler.setAttribute('onclick', code)
    document.body.append(handler)
    handler.click()
  })
  attempt(() => {
    const words = document.createTextNode(code)
    document.body.append(document.createElement('script').appendChild(words).parentElement ?? words)
  })
  document.body.append(Object.assign(new Image(), { src: `${elsewhere}picture` }))
  navigator.sendBeacon?.(`${elsewhere}beacon`, 'x')
  const fetched = await fetch(`${elsewhere}fetch`, { mode: 'no-cors' }).then(
    () => 'fetched',
    () => 'refused',
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  return { fetched, script: document.documentElement.dataset.intruder ?? 'refused' }
}

const policy: Story = {
  title: 'the engine keeps our policy: a planted script does not run, and nobody else is asked for anything',
  isInCi: true,
  tell: async (reader) => {
    const asked: string[] = []
    const other = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    await reader.goTo('/')
    await reader.counts({ shown: 74 })
    expect(await reader.evaluate(intrude, elsewhere)).toEqual({ fetched: 'refused', script: 'refused' })
    expect(asked).toEqual([])
    // The other server does answer whom nothing holds back.
    await fetch(`${elsewhere}control`)
    expect(asked).toEqual(['/control'])
    await new Promise((resolve) => other.close(resolve))
  },
}

export const carefulStories: readonly Story[] = [noWebGl, policy]
