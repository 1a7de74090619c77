import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
  }
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Off unless asked for: names that differ from what is seen, cells without heads, captions and headings in disguise.
  rules: Object.fromEntries(
    ['label-content-name-mismatch', 'td-has-header', 'table-fake-caption', 'p-as-heading', 'focus-order-semantics'].map(rule => [rule, { enabled: true }]),
  ),
  resultTypes: ['violations', 'incomplete'],
}

/** Questions that axe leaves open and the atlas has answered elsewhere. */
const ANSWERED = [
  // What lies under the text of a drawing is beyond axe; the tests of the tokens compute every pair of colours.
  { rule: 'color-contrast', within: 'svg' },
  // On a phone cells scroll under a table's first column, and one digit is too little for axe; a contrast that fails is still a violation.
  { rule: 'color-contrast', within: '[role="region"]' },
  // On a phone choices stand in a line that is pushed sideways: what is out of sight is beyond axe, and so is a count of one digit.
  { rule: 'color-contrast', within: 'fieldset' },
  // Names of lanes stand over the canvas on a phone, and a lane may count one record.
  { rule: 'color-contrast', within: '[data-timeline]' },
]

/**
 * What axe finds on a page, a line each: rules broken, and rules that it could not decide (`?` before the name).
 * The script is evaluated over the debugging protocol, so that the page's policy stays in force.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source)
  const { violations, incomplete } = await page.evaluate(
    async ([options, answered]) => {
      const results = await (window.axe as NonNullable<Window['axe']>).run(document, options)
      const isOpen = (id: string, target: string) => !answered.some(({ rule, within }) => rule === id && document.querySelector(target)?.closest(within))
      const open = results.incomplete.map(result => ({ ...result, nodes: result.nodes.filter(node => isOpen(result.id, String(node.target[0]))) }))
      return { violations: results.violations, incomplete: open }
    },
    [OPTIONS, ANSWERED] as const,
  )
  const lines = (results: AxeResults['violations'], mark: string) =>
    results.flatMap(({ id, help, nodes }) => nodes.map(({ target, any, all }) => `${mark}${id}: ${target.join(' ')}: ${[...any, ...all].map(check => check.message).join('; ') || help}`))
  return [...lines(violations, ''), ...lines(incomplete, '? ')]
}
