import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Place } from '../../src/domain/generated/package-types.ts'
import { projection } from '../../src/picture/web-mercator.ts'
import { smallPackage } from '../formats/small-package.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

/** Drawn with files of the site, whatever the device has. */
const BUNDLED = [...'SşəƏğıİçöüŞĞČžäéАЯёЁйъԱՖաֆևՒւ']
/** Left to the fonts of the device: Georgian, Arabic script, Han, and the Cyrillic that Azerbaijani was once written in. */
const OF_THE_DEVICE = [...'თخ中ҹ']
/** No font has it: a code point for private use, the last but two of all. */
const CERTAINLY_MISSING = '\u{10FFFD}'

const WINDOW = { width: 1280, height: 1100 }
const CAMERA = { zoom: 8, lng: -30, lat: 30 }

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'cairn-letters-'))
  vi.stubEnv('FONTCONFIG_FILE', await fontsWithoutLetters(folder))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** A device whose only font has small pictures; without any font at all Chromium stops. */
async function fontsWithoutLetters(root: string): Promise<string> {
  const core = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  const assets = join(core, 'lib/vite/recorder/assets')
  const pictures = (await readdir(assets)).find((name) => /^codicon.*\.ttf$/.test(name))
  if (!pictures) throw new Error(`${assets}: a font without letters expected, none found`)
  const fonts = join(root, 'fonts')
  await mkdir(fonts)
  await copyFile(join(assets, pictures), join(fonts, pictures))
  const file = join(root, 'fonts.conf')
  await writeFile(
    file,
    `<fontconfig><dir>${fonts}</dir><cachedir>${join(root, 'cache')}</cachedir></fontconfig>`,
  )
  return file
}

test.skipIf(process.platform !== 'linux')(
  'pitfall 15: panels draw Latin, Azerbaijani, Cyrillic and Armenian on a device without letters, upright and slanted',
  async () => {
    const cairn = await openCairn({ path: '/' })
    await cairn.page.getByText('74 shown').first().waitFor()
    const undrawn = await cairn.page.evaluate(
      async ({ letters, missing }) => {
        const canvas = new OffscreenCanvas(80, 80).getContext('2d', { willReadFrequently: true })!
        const drawn = (font: string, letter: string): string => {
          canvas.clearRect(0, 0, 80, 80)
          canvas.font = font
          canvas.fillText(letter, 8, 56)
          return canvas.getImageData(0, 0, 80, 80).data.join()
        }
        const undrawnIn = async (font: string): Promise<string> => {
          await document.fonts.load(font, letters.join(''))
          const tofu = drawn(font, missing)
          return letters.filter((letter) => drawn(font, letter) === tofu).join('')
        }
        const style = getComputedStyle(document.documentElement)
        const stacks = ['--serif', '--sans'].map((name) => style.getPropertyValue(name))
        const fonts = stacks.flatMap((stack) => ['', 'italic ', '700 '].map((kind) => `${kind}40px ${stack}`))
        return Promise.all(fonts.map(undrawnIn))
      },
      { letters: [...BUNDLED, ...OF_THE_DEVICE], missing: CERTAINLY_MISSING },
    )
    expect(undrawn).toEqual(Array.from({ length: 6 }, () => OF_THE_DEVICE.join('')))
    await cairn.screenshot('letters-panels')
    await cairn.close()
  },
)

/** So far apart that no name gives way to another, and where nothing covers the map. */
const spot = (index: number) => ({
  lon: -30.63 + 0.18 * (index % 8),
  lat: 30.1 - 0.2 * Math.floor(index / 8),
})

const place = (toponym: string, index: number): Place => ({
  id: `pl-${index}`,
  names: [{ toponym, lang: 'und', script: 'Zyyy', usedBy: ['SYNTHETIC'] }],
  fclasses: ['P'],
  ...spot(index),
  coordinateSources: [{ name: 'SYNTHETIC gazetteer', ...spot(index) }],
  spreadInMeters: 300,
  extentRadiusInMeters: 800,
  parentPlaceId: null,
})

/** What is drawn of names that are one letter each, below the spots of their places. */
async function namesOnMap(letters: readonly string[]): Promise<readonly string[]> {
  const files = smallPackage({ places: letters.map(place) })
  const { path } = await server.serveFolder(Object.fromEntries(files))
  const { zoom, lng, lat } = CAMERA
  const hash = `#${zoom}/${lat}/${lng}`
  const cairn = await openCairn({ path: `/?data=${path}datapackage.json${hash}`, viewport: WINDOW })
  await cairn.page.getByText('1 shown').first().waitFor()
  await cairn.waitForMap({ atLeast: 0 })
  await settled(cairn)
  const box = (await cairn.page.locator('.map canvas').boundingBox())!
  const at = projection(CAMERA, box)
  const points = letters.map((_, index) => at([spot(index).lon, spot(index).lat]))
  const png = await cairn.page.screenshot()
  const clips = await clipsOf(
    cairn,
    png,
    points.map(([x, y]) => [box.x + x - 12, box.y + y]),
  )
  await cairn.screenshot(`letters-map-${letters[0] === CERTAINLY_MISSING ? 'missing' : 'drawn'}`)
  await cairn.close()
  return clips
}

/** Fonts come after the first drawing: until two pictures are the same. */
async function settled({ page }: Cairn): Promise<void> {
  let before = ''
  await expect
    .poll(
      async () => {
        const now = (await page.locator('.map canvas').screenshot()).toString('base64')
        const isSame = now === before
        before = now
        return isSame
      },
      { interval: 700, timeout: 30_000 },
    )
    .toBe(true)
}

const clipsOf = ({ page }: Cairn, png: Buffer, corners: readonly (readonly number[])[]) =>
  page.evaluate(
    async ({ base64, corners }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes]))
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
      canvas.drawImage(picture, 0, 0)
      return corners.map(([x, y]) => canvas.getImageData(x ?? 0, y ?? 0, 24, 26).data.join())
    },
    { base64: png.toString('base64'), corners },
  )

test.skipIf(process.platform !== 'linux')(
  'pitfall 15: the map draws names in the same scripts from the site’s own files, and leaves others to the device',
  async () => {
    const letters = [...BUNDLED, ...OF_THE_DEVICE]
    const drawn = await namesOnMap(letters)
    const missing = await namesOnMap(letters.map(() => CERTAINLY_MISSING))
    const undrawn = letters.filter((_, index) => drawn[index] === missing[index])
    expect(undrawn.join('')).toBe(OF_THE_DEVICE.join(''))
  },
)
