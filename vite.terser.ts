/** A second pass over the scripts that everybody waits for: terser finds what the build's own minifier leaves. */
import { minify } from 'terser'
import type { Plugin } from 'vite'

const OPTIONS = {
  module: true,
  ecma: 2020,
  compress: { passes: 3 },
  format: { comments: false },
} as const

/** Minifies the chunks with these names once more; for a build without source maps. */
export function minifyAgain(names: readonly string[]): Plugin {
  return {
    name: 'cairn-minify-again',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !names.includes(chunk.name)) continue
          const { code } = await minify(chunk.code, OPTIONS)
          if (!code) throw new Error(`minify again: code expected of ${chunk.fileName}`)
          chunk.code = code
        }
      },
    },
  }
}
