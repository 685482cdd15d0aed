/** The whole package as the public may see it; runs beside the page, in the worker of exports. */
import type { PackageFiles } from '../domain/package.ts'
import { exportName } from '../formats/export-input.ts'
import { writeZip } from '../formats/write-zip.ts'
import { publishPackage } from '../publish/publish-package.ts'
import { sha256 } from './sha256.ts'

/** What to tell of a public copy. */
export interface PublicFacts {
  /** Features that are shown more coarsely than they are held. */
  readonly withheld: number
  /** Ids of features that hold or name a finer place, and nobody has decided. */
  readonly undecided: readonly string[]
}

export interface PublicCopy {
  readonly name: string
  readonly blob: Blob
  readonly facts: PublicFacts
}

/** Publishes as `cairn publish` does. Throws, with every finding, what may not be published; `today` is YYYY-MM-DD. */
export async function publicCopy(files: PackageFiles, today: string): Promise<PublicCopy> {
  const result = await publishPackage({ files, previous: null, today, overdueReason: null, sha256 })
  const { published, findings, decisions, questions } = result
  if (!published) throw new Error(findings.map(({ message }) => message).join(' · '))
  const { package: pkg } = published
  const question = { sentence: '', address: null }
  const input = { pkg, features: pkg.features, question, files: published.files }
  const { mediaType, parts } = await writeZip(input, sha256)
  return {
    name: exportName(input, 'public.zip'),
    blob: new Blob([...parts], { type: mediaType }),
    facts: {
      withheld: decisions.filter(({ isWithheld }) => isWithheld).length,
      undecided: questions.map(({ featureId }) => featureId),
    },
  }
}
