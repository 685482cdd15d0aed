/** Address of the folder with the basemap's files. */
export const basemapUrl = (): string => new URL('basemap/', document.baseURI).href
