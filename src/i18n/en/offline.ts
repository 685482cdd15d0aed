/** Words of maps on this device and of the page "Ready for offline". */
export const offline = {
  'offline.newerLate':
    'The newer version waits until nothing is fetched any more, half a minute at most once this page rests. Go on meanwhile; it is said here when it is in.',
  'offline.newerIn':
    'The newer version of Cairn is in. This page goes on with the older version until it is reloaded.',
  'areas.lead':
    'The outline of the world is always here. For streets and villages, keep an area of a finer map on this device; outside it the outline stays.',
  'areas.notLasting': 'This browser keeps nothing here, so no area can be stored.',
  'areas.privacy.absent':
    'Everybody who has this device can see which areas are kept. A vault (private notes) seals them, name, place and map.',
  'areas.privacy.locked':
    'Areas are locked: {n, plural, one {# is} other {# are}} sealed in your vault. Until it is open the map shows the outline of the world only, and no area can be added.',
  'areas.privacy.open':
    'Areas are sealed in your vault: names, places and the map itself. How many there are, and about how large, can be seen on the device.',
  'areas.privacy.unprotected':
    'Areas are kept in your vault, which has no passphrase: everybody who has this device can see them.',
  'areas.lost':
    '{n, plural, one {# area} other {# areas}} on this device can be opened by nobody: the key is gone, or the record was changed by something other than Cairn.',
  'areas.clearLost': 'Remove what nobody can open',
  'areas.screenOn': 'The screen stays on until it is done. Keep this page in front.',
  'areas.screenOff':
    'Keep the screen on and this page in front: a device that sleeps fetches nothing. What is here stays here.',
  'areas.newTitle': 'Keep an area',
  'areas.file': 'Choose a .pmtiles file',
  'areas.noFile': 'Another archive',
  'areas.address': 'or the address of a .pmtiles archive',
  'areas.addressHint':
    'Any archive in the layers of the Protomaps basemap. Its host must answer range requests and be allowed by this site’s policy.',
  'areas.extent': 'Which part',
  'areas.extent.view': 'what the map shows now',
  'areas.extent.filter': 'the area of the query',
  'areas.extent.all': 'everything in the archive',
  'areas.zoom': 'How fine',
  'areas.zoomOption': 'zoom {zoom, number}: {detail}',
  'areas.detail.towns': 'towns',
  'areas.detail.roads': 'main roads',
  'areas.detail.villages': 'streets and villages',
  'areas.detail.all': 'every building',
  'areas.name': 'Name',
  'areas.unnamed': 'Area',
  'areas.plan': 'Ask for the size',
  'areas.planning': 'Asking …',
  'areas.hostQuestion':
    '{host} will see the address of this device and which area is fetched. If nobody may know, let somebody else fetch the archive and open it here as a file.',
  'areas.hostAgree': 'Ask {host}',
  'areas.hostRefuse': 'Do not ask',
  'areas.plannedTitle': 'The size, before anything is fetched',
  'areas.plannedSize':
    '{name}: {size} ({bytes, number} bytes), {tiles, number} {tiles, plural, one {tile} other {tiles}} up to zoom {zoom, number}.',
  'areas.plannedRoom':
    'What a browser says of free room cannot be relied on. If the room runs out, the download pauses and keeps what it has.',
  'areas.download': 'Download {size}',
  'areas.discard': 'Not now',
  'areas.listTitle': '{n, plural, =0 {No area yet} one {# area, {size}} other {# areas, {size}}}',
  'areas.ready': '{size}, ready since {date}',
  'areas.running': 'Downloading: {held} of {size}',
  'areas.verifying': 'Checking every tile of {size}',
  'areas.paused': 'Unfinished: {held} of {size} are here and stay here',
  'areas.replaced':
    'The archive was replaced by another version on its host; it has to be asked for its size again.',
  'areas.from': 'from {origin}, up to zoom {zoom, number}',
  'areas.stale': 'Unfinished for more than a week. Resume it, or delete it to make room.',
  'areas.pause': 'Pause',
  'areas.resume': 'Resume',
  'areas.resumeFile': 'Resume: choose the file again',
  'areas.rename': 'Rename',
  'areas.apply': 'Rename',
  'areas.cancel': 'Cancel',
  'areas.delete': 'Delete',
  'areas.deleteQuestion': 'Delete “{name}” ({size}) from this device?',
  'areas.deleteNow': 'Delete it',
  'areas.keep': 'Keep it',
  'areas.done': '“{name}” is on this device and was checked: every tile can be read.',
  'areas.pausedNow': 'Paused. What is here stays here.',
  'areas.deleted': '“{name}” was deleted.',
  'areas.renamed': 'Renamed to “{name}”.',
  'areas.fault.policy':
    'This site’s policy does not allow requests to {host}. Whoever runs the site can allow it; or fetch the archive with another program and open it here as a file.',
  'areas.fault.network':
    '{host} does not answer, or does not let other sites read from it. What is here stays here; resume when there is a connection.',
  'areas.fault.whole-file':
    '{host} does not answer range requests, so no area can be cut out there. Fetch the archive with another program and open it here as a file.',
  'areas.fault.status': '{host} answered with {status}.',
  'areas.fault.stalled':
    'Nothing comes any more from {host}. What is here stays here; resume when the line is better.',
  'areas.fault.cut-short': 'Answers of {host} were cut short several times. What is here stays here.',
  'areas.fault.replaced':
    'The archive was replaced by another version on its host. Nothing of the two was mixed; this is the new size.',
  'areas.fault.full':
    'There is no more room in this browser. The download is paused, nothing was lost. Delete another area below, or free room on the device, and resume.',
  'areas.fault.nothing': 'The archive has no tile of this part of the world.',
  'areas.fault.damaged': 'A tile of the archive cannot be read: {reason}. The area was not made ready.',
  'areas.fault.otherFile': 'That is another file than the one that this area is cut from.',
  'areas.fault.locked':
    'The vault that seals your areas is locked, or was made just now. What is here stays here; resume when it is open.',
  'areas.fault.gone': 'The area was deleted meanwhile.',
  'areas.fault.other': 'That did not work: {reason}',

  'ready.leadReady': 'Everything below is on this device and works without network.',
  'ready.leadNot': 'What has a tick works without network. The rest is still missing.',
  'ready.done': 'Done:',
  'ready.missing': 'Missing:',
  'ready.stepApp': 'The app itself',
  'ready.stepPackage': 'The package “{title}” with all its claims and passages',
  'ready.stepDocuments':
    '{total, plural, =0 {No document here whose copy a hash could prove} other {Documents at hand: {kept, number} of {total, number} whose copy a hash can prove; passages can be read without them}}',
  'ready.stepAreas':
    '{count, plural, =0 {Maps: the outline of the world; no area of a finer map} one {Maps: the outline and # area} other {Maps: the outline and # areas}}{unfinished, plural, =0 {} one {; # unfinished} other {; # unfinished}}',
  'ready.stepAreasLocked':
    'Maps: the outline of the world; {n, plural, one {# area is} other {# areas are}} locked in your vault',
  'ready.areasLocked':
    '{n, plural, one {# area is} other {# areas are}} locked. Open your vault to see, check or complete {n, plural, one {it} other {them}}.',
  'ready.stepPersist': 'The browser’s word not to delete it by itself',
  'ready.prepare': 'Make everything ready',
  'ready.prepareWith': 'Make everything ready: download {size}',
  'ready.prepareMeans':
    'Asks the browser to keep everything, fetches unfinished areas and the area whose size stands above, and checks every hash. Nothing of yours is sent.',
  'ready.areaTitle': 'A map for these places',
  'ready.areaName': '{title}, {n, plural, one {# place} other {# places}}',
  'ready.areaAround':
    'Around the {n, plural, one {place} other {# places}} chosen or shown ({words}), as fine as fits into 50 MB.',
  'ready.areaCovered':
    'A map of the {n, plural, one {place} other {# places}} chosen or shown ({words}) is on this device already.',
  'ready.areaLeftOut':
    '{n, plural, one {# place is} other {# places are}} left out, known as a district or coarser only.',
  'ready.areaSize':
    'Exactly {size} ({bytes, number} bytes): {tiles, number} {tiles, plural, one {tile} other {tiles}} up to zoom {zoom, number}.',
  'ready.showsStreets': 'It shows streets and villages.',
  'ready.endsAtRoads': 'It ends at zoom {zoom, number}: roads and villages, no streets.',
  'ready.endsAtTowns': 'It ends at zoom {zoom, number}: main roads and towns, no villages or streets.',
  'ready.offers': 'Maps that this site offers',
  'ready.offersNone':
    'This site offers no finer map. Such a map is a .pmtiles file that somebody at the office cuts out once and hands on, as a file or as an address.',
  'ready.offersHow': 'How one is made (opens a page of its own, needs network)',
  'ready.offersUnknown': 'Whether this site offers maps is not known: its list did not come.',
  'ready.offersFaulty': '{n, plural, one {# fault} other {# faults}} in this site’s list of maps',
  'ready.offersOther': 'Another map: a file, or an address',
  'ready.offerDate': 'Data of {date}.',
  'ready.offerUndated': 'Date of the data not stated.',
  'ready.check': 'Check everything',
  'ready.busy': 'Working …',
  'ready.checking': 'Checking {name} …',
  'ready.fetching': 'Fetching {name} …',
  'ready.allWhole':
    'Checked: {packages, plural, one {# package} other {# packages}}, {documents, plural, one {# document} other {# documents}}, {areas, plural, one {# map} other {# maps}}. All are what was stored.',
  'ready.damagedPackage': 'The package “{name}” is damaged on this device. Open it again.',
  'ready.damagedDocument': 'The document “{name}” is damaged on this device. Attach it again.',
  'ready.damagedArea':
    '{n, plural, one {# piece} other {# pieces}} of the map “{name}” {n, plural, one {is} other {are}} lost or damaged. Delete it and download it again.',
  'ready.outline': 'outline of the world',
  'ready.stillMissing': 'Still missing: {text}',
  'ready.app': 'App',
  'ready.appLine': 'Cairn {version}, build {build}',
  'ready.packages': 'Packages: {n, plural, =0 {none} other {{n, number} ({size})}}',
  'ready.packageDetail': 'version {version}, stored {date}',
  'ready.documents': 'Attached documents: {n, plural, =0 {none} other {{n, number} ({size})}}',
  'ready.areas': 'Map areas: {n, plural, =0 {none} other {{n, number} ({size})}}',
  'ready.unfinished': 'unfinished',
  'ready.notes': 'Private notes',
  'ready.notesNone': 'None on this device.',
  'ready.notesLocked': 'Locked. How many there are is not known until they are opened.',
  'ready.notesCount': '{n, plural, =0 {None yet} one {# note} other {# notes}}, open now.',
  'ready.keeping': 'How long it stays',
  'ready.used': 'The browser counts {size} for this site.',
  'ready.roomUnknown': 'How much room is left cannot be known: what browsers say of it is not the free room.',
  'ready.persistYes': 'The browser said that it will not delete this by itself.',
  'ready.persistNo': 'The browser did not promise anything: it may delete all of it when room runs short.',
  'ready.persistUnknown': 'This browser cannot be asked to keep anything.',
  'ready.mayDelete':
    'In any case everything goes at once when somebody clears browsing data; Safari also deletes it after seven days of use without a visit, unless the app is on the home screen. What must not be lost belongs in a file as well.',
  'ready.persist': 'Ask the browser to keep it',
} as const
