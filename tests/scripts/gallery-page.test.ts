import { expect, test } from 'vitest'
import { galleryPage } from '../../scripts/lib/gallery-page.mjs'

test('every picture stands under its screen with its window and theme, and other files are left out', () => {
  const page = galleryPage([
    'map-390x844-dark.jpg',
    'about-1440x900-light.jpg',
    'map-1440x900-light.jpg',
    'x.png',
  ])
  expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual(['about', 'map'])
  expect(page.match(/<img/g)).toHaveLength(3)
  expect(page).toContain('390x844, dark')
  expect(page).not.toContain('x.png')
})
