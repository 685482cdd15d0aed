// The journalist: a view in an article, drawn, live, and without scripts.
import { expect } from 'vitest'
import type { Reader } from '../reader.ts'
import type { Story } from '../story.ts'

const drawnLive = (): unknown =>
  (document.querySelector('.map') as (Element & { drawnFeatures?(): unknown }) | null)?.drawnFeatures?.() ??
  null

const live: Story = {
  title: 'the embed shows drawing, list and numbers at once, and the live map when it is asked for',
  isInCi: true,
  tell: async (reader) => {
    await reader.goTo('/embed.html')
    await reader.reads('main.cairn', /74 shown of 74 .* 37 without place/)
    const marks = await reader.evaluate(() => document.querySelectorAll('.marks :is(.m, .count)').length)
    expect(marks).toBeGreaterThan(8)
    await reader.picture('embed')
    await reader.click({ css: 'button.start' })
    await reader.sees({ css: '.live:not(.coming)' })
    const marksLive = async () => ((await reader.evaluate(drawnLive)) as { marks: number } | null)?.marks
    await expect.poll(marksLive, { timeout: 60_000 }).toBeGreaterThan(0)
    await reader.picture('embed-live')
    await reader.expectQuiet()
  },
}

/** Puts a frame into the open page and answers the height that it asks for. Runs in the page. */
function addFrame(sandbox: string, src: string): Promise<number> {
  const frame = Object.assign(document.createElement('iframe'), { id: 'story', src })
  frame.setAttribute('sandbox', sandbox)
  return new Promise((resolve) => {
    addEventListener('message', ({ data }: MessageEvent<{ cairn?: string; height?: number }>) => {
      if (data?.cairn === 'height') resolve(data.height ?? 0)
    })
    document.body.append(frame)
  })
}

/** Puts a frame into the open page and answers its words once it has some. Runs in the page. */
function wordsInFrame(sandbox: string, src: string): Promise<string> {
  const frame = Object.assign(document.createElement('iframe'), { src, width: '700', height: '900' })
  frame.setAttribute('sandbox', sandbox)
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame.contentDocument?.body.innerText ?? ''))
    document.body.prepend(frame)
  })
}

const emptyPage = async (reader: Reader): Promise<void> => {
  const folder = await reader.server.serveFolder({
    'host.html': '<!doctype html><html lang="en"><title>SYNTHETIC host</title><body></body></html>',
  })
  await reader.goTo(`${folder.path}host.html`)
}

const closedFrame: Story = {
  title: 'in a frame without an origin of its own the embed comes up and asks for its height',
  cannot: ['WebKitGTK'],
  tell: async (reader) => {
    await emptyPage(reader)
    expect(await reader.evaluate(addFrame, 'allow-scripts', '/embed.html?id=story')).toBeGreaterThan(600)
  },
}

const noScripts: Story = {
  title:
    'where no script may run, a published view still shows drawing, numbers and claims with their claimants',
  tell: async (reader) => {
    await emptyPage(reader)
    const words = await reader.evaluate(wordsInFrame, 'allow-same-origin', '/data/karabakh/views/all/')
    expect(words).toMatch(/74 shown of 74/)
    expect(words).toMatch(/37 without place/)
    expect(words).toMatch(/asserted|possible|presumed/)
    expect(await reader.evaluate(accentInFrame)).toBeGreaterThan(8)
    await reader.picture('embed-no-scripts')
  },
}

/** Marks that have a place on the drawing of the first frame. Runs in the page. */
function accentInFrame(): number {
  const marks = document.querySelector('iframe')?.contentDocument?.querySelectorAll('.marks :is(.m, .count)')
  return [...(marks ?? [])].filter((mark) => mark.getBoundingClientRect().width > 2).length
}

export const embedStories: readonly Story[] = [live, closedFrame, noScripts]
