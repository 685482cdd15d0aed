export const map = {
  'map.title': 'Map of the shown places. The table lists the same records.',
  'map.attribution':
    'Names and borders imply no opinion on status. Borders: Natural Earth 2018 and DCW. Places: GeoNames. Water: GSHHG.',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.zoomWithCtrl': 'Hold Ctrl while scrolling to zoom the map',
  'map.zoomWithCommand': 'Hold ⌘ while scrolling to zoom the map',
  'map.moveWithTwo': 'Move the map with two fingers',
  'map.contested': '{all, plural, =1 {contested} other {{contested, number} of {all, number} contested}}',
  'map.contextLost':
    'The browser took the drawing surface of the map away. It comes back by itself; if it does not, load the page again. The table shows the same records.',
  'map.basemapFailed': 'A part of the background map could not be read ({what}). The marks are complete.',
  'map.failed': 'The map reported a fault: {message}',
  'map.locator': 'Map of the shown places, as a drawing',
  'map.locatorNote':
    'This browser offers no WebGL 2, so the map is a plain drawing. It shows the same marks, areas and names.',
  'map.mark': '{label}, {type}, {line}',
  'map.markContested': '{label}, {type}, {line}, contested',
  'map.cluster': '{n, plural, one {# feature} other {# features}} near here',
  'map.lineSolid': 'asserted',
  'map.lineDashed': 'possible or presumed',
  'map.lineDotted': 'reported by others',
  'map.lineStruck': 'denied',
} as const
