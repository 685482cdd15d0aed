/** Features as the bytes of a file, batch by batch, with what the descriptor says of them. */
import type { CairnFeature } from '../../domain/generated/package-types.ts'
import { collectionText } from '../feature-bytes.ts'
import { featureFacts } from '../feature-facts.ts'
import type { FeatureFile } from '../package-files.ts'

/** SHA-256 of bytes that come one after the other. */
export interface HashSteps {
  add(bytes: Uint8Array): void
  /** 64 lower-case hexadecimal digits. */
  end(): string
}

export interface FeatureStream {
  /** The next bytes of the file. */
  add(features: readonly CairnFeature[]): Uint8Array
  /** Its last bytes, and what it became. */
  end(): { readonly bytes: Uint8Array; readonly file: FeatureFile }
}

/** Begins without features. */
export function featureStream(hash: HashSteps): FeatureStream {
  const text = collectionText()
  const facts = featureFacts()
  let size = 0
  const told = (bytes: Uint8Array): Uint8Array => {
    hash.add(bytes)
    size += bytes.length
    return bytes
  }
  return {
    add(features) {
      features.forEach(facts.add)
      return told(text.add(features))
    },
    end() {
      const bytes = told(text.end())
      return { bytes, file: { bytes: size, hash: hash.end(), facts } }
    },
  }
}
