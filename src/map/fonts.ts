/**
 * The letters of the map: bundled Noto Sans files, so that no glyph server is asked and no label
 * depends on the fonts of the device. MapLibre fetches a file when one of its letters is first
 * drawn, and draws variable fonts in their regular weight.
 */

import cyrillic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2?url'
import latinExt from '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url'
import armenian from '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wght-normal.woff2?url'
import type { FontFacesSpecification } from 'maplibre-gl'
import { MAP_FONT } from './map-font.ts'

/**
 * One file per script of the languages concerned. Order matters where ranges overlap: the first
 * file that covers a letter draws it, so a combining mark goes with the Latin letters.
 */
export const MAP_FONT_FACES: FontFacesSpecification = {
  [MAP_FONT]: [
    {
      url: latin,
      'unicode-range': [
        'U+0000-00FF',
        'U+0131',
        'U+0152-0153',
        'U+02BB-02BC',
        'U+02C6',
        'U+02DA',
        'U+02DC',
        'U+2000-206F',
        'U+20AC',
        'U+2122',
        'U+2212',
      ],
    },
    {
      url: latinExt,
      'unicode-range': [
        'U+0100-02BA',
        'U+02BD-02C5',
        'U+02C7-02D9',
        'U+02DB-02FF',
        'U+0300-0329',
        'U+1E00-1EFF',
        'U+2C60-2C7F',
        'U+A720-A7FF',
      ],
    },
    { url: cyrillic, 'unicode-range': ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'] },
    { url: armenian, 'unicode-range': ['U+0530-058F', 'U+FB13-FB17'] },
  ],
}
