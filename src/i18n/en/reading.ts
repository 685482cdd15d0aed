export const reading = {
  'reading.title': 'Opening {name}',
  'reading.step.reading': 'Reading the file',
  'reading.step.converting': 'Turning rows into claims',
  'reading.step.checking': 'Checking every record',
  'reading.step.storing': 'Storing on this device',
  'reading.step.showing': 'Preparing to show',
  'reading.share': '{percent} %',
  'reading.cancel': 'Cancel',
  'reading.cancelled': 'Opening {name} was cancelled. Reload the page to try again.',
} as const
