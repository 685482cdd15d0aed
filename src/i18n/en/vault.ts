/** Words of the vault: private notes, photos, and what can be promised about them. */
export const vault = {
  'vault.lock': 'Lock now',
  'vault.noteHere': 'Private note about this place',

  'vault.noStorage':
    'This browser keeps nothing on the device (a private window, Lockdown Mode or Tor Browser, perhaps), so private notes cannot be kept here.',
  'vault.noCrypto':
    'This browser offers encryption only on https addresses, and this is none. Private notes cannot be kept here.',

  'vault.lead':
    'Notes and photos of your own, targets of the field view and the map areas that you keep, sealed on this device under a passphrase. Nothing of them is ever sent anywhere.',
  'vault.lost':
    '{kilobytes, plural, one {# KB} other {# KB}} of sealed notes are still on this device, but the ways to their key are gone: nobody can open them any more. A new vault takes their place.',

  'vault.sealingAreas':
    'The vault is open. {n, plural, one {# map area goes} other {# map areas go}} into it …',
  'vault.areasSealed':
    'The vault is open. {n, plural, one {# map area is} other {# map areas are}} sealed in it now. They are drawn only while it is open.',

  'vault.createTitle': 'Make a vault',
  'vault.passphrase': 'Passphrase',
  'vault.passphraseAgain': 'The same passphrase again',
  'vault.notTheSame': 'The two are not the same.',
  'vault.show': 'Show what I type',
  'vault.suggest': 'Suggest one',
  'vault.suggestNote':
    'Five made-up words, drawn by chance: 80 random bits. Write it down or learn it before you go on; it is shown only now and kept nowhere.',
  'vault.strengthEmpty':
    'Five words or more, chosen by chance, are advised. A saying, a song or names are not chance.',
  'vault.strengthWeak':
    'Weak: whoever copies this device’s storage can try billions of short passphrases. Five words or more, chosen by chance, are advised.',
  'vault.strengthLong': 'Long enough, if nobody can guess how you came to it.',
  'vault.strengthWords':
    'Five different words or more: good, if chance chose them. Cairn counts words; it cannot see how they were chosen.',
  'vault.noWayBack':
    'There is no way back in without it: nobody can reset it, and Cairn does not know it. If the browser offers to remember it, refuse: it would lie on the same device.',
  'vault.create': 'Make the vault',
  'vault.withoutTitle': 'Without a passphrase',
  'vault.without':
    'Then nothing is protected: everybody who has this device reads the notes. You can set a passphrase later; traces of the time before it may stay on the disk.',
  'vault.createWithout': 'Make it without protection',
  'vault.created': 'The vault is made and open.',
  'vault.createdUnprotected': 'The vault is made. It is not protected.',

  'vault.lockedSaid':
    'Locked. Private notes, map areas, targets, your position and what was open are out of this page. Opening the vault brings notes, areas and targets back.',
  'vault.lockedLine': 'The vault is locked.',
  'vault.open': 'Open',
  'vault.openWithKey': 'Open with the security key',
  'vault.wanted': 'Once it is open, a note about {label} is begun.',
  'vault.wrong': 'That does not open this vault. Nothing was changed.',

  'vault.unprotected':
    'Not protected: these notes have no passphrase. Everybody who has this device can read them.',
  'vault.setOne': 'Set a passphrase',
  'vault.openLine':
    'Open. It locks itself after {idle, plural, one {# minute} other {# minutes}} without use and {hidden, plural, =0 {as soon as this page is hidden} one {when this page is hidden for # minute} other {when this page is hidden for # minutes}}.',

  'vault.write': 'Write a note',
  'vault.count': '{n, plural, =0 {No notes yet} one {# note} other {# notes}}',
  'vault.damaged':
    '{n, plural, one {# note is lost: its sealed record was changed or replaced by something other than Cairn.} other {# notes are lost: their sealed records were changed or replaced by something other than Cairn.}}',
  'vault.damagedOne':
    'A sealed record is missing, was changed, or was replaced by an older one. It is not shown, since nobody can say what it held.',
  'vault.noteOf': 'Note of {time}',
  'vault.changed': 'changed {time}, version {version}',
  'vault.about': 'About {label}',
  'vault.goThere': 'Show this place',
  'vault.position': 'Written at {position}, ± {accuracy} m ({time})',
  'vault.photoCount': '{n, plural, one {# photo} other {# photos}}',
  'vault.photo': 'Photo {n}',
  'vault.original': 'original {name}, with its metadata',
  'vault.kilobytes': '{n} KB',
  'vault.notAPicture': 'This browser cannot show this picture.',
  'vault.read': 'Read',
  'vault.fold': 'Fold up',
  'vault.edit': 'Change',
  'vault.delete': 'Delete',
  'vault.deleteSure': 'Delete for good',
  'vault.keep': 'Keep',
  'vault.noteSaved': 'The note is sealed.',
  'vault.noteDeleted': 'The note is deleted.',

  'vault.newNote': 'New note',
  'vault.changedNote': 'Change the note',
  'vault.text': 'Text',
  'vault.textNote':
    'What you type is sealed as you go and survives a lock. Your keyboard is another program: it may remember words.',
  'vault.unlink': 'Without the place',
  'vault.addPosition': 'Note where I am',
  'vault.positionNote':
    'The position stays in the sealed note. It is kept as exactly as the device gives it.',
  'vault.positionRefused': 'The browser or the device does not give the position: it was refused.',
  'vault.positionNone': 'The device found no position. Under open sky it may take a minute.',
  'vault.photos': 'Photos',
  'vault.addPhotos': 'Add photos',
  'vault.photosNote':
    'Photos are drawn anew, at most 2048 pixels wide or high: place, time and camera that the file carries are left out. The camera may keep its own copy, unsealed, in the device’s gallery.',
  'vault.keepOriginal': 'Keep the original files with their metadata',
  'vault.keepOriginalNote':
    'The next photos are sealed as they are, with the place, time and camera that are written in them.',
  'vault.dropPhoto': 'Take out photo {n}',
  'vault.noPicture': '{name}: no picture that this browser can read. It was not added.',
  'vault.save': 'Save',
  'vault.discard': 'Throw away',
  'vault.discardSure': 'Throw away what is written',

  'vault.full': 'This device has no room left. Nothing that was there before is harmed.',
  'vault.fullPhotos':
    'No room for the photo: this device, or what the browser grants Cairn, is full. The note and everything else are unharmed.',
  'vault.fullNote':
    'No room for the note: this device, or what the browser grants Cairn, is full. What you wrote is still here; everything saved before is unharmed.',
  'vault.fullHint': 'Delete notes here, or documents, packages and areas elsewhere in Cairn, then try again.',
  'vault.tryAgain': 'Try again',
  'vault.leavePhotos': 'Go on without it',
  'vault.leaveNewPhotos': 'Save without the new photos',

  'vault.waysTitle': 'Passphrase, locking, erasing',
  'vault.changeTitle': 'Another passphrase',
  'vault.present': 'Present passphrase',
  'vault.change': 'Change the passphrase',
  'vault.changeNote':
    'Whoever copied the device’s storage earlier can still open that copy with the old one.',
  'vault.passphraseChanged': 'The passphrase is changed.',
  'vault.protectedNow':
    'The vault is protected from here on. Traces of the time before may stay on the disk.',
  'vault.keyTitle': 'Security key',
  'vault.keyNote':
    'A security key or passkey can be a second way in. Then whoever can make you, or your device, use it opens the vault without the passphrase; a passkey may be copied to its maker’s cloud.',
  'vault.addKey': 'Add a security key',
  'vault.removeKey': 'Remove the security key',
  'vault.keyAdded': 'The security key opens this vault too.',
  'vault.keyRemoved': 'Only the passphrase opens this vault.',
  'vault.keyRefused': 'The security key was refused, or the wait was too long. Nothing was changed.',
  'vault.autoTitle': 'Locking by itself',
  'vault.idle': 'Without use, after',
  'vault.hidden': 'Hidden, after',
  'vault.minutes': '{n, plural, =0 {at once} one {# minute} other {# minutes}}',
  'vault.autoNote': 'Ctrl (⌘) + Shift + L locks at once, from anywhere on the page.',

  'vault.eraseTitle': 'Erase',
  'vault.eraseNote':
    'The ways to the key are destroyed first, then the sealed records: notes, targets and map areas. What a disk may still hold opens for nobody.',
  'vault.eraseVault': 'Erase the vault',
  'vault.eraseEverything': 'Erase everything of Cairn',
  'vault.eraseEverythingNote':
    'Everything: also packages, documents, areas and saved views; then the page is left.',
  'vault.eraseCountdown': 'Erasing in {n}',
  'vault.eraseCancel': 'Tap anywhere, or press any key, to keep everything.',
  'vault.eraseKept': 'Nothing was erased.',
  'vault.erased': 'The vault is erased.',

  'vault.promiseTitle': 'What can be promised, and what cannot',
  'vault.promises': 'Promised, and tested',
  'vault.promise1':
    'Whoever takes the device while the vault is locked reads nothing in it without the passphrase (or the security key, if you added one).',
  'vault.promise2':
    'Nothing of it is sent anywhere, nor written to the address, the history or the page’s title.',
  'vault.promise3': 'After erasing, what is left on the disk does not open, even with the passphrase.',
  'vault.promise4': 'Photos lose their metadata unless you keep the originals.',
  'vault.noPromises': 'Not promised',
  'vault.noPromise1':
    'That it stays: browsers delete what sites keep, some after seven days. Carry what matters in an encrypted bundle.',
  'vault.noPromise2':
    'That it is hidden: that Cairn is here, that there is a vault, how big it is and how many map areas it holds can be seen. Where you looked on the map stands in the address, and so in the browser’s history.',
  'vault.noPromise3':
    'That deleting removes bytes from the disk, or that an old copy of the storage put back would be noticed.',
  'vault.noPromise4':
    'Protection from somebody who watches you type, forces you to open it, or controls the device, the keyboard, or the server that Cairn is loaded from.',
  'vault.noPromise5':
    'That the picture in the list of open apps is always blank: Cairn blanks the page when it is hidden, and some devices take their picture earlier.',

  'vault.gone': 'The vault is no longer on this device: it was erased, or the browser removed it.',
  'vault.failed': 'That did not work: {reason}',
} as const
