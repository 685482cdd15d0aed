export const trust = {
  'trust.fact': 'Signed by',
  'trust.signed':
    '{name}, with the key {key}. Compare the key with the one that they publish elsewhere. A signature says who packed these files, never that a claim is true.',
  'trust.unsigned': 'Nobody. Hashes show that the files belong together, not who packed them.',
  'trust.first':
    '{title} is signed; this device meets the signer for the first time. Name: {name}. Key: {key}. From now on only releases with this key are taken. Compare it with the key that the editors publish elsewhere.',
  'trust.offer.key-changed':
    'Until now {title} was signed by {name} with the key {key}. Have the editors announced, in a place that you trust, that they changed or lost their key? Then this device can take version {version} with the key {newKey}. If not, leave it.',
  'trust.offer.signature-gone':
    'Until now {title} was signed by {name} with the key {key}. Have the editors announced, in a place that you trust, that they no longer sign? Then this device can take version {version} without a signature. If not, leave it.',
  'trust.refused.no-signature':
    'Version {version} of {title} was not opened: it names {name} as its signer, and the signature is missing or cannot be read. Load it again later, or ask the editors.',
  'trust.refused.no-key':
    'Version {version} of {title} was not opened: the key of its signer cannot be read. Ask the editors for a whole copy.',
  'trust.refused.other-key':
    'Version {version} of {title} was not opened: its signature comes from another key than the one it names. Ask the editors for a whole copy.',
  'trust.refused.descriptor-changed':
    'Version {version} of {title} was not opened: it was changed after {name} signed it. What was stored before stays. Get it again from the editors, and tell them.',
  'trust.refused.file-changed':
    'Version {version} of {title} was not opened: the file {path} is not the one that {name} signed. What was stored before stays. Get it again from the editors, and tell them.',
  'trust.refused.key-changed':
    'Version {version} of {title} was not opened: it is signed with another key than the earlier releases of {name}. What was stored before stays.',
  'trust.refused.signature-gone':
    'Version {version} of {title} was not opened: earlier releases were signed by {name}, this one is not. What was stored before stays.',
  'trust.refused.rolled-back':
    'Version {version} of {title} was not opened: this device had a later one of {name}, {known}. What was stored before stays. An earlier version opens by a link that names it.',
  'trust.refused.altered-update':
    'Version {version} of {title} was not taken over: the file {path} is not the one that it describes. What was stored before stays. Try again later; if it remains so, tell the editors.',
} as const
