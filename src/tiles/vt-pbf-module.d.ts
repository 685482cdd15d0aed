/** The part of npm `vt-pbf` 3.1 that we use; the package ships no types. */
declare module 'vt-pbf' {
  /** Layers of geojson-vt tiles by name, as one vector tile, uncompressed. */
  export function fromGeojsonVt(
    layers: Readonly<Record<string, { readonly features: readonly unknown[] }>>,
    options: { readonly version: 1 | 2; readonly extent: number },
  ): Uint8Array
}
