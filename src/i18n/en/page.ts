export const page = {
  'page.title': '{feature} · {package} · Cairn',
  'page.titlePackage': '{package} · Cairn',
  'page.packageLine':
    '{title} · {documents, plural, one {# document} other {# documents}} · {claims, plural, one {# claim} other {# claims}} · as of {asOf}',
  'page.packageLinePlain':
    '{title} · {features, plural, one {# feature} other {# features}} without claimant',
  'page.skip': 'Skip to the list',

  'page.viewMap': 'Map',
  'page.viewTable': 'Table',
  'page.viewDocuments': 'Documents',
  'page.views': 'Views',
  'page.open': 'Open a file',
  'page.openHint':
    'A package, GeoJSON, or a table of your own: CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox. It stays on this device.',
  'page.dataCheck': 'Data check',
  'page.about': 'About',
  'page.filters': 'Filters',
  'page.filtersButton': '{n, plural, =0 {Filter} other {Filter · #}}',
  'page.withoutPlace': '{n, number} without place',
  'page.details': 'Details',
  'page.mapLabel': 'Map of what is shown. The list beside it holds the same features.',
  'page.noMap':
    'The map is a plain drawing here: WebGL 2 is missing or switched off, or the page stands in a closed frame. Drawing and list hold the same features.',
  'page.closedFrame':
    'The page stands in a closed frame, from which nothing can be saved. Open it in a tab of its own.',
  'page.sheetHeight': 'Height of the panel',
  'page.sheetHigher': 'Show more of the panel',
  'page.sheetLower': 'Show more of the map',

  'page.loading': 'Reading the package …',
  'page.unreadable': 'Nothing could be read from this package. The data check lists why.',
  'page.faultTitle': 'This package could not be opened',
  'page.showBundled': 'Show the bundled package instead',
  'page.policyRefused':
    'This site’s policy does not allow reading from {host}. Whoever runs the site can allow it by adding {origin} to connect-src; you can also download the package there and open the file here.',
  'page.notReachable':
    '{url} could not be reached ({reason}). Without network only packages already stored on this device can be opened.',
  'page.silentHost': 'no byte came for {seconds} seconds',
  'page.notFound': '{url} answered with status {status}: there is no package at this address.',
  'page.notServed': '{url} answered with status {status}; try again later.',
  'page.notOpened': '“{name}” was not opened: {reason}',
  'page.faultyAddress': '“{found}” is neither a package id nor an address of a datapackage.json.',
  'page.notOnDevice':
    '“{key}” was opened from a file on another device or has been deleted here. Open the file again to see it.',
  'page.dismiss': 'Dismiss this message',

  'page.newerPackage': 'A newer version of this package is here: {version}.',
  'page.newerApp': 'A newer version of Cairn is ready. Open now is {ownVersion}, build {ownBuild}.',
  'page.newerAppNamed':
    'A newer version of Cairn is ready. It is {version}, build {build}; open now is {ownVersion}, build {ownBuild}.',
  'page.waits.draft': 'It waits until the private note that is open is saved or thrown away.',
  'page.waits.download': 'It waits until the map area is downloaded, or the download is paused.',
  'page.waits.reading': 'It waits until the file is read, or reading it is cancelled.',
  'page.waits.export': 'It waits until the export is written.',
  'page.notNow': 'Not now',
  'page.newerAppElsewhere':
    'Another tab has brought in a newer version of Cairn. This one goes on with the older version until it is reloaded.',
  'page.olderAppGone':
    'A part of this version of Cairn is no longer there, because a newer one has been published. Reload the page.',
  'page.apply': 'Show it',
  'page.applyApp': 'Reload with it',

  'page.offlineReady': 'Ready offline',
  'page.offlineChecking': 'Preparing for offline use …',
  'page.offlineNot': 'Not ready offline',
  'page.offlineLine': 'Cairn {appVersion} ({build}) · {title} {version}, {date}',
  'page.offlineReason':
    'Not ready offline: {reason}. What is open now goes on working until the page is closed.',
  'page.noWorker': 'this browser offers no service worker here',
  'page.packageNotKept': 'the package could not be stored on this device',

  'page.mapFault': 'The map reports a fault: {message}',

  'page.dropHere':
    'Drop a package, a GeoJSON file, or a table: CSV, Excel, KML, GPX, TimeMap, Atlos, KoboToolbox',
  'page.backToList': 'Back to the list',
  'page.backToFeature': 'Back to {feature}',
  'page.panelMissing':
    'This part of the app could not be loaded. Without network it works once the app is ready for offline use.',
  'page.tryAgain': 'Try again',
  'page.storageBlocked':
    'Another tab with an older version of Cairn is open. Close it, so that this one can store data.',
} as const
