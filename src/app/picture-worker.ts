/** Draws pictures beside the page, so that the page never stands still and a cancelled one simply ends. */

import { speak } from '../i18n/languages.ts'
import '../i18n/whole.ts'
import { readBasemap, readSettlements } from '../map/basemap-files.ts'
import { mapPicture, type PictureFrame, pictureFrame } from '../picture/map-picture.ts'
import type { PictureGround, PictureInput } from '../picture/picture-input.ts'

export interface PictureTask {
  readonly input: Omit<PictureInput, 'ground'>
  /** Address of the folder with the basemap's files, ending in a slash. */
  readonly basemapUrl: string
  /** `whole` for the picture, `frame` for one whose map is drawn by the page. */
  readonly part: 'whole' | 'frame'
}

export type PictureAnswer =
  | { readonly svg: string }
  | { readonly frame: PictureFrame }
  | { readonly fault: string }

/** The basemap's files. Rejects when one is missing. */
async function readGround(basemapUrl: string): Promise<PictureGround> {
  const { signal } = new AbortController()
  const [ground, settlements] = await Promise.all([
    readBasemap(basemapUrl, signal),
    readSettlements(basemapUrl, signal),
  ])
  return { ...ground, settlements }
}

async function answer({ input, basemapUrl, part }: PictureTask): Promise<PictureAnswer> {
  try {
    await speak(input.lang)
    if (part === 'frame') return { frame: pictureFrame({ ...input, ground: null }) }
    return { svg: mapPicture({ ...input, ground: await readGround(basemapUrl) }) }
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

addEventListener('message', async (event: MessageEvent<PictureTask>) => postMessage(await answer(event.data)))
