/** @import {Group} from './navigation.mjs' */

const escaped = (/** @type {string} */ text) => text.replaceAll('"', '&quot;')

/**
 * @param {string} name @param {ReadonlyMap<string, string>} titles @param {string} current
 */
function entry(name, titles, current) {
  const here = name === current ? ' aria-current="page"' : ''
  // What stands behind a colon explains the title to whoever is on the page.
  return `<li><a href="${name}.html"${here}>${titles.get(name)?.split(':')[0]}</a></li>`
}

/** @param {readonly Group[]} groups @param {ReadonlyMap<string, string>} titles @param {string} current */
const contents = (groups, titles, current) =>
  groups
    .map(
      ({ title, pages }) =>
        `<h2>${title}</h2><ul>${pages.map((name) => entry(name, titles, current)).join('')}</ul>`,
    )
    .join('\n')

/** The page after this one, in the order of the contents; nothing after the last. @param {readonly Group[]} groups @param {ReadonlyMap<string, string>} titles @param {string} current */
function next(groups, titles, current) {
  const order = groups.flatMap(({ pages }) => pages)
  const name = order[order.indexOf(current) + 1]
  return name === undefined ? '' : `<p class="next">Next: <a href="${name}.html">${titles.get(name)}</a></p>`
}

/**
 * A whole page. Everything in it works without scripts; the contents stand after the text, so that a narrow screen and a
 * screen reader meet the text first, and beside it where there is room.
 * @param {{name: string, title: string, html: string, groups: readonly Group[], titles: ReadonlyMap<string, string>}} page
 */
export function docsPage({ name, title, html, groups, titles }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escaped(title)} · Cairn</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="docs.css" />
</head>
<body>
<header>
<a class="skip" href="#text">To the text</a>
<a class="name" href="index.html">Cairn <span>how it works</span></a>
<a class="to-contents" href="#contents">Contents</a>
<a class="app" href="../">Open the map</a>
</header>
<div class="sheet">
<main id="text">
${html}
${next(groups, titles, name)}
</main>
<nav id="contents" aria-label="Pages">
${contents(groups, titles, name)}
</nav>
</div>
<footer><p>Names and borders imply no opinion on status. These pages load nothing from elsewhere.</p></footer>
</body>
</html>
`
}
