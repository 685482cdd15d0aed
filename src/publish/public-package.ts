/**
 * A package that may be shown to the public. The type can only be made in this room: by publishing a held package,
 * or by opening a published one whose mark and hashes hold. What is built for the public takes nothing else.
 */
import type { CairnPackage, PackageFiles } from '../domain/package.ts'

/** Exists for the compiler only: nobody else can name it, so nobody else can write the type down as a value. */
declare const PUBLIC: unique symbol

export interface PublicPackage {
  /** The package as a reader gets it: decisions applied, nothing finer in it. */
  readonly package: CairnPackage
  /** Its files by path, as they ship; `datapackage.json` carries the mark. */
  readonly files: PackageFiles
  readonly [PUBLIC]: true
}

/** Only for `publish-package.ts` and `read-published.ts` (tests/publish/only-here.test.ts). */
export function madePublic(pkg: CairnPackage, files: PackageFiles): PublicPackage {
  return { package: pkg, files } as PublicPackage
}
