/** Names of panels and the few words of theirs that the first screen says; the panels' own words come with their code (docs/languages.md). */
export const titles = {
  'bundle.title': 'Hand over',
  'export.title': 'Export',
  'field.title': 'Field view',
  'import.asClaims': 'Read as claims…',
  'import.asClaimsMeans':
    'This file says where, but not who says it. Say what its properties mean, and it becomes claims.',
  'ready.title': 'Ready for offline',
  'share.title': 'Share',
  'vault.title': 'Private notes',
  'vault.lockNow': 'Lock notes',
  'vault.lockShort': 'Lock',
  'documents.untitled': 'Untitled page',
  'documents.untitledOf': 'Untitled page of {publisher}',
  'documents.relayed': '{line} · relayed',
  'trust.earlier':
    'The site now offers an earlier version of {title}: {version}. The one on this device stays. An earlier version opens by a link that names it.',
  'trust.accept': 'Take it from now on',
  'about.what':
    'A map of reported burial sites and incident locations in contested conflicts. Every mark is a claim: who said it, when, how certainly, about which place, and in which passage of which document.',
  'about.notTrue':
    'It never says that a claim is true. Claims that contradict each other stand side by side; numbers are never added up or averaged.',
  'about.notInvestigation':
    'It is not an investigation, not evidence for a court, and not a register of missing persons.',
  'about.content':
    'Claims and documents describe violent death, human remains and damaged graves. There are no pictures of the dead here.',
} as const
