/** Names end in the window and the theme: `map-390x844-dark.jpg`. */
const NAMED = /^(?<screen>.+)-(?<window>\d+x\d+)-(?<theme>light|dark)\.jpg$/

/**
 * A page with the pictures, one row for each screen, in the order of the alphabet. Names that say no screen are left out.
 * @param {readonly string[]} pictures file names, beside the page
 * @returns {string} HTML
 */
export function galleryPage(pictures) {
  const named = pictures.flatMap((file) => {
    const { screen, window, theme } = file.match(NAMED)?.groups ?? {}
    return screen ? [{ file, screen, caption: `${window}, ${theme}` }] : []
  })
  const screens = [...new Set(named.map(({ screen }) => screen))].sort()
  const sections = screens.map((screen) => {
    const own = named.filter((picture) => picture.screen === screen)
    return `<h2>${screen}</h2>\n<p>${own.map(figure).join('\n')}</p>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Cairn: every screen</title>
<style>body{font:14px/1.5 sans-serif;margin:2rem}a{display:inline-block;margin:0 8px 8px 0;vertical-align:top}img{display:block;width:280px;border:1px solid #999}</style>
<h1>Every screen of Cairn</h1>
${sections.join('\n')}
</html>
`
}

/** @param {{file: string, caption: string}} picture */
const figure = ({ file, caption }) =>
  `<a href="${file}"><img src="${file}" alt="" loading="lazy">${caption}</a>`
