// Whether what was built stays within the budgets of package.json.

/** @import {Size} from './size-entries.mjs' */

/** Growth that no budget has to be edited for: another build of the same code may differ by names and order. */
export const ALLOWANCE_BYTES = 1000

const FORMS = /** @type {const} */ (['raw', 'gzip', 'brotli'])

/**
 * What is wrong, one line each; empty when every entry is within its budget.
 * @param {Readonly<Record<string, Size>>} sizes as built
 * @param {Readonly<Record<string, Size>>} budgets of package.json
 * @returns {string[]}
 */
export function budgetFaults(sizes, budgets) {
  const names = [...new Set([...Object.keys(sizes), ...Object.keys(budgets)])]
  return names.flatMap((name) => {
    const [size, budget] = [sizes[name], budgets[name]]
    if (!budget) return [`${name}: a budget expected in package.json, none found`]
    if (!size) return [`${name}: in the budgets of package.json, but nothing of that name is built`]
    return FORMS.filter((form) => size[form] > budget[form] + ALLOWANCE_BYTES).map(
      (form) =>
        `${name}: at most ${budget[form]} bytes ${form} expected (and ${ALLOWANCE_BYTES} more), ${size[form]} found`,
    )
  })
}
