/** The same meridian between -180 (included) and 180. */
export const wrappedLongitude = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180
