/** lit-html 3.3.1 to 3.3.3 leave a comment behind for every item that goes (lit/lit#5298): package.json holds it at 3.3.0. */
import { html, render } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { expect, test } from 'vitest'

test('a list whose items come and go a hundred times leaves nothing behind in the page', () => {
  const holder = document.createElement('div')
  const show = (items: readonly number[]): void => {
    const lines = repeat(
      items,
      (item) => item,
      (item) => html`<li>${item}</li>`,
    )
    render(html`<ul>${lines}</ul>`, holder)
  }
  show([1, 2, 3])
  const before = holder.querySelector('ul')!.childNodes.length
  for (let time = 0; time < 100; time++) {
    show([3, 4])
    show([1, 2, 3])
  }
  expect(holder.querySelector('ul')!.childNodes.length).toBe(before)
})
