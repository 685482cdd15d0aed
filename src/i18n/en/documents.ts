export const documents = {
  'documents.claimSentence': '{who}, {date}, {modality}: {statement} {place}. Document: {source}.',
  'documents.between': 'between {low, number} and {high, number}',
  'documents.count': '{kind}: {number}',
  'documents.dateUnknown': '{kind}: not stated',
  'documents.dateBasis': '{kind}: {date} ({basis})',
  'documents.dateVerbatim': '{kind}: {date} ({basis}: “{verbatim}”)',
  'documents.inTable': 'in the table',

  'documents.by.repeats': 'is repeated by',
  'documents.by.derives_from': 'is the origin of',
  'documents.by.corroborates': 'has independent agreement from',
  'documents.by.refines': 'is refined by',
  'documents.by.supersedes': 'is superseded by',
  'documents.by.contradicts': 'is contradicted by',
  'documents.by.responds_to': 'is answered by',
  'documents.by.withdraws': 'is withdrawn by',

  'documents.relations': 'Relations to other claims',
  'documents.otherClaim': '{who}, {date}, {modality}',
  'documents.noCapture': 'no copy was kept; the quote is from the text as read',
  'documents.tableQuote': 'the quote is as in the table, not compared with the document',
  'documents.onlyThis': 'Only claims from this document',
  'documents.notOnlyThis': 'Claims from all documents again',
  'documents.copyAttached': 'your copy is attached',
  'documents.copyNotAttached': 'text not attached',
  'documents.sourceMissing': 'the record of the document “{id}” is missing from this package',

  'documents.placeBoth': 'place: “{words}” ({name}; {precision})',
  'documents.placeWords': 'place: “{words}” ({precision})',
  'documents.placeName': 'place: {name} ({precision})',
  'documents.placeNone': 'place: not stated',
  'documents.accused': 'holds responsible: {who}',
  'documents.accusedVerbatim': 'holds responsible: {who} (“{verbatim}”)',
  'documents.characterisation': 'in the document’s words: “{verbatim}”',
  'documents.grade':
    'graded {sourceReliability} / {informationCredibility} by {assessor}, {date}: {rationale}',
  'documents.notGraded': 'not graded',
  'documents.howRead': 'How this was read',
  'documents.modalWords': 'words that carry the certainty: “{words}”',
  'documents.claimId': 'claim id: {id}',
  'documents.seriesOf': '{kind}, as counted by {who}:',

  'documents.claimsAll': '{n, plural, one {# claim} other {# claims}}',
  'documents.claimsMatching':
    '{matching, number} of {n, plural, one {# claim matches} other {# claims match}}',
  'documents.origins': '{n, plural, one {# independent origin} other {# independent origins}}',
  'documents.parties': '{n, plural, one {# party} other {# parties}}',
  'documents.whyStatus': 'How this was worked out',
  'documents.contradictions': 'Who contradicts whom',
  'documents.contradictEachOther': 'each contradicts the other',
  'documents.deniesReply': 'denies, in response to',
  'documents.countsTitle': 'Numbers, as each claimant counted',
  'documents.countsNote': 'Numbers of different claimants or kinds are never added up.',
  'documents.claimsByDate': 'Claims, by date of statement',
  'documents.contentNote': 'Some claims describe violent death.',
  'documents.undatedLast': '{n, plural, one {# undated claim stands} other {# undated claims stand}} last.',
  'documents.showHidden':
    '{n, plural, one {# claim does not match the query: show it} other {# claims do not match the query: show them}}',
  'documents.km': '{n, number, ::.#} km',
  'documents.m': '{n, number} m',
  'documents.within': '{word}, within {radius}',
  'documents.whoUsesNames': 'Who uses which name',
  'documents.howPlaced': 'How it was placed',
  'documents.noClaimantInFile':
    'This file states no claimant. What follows is what the file says, attributed to nobody.',
  'documents.relatedTitle': 'Belongs together with',
  'documents.related.near': 'near:',
  'documents.related.same_event': 'same event:',
  'documents.related.part_of': 'part of:',
  'documents.related.precedes': 'precedes:',

  'documents.document': 'Document',
  'documents.previousClaim': 'Previous claim',
  'documents.nextClaim': 'Next claim',
  'documents.claimOf': 'claim {at} of {n}',
  'documents.allClaims':
    '{n, plural, one {The claim in this document} other {All # claims in this document}}',
  'documents.passageLabel': '{n, plural, one {Passage} other {# passages}}: {text}',
  'documents.passagesUnresolved':
    '{n, plural, one {# passage does not stand in this text} other {# passages do not stand in this text}}',
  'documents.passagesFound':
    '{n, number} of {all, plural, one {# passage} other {# passages}} found in your copy, each exactly once.',
  'documents.refused': '{name} is not this document, or not this copy of it.',
  'documents.refusedWhy':
    'Its SHA-256 differs from that of the copy which the claims were read from, so positions in it would prove nothing. It was not stored.',
  'documents.hashExpected': 'expected',
  'documents.hashFound': 'found',
  'documents.copyIs': 'Your copy, {name}, is byte for byte the one the claims were read from.',
  'documents.detach': 'Remove from this device',
  'documents.attach': 'Attach your copy',
  'documents.choose': 'Choose the file',
  'documents.attachHint':
    'Full texts are not shipped. If you have the text, choose the file: its hash shows whether it is the same, and it stays on this device.',
  'documents.cannotAttach':
    'No copy of this document was kept when it was read, so there is no hash that could prove yours. The quotes were read in the text itself.',
  'documents.tableCannotAttach':
    'The table names this document; nobody read it for the claims and no copy was kept, so there is no hash that could prove yours. The quotes below are as in the table.',
  'documents.noAddress': 'No address of this document is known.',
  'documents.openOriginal': 'Open the original at {host}',
  'documents.siteSeesVisit': 'That site will see your visit.',
  'documents.addressMatched': 'The address was matched to the text afterwards.',
  'documents.notInPackage': '(not in this package)',
  'documents.thisDocument': 'this document',
  'documents.relayTitle': 'Who took it from whom',
  'documents.noRelay': 'The package records no relay: the document counts as its own origin.',
  'documents.relayNote': 'A relay repeats an origin and is not counted as another one.',
  'documents.kept': 'What was kept of it',
  'documents.nothingKept': 'No copy was kept.',
  'documents.captureLine': '{level}, {bytes, plural, one {# byte} other {# bytes}}, captured: {when}.',
  'documents.belowMinimum':
    'This is below what courts expect of a kept page: its address, its source and a dated picture of it.',
  'documents.defects': '{n, plural, one {# known fault of this copy} other {# known faults of this copy}}',
  'documents.atCharacter': '(at character {at, number})',
  'documents.read.full': 'The whole text was read when the claims were encoded.',
  'documents.read.opening':
    'Only the opening, about 2,000 characters, was read when the claims were encoded; what comes later may qualify it.',
  'documents.rights': 'Rights: {holder}; {licence}.',
  'documents.noLicence': 'no licence stated',
  'documents.citation': 'Citation',
  'documents.copyCitation': 'Copy as text',
  'documents.copyCsl': 'Copy as CSL-JSON',
  'documents.characters': 'characters {start, number}–{end, number} of the text',

  'sources.title': 'Documents',
  'sources.note':
    'Every document that the claims were read in, whoever published it. A document is not evidence that what it says is so.',
  'sources.find': 'Find by title, publisher, language, year',
  'sources.order.date': 'latest first',
  'sources.order.publisher': 'by publisher',
  'sources.order.claims': 'by number of claims',
  'sources.found': '{found, number} of {all, plural, one {# document} other {# documents}}',
  'sources.none': 'No document holds all of these words: “{text}”.',
  'sources.noPublisher': 'Publisher not stated',
  'sources.kept': 'copy kept: {level}',

  'about.whatTitle': 'What Cairn is',
  'about.notComplete':
    'It is not complete. It holds what was found in the documents listed; more claims by one side do not mean more events.',
  'about.unknown':
    'Unknown is a value: what has no date or no place is counted, listed and found like everything else, and no mark is more exact than its document.',
  'about.docs':
    'The documentation: for analysts, field teams, journalists and data editors; how the data are collected, graded and corrected',
  'about.contentTitle': 'Before you read',
  'about.noNames':
    'Victims, relatives and witnesses are not named, even where a document names them. Only institutions and persons acting in public office are named as claimants.',
  'about.caseworkTitle': 'If you are looking for somebody, or know of a place',
  'about.casework':
    'Cairn collects nothing and can help with no case. Do not disturb a place; mines and unexploded shells are a danger at many of them. These bodies do casework:',
  'about.familyLinks': 'Family Links, International Committee of the Red Cross',
  'about.familyLinksDoes':
    'Looks for missing relatives, with the Red Cross or Red Crescent Society of each country.',
  'about.icrcMissing': 'Missing persons, International Committee of the Red Cross',
  'about.icrcMissingDoes': 'What the law asks of states, and guidance for families and for those who search.',
  'about.icmp': 'Online Inquiry Center, International Commission on Missing Persons',
  'about.icmpDoes':
    'Takes reports of missing persons and, also without a name, of places where remains may lie (Site Locator).',
  'about.commissions': 'National commissions on missing persons',
  'about.commissionsDo':
    'Each state concerned has its own; the delegations of the International Committee of the Red Cross say how to reach it.',
  'about.sitesSeeVisit': 'These links leave Cairn, and those sites will see your visit.',
  'about.bordersTitle': 'Names and borders',
  'about.borders':
    'Borders and names imply no opinion on the status of any country, territory, city or area, or of its authorities. Disputed lines are dashed and dated; no country is filled with a colour.',
  'about.names':
    'Where the sides use different names, the map shows both, in one fixed order; a place’s page lists every name with its language and those who use it. Quotes keep the words of their document.',
  'about.privacyTitle': 'What leaves your device',
  'about.privacy':
    'Nothing. There is no account and no statistics of visits. Files that you open or attach stay in this browser. Only a package that you ask for by an address on another site is fetched from there, and that site sees the request.',
  'about.packageHeading': 'The package that is open',
  'about.packageTitle': 'Title',
  'about.packageVersion': 'Version',
  'about.packageAsOf': 'As of',
  'about.packageCreated': 'Released',
  'about.packageHolds': 'Holds',
  'about.packageHash': 'Hash',
  'about.holdsCounts':
    '{features, plural, one {# feature} other {# features}}, {claims, plural, one {# claim} other {# claims}}, {documents, plural, one {# document} other {# documents}}',
  'about.partiesTitle': 'Parties, in the order shown',
  'about.partiesNote':
    'Claimants are grouped so that one side speaking through many bodies can be seen as one side.',
  'about.glossTitle': '{n, plural, one {# word} other {# words}} that the package does not use as its own',
  'about.glossNote': 'They appear only in quotes and in the names of bodies.',
  'about.glossTerm': 'Word',
  'about.glossInstead': 'Instead',
  'about.creditsTitle': 'Licences and works of others',
  'about.rights':
    'Rights in the documents stay with their publishers; only short phrases are quoted. The licences of the data stand in the package itself.',
  'about.creditNaturalEarth': 'Land and borders: Natural Earth, public domain',
  'about.creditGeoNames': 'Settlements: GeoNames, CC BY 4.0; selected and rounded',
  'about.creditGshhg': 'Rivers, lakes and some lines: GSHHG, WDBII and DCW, LGPL 3 or later; simplified',
  'about.creditFonts': 'Letters: Source Serif 4 and Noto, SIL Open Font License 1.1',
  'about.creditCode':
    'Code: MIT. GeoJSON is checked with geojson-validation, LGPL 3. All notices: THIRD-PARTY-NOTICES.md in the source.',
  'about.appLine': 'Cairn {version}, build {build}',

  'documents.contradictsAndIs': 'contradicts, and is contradicted by,',
  'documents.countsReplaced': 'Lighter numbers were later replaced by the same claimant.',
  'documents.noProperties': 'The file gives this feature no properties.',
  'documents.originalColumns':
    '{n, plural, one {# other cell} other {# other cells}} of the imported table, word for word',
  'documents.notInYourCopy': 'This passage does not stand in your copy.',
  'documents.openClaim': 'The claim that is open',
  'documents.noClaims': 'No claim of this package quotes this document.',
  'documents.textNote': 'The text may describe violent death.',

  'sources.keptCount':
    '{n, plural, =0 {No copy of any was kept.} one {A copy of # was kept, against which yours can be checked; it is marked.} other {Copies of # were kept, against which yours can be checked; they are marked.}}',
} as const
