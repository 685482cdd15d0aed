/** Set by vite.config.ts. */
declare const __CAIRN_VERSION__: string
/** Hash of the sources: the same sources give the same name. */
declare const __CAIRN_BUILD__: string
