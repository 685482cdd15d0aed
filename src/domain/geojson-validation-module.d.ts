/** The part of npm `geojson-validation` 1.0 that we use; the package ships no types. */
declare module 'geojson-validation' {
  /** With `trace` the faults as sentences; an empty list means that the Feature is valid. */
  export function isFeature(feature: unknown, trace: true): readonly string[]
}
