/** The font name that the style's layers ask for; fonts.ts says which files draw it. */
export const MAP_FONT = 'Noto Sans'
