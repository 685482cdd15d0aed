/** Words of undo, saved views, pinned links and shortcuts. */
export const comfort = {
  'url.faultyVersion': '“{value}” is no version of a package; the present version is shown.',

  'views.title': 'Saved views',

  'shortcuts.title': 'Keyboard shortcuts',

  'more.title': 'More',
  'more.way': 'For the way',
  'more.pass': 'Pass on',
  'more.kept': 'On this device',
  'more.help': 'Data and help',
  'more.language': 'Language',
} as const
