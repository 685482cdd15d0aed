export const language = {
  'language.name': 'Language: {name}',
  'language.notKept':
    'Another language opens the page anew, and the file that is open could not be kept on this device. Close it first, or open it again afterwards.',
  'language.notReviewed':
    'These words were translated without a native speaker having reviewed them. Documents and claims stand in the language in which they were recorded.',
} as const
