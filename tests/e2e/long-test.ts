import { test } from 'vitest'

/** A test that takes long for what it waits for: part of `npm run test:faults`, not of every `npm test`. Its title begins with "long:". */
export const longTest = process.env.CAIRN_LONG_TESTS === 'yes' ? test : test.skip
