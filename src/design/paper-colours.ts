/** The light tokens of tokens.css for what is drawn outside a page: pictures and paper. A test keeps the two the same. */
export const PAPER_COLOURS = {
  paper: '#fdfcf8',
  ink: '#1f1d1a',
  inkSoft: '#5f5a52',
  inkFaint: '#6f695f',
  rule: '#ddd8cb',
  accent: '#5b3f7d',
  water: '#dbe3e4',
  waterLine: '#b9c8cb',
  land: '#f1eee4',
  borderLine: '#a39c8c',
} as const
