/** Words of saved views. */
export const views = {
  'views.lead':
    'A view is the query, what is open and where the map stands, under a name of your own. Nothing is saved unless you save it, and it stays on this device.',
  'views.notLasting':
    'This browser stores nothing for this page: views are forgotten when the page is closed. Save them as a file to keep them.',
  'views.saveTitle': 'Save the present view',
  'views.name': 'Name',
  'views.note': 'Note (optional)',
  'views.save': 'Save view',
  'views.listTitle': '{n, plural, =0 {No view is saved yet} one {# saved view} other {# saved views}}',
  'views.savedWith': '{package}, version {version} · saved {date}',
  'views.present': 'The package is still at this version.',
  'views.changed': 'The package is at version {present} now. Everything that the view names is still there.',
  'views.changedMissing': 'The package is at version {present} now. {missing}',
  'views.open': 'Open',
  'views.openPinned': 'Open in version {version}',
  'views.rename': 'Rename',
  'views.apply': 'Apply',
  'views.cancel': 'Cancel',
  'views.delete': 'Delete',
  'views.deleted': '“{name}” was deleted.',
  'views.restore': 'Undo',
  'views.saved': '“{name}” is saved.',
  'views.renamed': 'Renamed to “{name}”.',
  'views.restored': '“{name}” is back.',
  'views.failed': 'This could not be stored: {reason}',
  'views.export': 'Save all as a file',
  'views.import': 'Add from a file',
  'views.imported':
    '{added, plural, =0 {No view} one {# view} other {# views}} added{known, plural, =0 {} other {, # already here}}{faulty, plural, =0 {} other {, # not readable}}.',
  'views.noFile': '“{name}” is no file of saved views.',
  'views.everything': 'Everything in {title}',
} as const
