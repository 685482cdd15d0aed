/** Words of undo, saved views, pinned links and shortcuts. */
export const comfort = {
  'steps.label': 'Steps of the query',
  'steps.undo': 'Undo: {step}',
  'steps.redo': 'Redo: {step}',
  'steps.undoNothing': 'Nothing to undo',
  'steps.redoNothing': 'Nothing to redo',
  'steps.added': '{name} {values}',
  'steps.removed': 'without {name} {values}',
  'steps.several': '{n, number} conditions changed',
  'steps.cleared': 'all conditions cleared',
  'steps.reading': 'how dates are matched',
  'steps.undone': 'Undone: {step}. {sentence}',
  'steps.redone': 'Redone: {step}. {sentence}',

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
