/** The field view, positions in and out, and what the compass says. */
export const field = {
  'field.goThere': 'Go there',

  'field.position': 'Where you are',
  'field.waiting': 'Looking for your position … Under open sky this takes up to a minute.',
  'field.accuracy': '± {radius}',
  'field.ageSeconds': '{n, number} s ago',
  'field.ageMinutes': '{n, number} min ago',
  'field.ageHours': '{n, number} h ago',
  'field.fix': 'Position good to {accuracy}, {age}',
  'field.stale': 'This position is old: you may be elsewhere by now.',
  'field.poor':
    'This position is rough. Stand under open sky; on a phone, allow the exact position in the settings.',
  'field.private':
    'Your position stays in this device’s memory while this view is open. It is in no link, no export, and nothing stores it.',
  'field.fault.refused':
    'This page may not see your position. Allow it in the browser’s settings for this site (the sign beside the address), on a phone also in the system’s settings for the browser, then try again.',
  'field.fault.insecure':
    'The browser gives a position only to pages that come over https or from this device. Open Cairn at its https address; distances from typed coordinates work here too.',
  'field.fault.absent': 'This browser has no positioning. Type the coordinates that another device shows.',
  'field.fault.unavailable':
    'The device finds no position. Switch positioning on, go under open sky, then try again.',
  'field.fault.timeout':
    'No position came within a minute. It is still being looked for; open sky and patience help.',
  'field.retry': 'Try again',

  'field.target': 'Where to',
  'field.noTarget': 'No target is chosen.',
  'field.targetGone': 'The target is not in the package that is open now.',
  'field.typedTarget': 'Typed coordinates',
  'field.chooseTarget': 'Choose a target',
  'field.typed': 'Coordinates',
  'field.useTyped': 'Go to these coordinates',
  'field.typedName': 'Name (may be empty)',
  'field.kept': '{n, plural, =0 {No target is kept} one {# kept target} other {# kept targets}}',
  'field.forget': 'Forget {name}',
  'field.keeping.absent':
    'What you choose is forgotten when this page is closed. A vault (private notes) keeps it, sealed.',
  'field.keeping.locked':
    'The vault is locked, so what it keeps is not shown. What you choose now goes into it once it is open.',
  'field.keeping.open': 'Targets are sealed in your vault. They go from this page when it is locked.',
  'field.keeping.unprotected':
    'Targets are kept in your vault, which has no passphrase: everybody who has this device can read them.',
  'field.makeVault': 'Private notes',
  'field.openVault': 'Open the vault',
  'field.notKept':
    'The target could not be sealed in the vault, for example because the device is full. It is forgotten when this page is closed.',
  'field.find': 'Or a place of this package, by name',
  'field.findNone': 'Nothing of this package is called so.',
  'field.unlocated': 'The documents do not say where this is. There is nowhere to go to.',
  'field.antipode': 'The target is on the other side of the earth: no direction is the shortest.',
  'field.noFix': 'Distance and direction come with your position.',
  'field.bearing': '{point}, {degrees, number}° from true north',
  'field.toPoint': '{distance} to the target.',
  'field.toPointWithin': '{distance} to the stated point; the place lies within {radius} of it.',
  'field.areaRadius': 'Area of radius {radius}',
  'field.areaOutlined': 'Area as outlined on the map',
  'field.outside': '{area}: you are {distance} from its edge.',
  'field.inside': '{area}: you are inside it, {distance} from its edge.',
  'field.atEdge': '{area}: you are about at its edge. Your position is not good enough to say on which side.',
  'field.noMore': 'The place lies somewhere in this area; the documents say no more.',
  'field.toEdge': 'to the edge of the area',
  'field.insideShort': 'inside the area',

  'field.arrow': 'The target lies {where}.',
  'field.headingCompass':
    'Compass, turned from magnetic to true north by {degrees}° ({model}, made for years up to {year, number, ::group-off}).',
  'field.headingOutdated':
    'Compass, turned from magnetic to true north by {degrees}° after an outdated model ({model}, up to {year, number, ::group-off}).',
  'field.headingCare': 'Metal, cars and magnets turn a compass. Check it against a landmark.',
  'field.headingMovement': 'No compass: the arrow holds while you walk straight ahead.',
  'field.compassAsk': 'Use the compass',
  'field.noCompass.refused': 'The compass was refused; numbers and words still show the direction.',
  'field.noCompass.absent':
    'No compass here: walk a few steps, or hold a compass of your own to the bearing.',

  'field.coordinatesTarget': 'Coordinates of the target',
  'field.coordinatesMiddle': 'Coordinates of the middle of the area, no finer than the documents',
  'field.coordinatesSelf': 'Your coordinates, as fine as the position is',
  'field.claims': 'What the documents say',
  'field.noClaims': 'Nobody claims anything about this place in this file.',
  'field.openDocument': 'Open in the document',

  'field.nearby': 'What is near',
  'field.within': 'Within',
  'field.km': '{n, number} km',
  'field.nearbyCount':
    '{n, plural, =0 {Nothing that is shown lies within {km, number} km.} one {# of what is shown lies within {km, number} km.} other {# of what is shown lie within {km, number} km.}}',
  'field.nearbyCut': 'The {n, number} nearest are listed.',
  'field.nearbyUnlocated':
    '{n, plural, =0 {Nothing that is shown is without place.} one {# more is shown without place: it could be here or anywhere.} other {# more are shown without place: they could be here or anywhere.}}',
  'field.nearbyArea': 'edge of its area: {where}',
  'field.nearbyInside': 'you are in the area in which it lies',

  'field.safety': 'Before you go',
  'field.mines':
    'Mines and unexploded ordnance: a road that others use today is the only ground known to be walked. Ask the mine action authority first; this map knows nothing of mines.',
  'field.disturb':
    'Do not dig, move or collect anything. Note the coordinates, leave, and report to the competent authority or to a body below: disturbed ground cannot be examined again.',
  'field.report': 'Who to report to',

  'field.awake': 'Keep the screen on (costs battery)',
  'field.awakeRefused': 'The device refuses to keep the screen on, for example while it saves power.',
  'field.battery': 'Looking for the position costs battery. It ends when this view is closed.',
  'field.onMap': 'Show on map',
  'field.end': 'End, clear target',
  'field.pillWaiting': 'Looking for position …',
  'field.pillEdge': '{distance} to edge',
  'field.pillNoTarget': 'Position {accuracy}',
  'field.stop': 'Stop showing my position',

  'compass.n': 'north',
  'compass.nne': 'north-north-east',
  'compass.ne': 'north-east',
  'compass.ene': 'east-north-east',
  'compass.e': 'east',
  'compass.ese': 'east-south-east',
  'compass.se': 'south-east',
  'compass.sse': 'south-south-east',
  'compass.s': 'south',
  'compass.ssw': 'south-south-west',
  'compass.sw': 'south-west',
  'compass.wsw': 'west-south-west',
  'compass.w': 'west',
  'compass.wnw': 'west-north-west',
  'compass.nw': 'north-west',
  'compass.nnw': 'north-north-west',
  'turn.ahead': 'ahead',
  'turn.right': 'to the right',
  'turn.behind': 'behind',
  'turn.left': 'to the left',

  'coordinates.form.dd': 'Decimal degrees',
  'coordinates.form.ddm': 'Degrees, decimal minutes',
  'coordinates.form.dms': 'Degrees, minutes, seconds',
  'coordinates.form.utm': 'UTM, WGS 84',
  'coordinates.form.mgrs': 'MGRS, WGS 84',
  'coordinates.next': '{form}. Tap for the next form.',
  'coordinates.copy': 'Copy',
  'coordinates.allForms': 'In every form',
  'coordinates.beyondGrid': 'No UTM or MGRS beyond 84° north and 80° south.',
  'coordinates.hint':
    'Degrees, UTM or MGRS, as you have them: 39.91 46.79 · 39° 54′ N 46° 47′ E · 38S PK 53 20',
  'coordinates.understood': 'Understood as {text} ({form})',
  'coordinates.square': 'Understood as {text}: the middle of a square of {size}',
  'coordinates.fault.empty': 'Type coordinates.',
  'coordinates.fault.not-understood':
    '“{found}” is not understood. Numbers, N S E W, ° ′ ″, or a grid reference are.',
  'coordinates.fault.not-two': 'Two numbers are needed: a latitude and a longitude.',
  'coordinates.fault.latitude-range': '{found}° is no latitude: they end at 90°.',
  'coordinates.fault.longitude-range': '{found}° is no longitude: they end at 180°.',
  'coordinates.fault.swapped':
    '{found}° stands first and is no latitude. Is the longitude first? Write E or W behind it.',
  'coordinates.fault.minutes-range': '{found} minutes: there are only 59 and a fraction.',
  'coordinates.fault.seconds-range': '{found} seconds: there are only 59 and a fraction.',
  'coordinates.fault.decimals-inside': '{found}: only the last number of an angle may have decimals.',
  'coordinates.fault.same-axis': '{found}: one of N or S and one of E or W is needed.',
  'coordinates.fault.sign-and-letter': '{found}: write a minus sign or a letter, not both.',
  'coordinates.fault.letter-ambiguous': '{found} can be north or east. Write N, S, E or W.',
  'coordinates.fault.comma-ambiguous':
    '{found}: is a comma a decimal sign or does it part the numbers? Write a point, or a semicolon between the two.',
  'coordinates.fault.band-or-south':
    '{found} is a band in the north and a half of the earth in the south. Write north or south, or use MGRS.',
  'coordinates.fault.grid-zone':
    '{found}: there is no such zone. They go from 1 to 60, and the grid from 80° S to 84° N.',
  'coordinates.fault.grid-square': '{found}: this zone has no such square or numbers.',
  'coordinates.fault.grid-digits':
    '{found}: as many digits for easting as for northing are needed, at most five each.',
} as const
