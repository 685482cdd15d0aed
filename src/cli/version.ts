declare const __CAIRN_VERSION__: string | undefined

/** Version of package.json, written in by the build; `development` when run from source. */
export const VERSION = typeof __CAIRN_VERSION__ === 'string' ? __CAIRN_VERSION__ : 'development'
