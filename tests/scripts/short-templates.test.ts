import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shortCss, shortMarkup, shortTemplates } from '../../vite.templates.ts'

const sample = (name: string): string => readFileSync(`tests/fixtures/short-templates/${name}.txt`, 'utf8')

test('style sheets lose comments and indentation, markup its line breaks; quotes and other text stay as they are', () => {
  expect(shortTemplates(sample('view'), 'view.ts')).toBe(sample('view.short'))
})

test('a space between two words or two elements stays one, and shortening twice changes nothing', () => {
  expect(shortMarkup('<b>a</b>\n    <i>b</i> c  d')).toBe('<b>a</b> <i>b</i> c  d')
  const css = shortCss('a b {\n  color : red ;\n  margin: 0 auto;\n}\n.x .y{}')
  expect(css).toBe('a b{color : red;margin:0 auto}.x .y{}')
  expect(shortCss(css)).toBe(css)
})

test('a module without templates is the same, whatever it says', () => {
  const code = "export const html = 'html'\n  const a = `x\n   y`\n"
  expect(shortTemplates(code, 'a.ts')).toBe(code)
})
