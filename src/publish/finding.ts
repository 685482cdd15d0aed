/** Why something is not published: what was expected, what was found, and the cure. */
export interface PublishFinding {
  /** Stable kebab-case name. */
  readonly code: string
  /** The feature or other record that it is about; null for the package as a whole. */
  readonly id: string | null
  /** File that would ship; null when it is not about one. */
  readonly file: string | null
  readonly message: string
}

/** A finding about a record or the whole. */
export const finding = (code: string, id: string | null, message: string): PublishFinding => ({
  code,
  id,
  file: null,
  message,
})
