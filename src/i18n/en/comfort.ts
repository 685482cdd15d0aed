/** Words of undo, saved views, pinned links and shortcuts. */
export const comfort = {
  'pinned.shown':
    'The link is pinned to version {asked} of {title}, and that is what you see. The present version is {other}.',
  'pinned.shownAlone': 'The link is pinned to version {asked} of {title}, and that is what you see.',
  'pinned.missing':
    'The link means version {asked} of {title}, which is neither on this device nor beside the package on its site. You see version {other}, which may differ.',
  'pinned.present': 'Show the present version',
  'pinned.dismiss': 'Go on with this version',
  'pinned.releases': 'What changed',
  'url.faultyVersion': '“{value}” is no version of a package; the present version is shown.',

  'views.title': 'Saved views',

  'shortcuts.title': 'Keyboard shortcuts',

  'more.title': 'More',
} as const
