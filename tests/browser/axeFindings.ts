import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe?: { run: (context: Document | Element, options: RunOptions) => Promise<AxeResults> }
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
  // On a phone cells scroll under a table's first column; a contrast that fails is still a violation.
  { rule: 'color-contrast', within: '[role="region"]' },
]

/**
 * What axe finds on a page, a line each: rules broken, and rules that it could not decide (`?` before the name).
 * The script is evaluated over the debugging protocol, so that the page's policy stays in force.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source)
  const { violations, incomplete } = await page.evaluate(
    async ([options, answered]) => {
      // What is still sliding in lies over what it passes.
      await Promise.all(document.getAnimations().map(({ finished }) => finished))
      const axe = window.axe as NonNullable<Window['axe']>
      const results = await axe.run(document, options)
      const isOpen = (id: string, target: string) => !answered.some(({ rule, within }) => rule === id && document.querySelector(target)?.closest(within))
      const open = results.incomplete.map(result => ({ ...result, nodes: result.nodes.filter(node => isOpen(result.id, String(node.target[0]))) }))
      // What stands out of sight in a line that is pushed sideways is asked about again with all lines wrapped; what stands in a dialog, without the page under it.
      const unseen = open.find(({ id, nodes }) => id === 'color-contrast' && nodes.length > 0)
      if (unseen) {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('fieldset, fieldset * { flex-wrap: wrap !important; overflow: visible !important } body:has(> dialog:modal) > :not(dialog) { visibility: hidden }')
        document.adoptedStyleSheets = [sheet]
        const seen = await axe.run(document, { ...options, runOnly: [unseen.id], rules: {} })
        document.adoptedStyleSheets = []
        const asked = new Set(unseen.nodes.map(({ target }) => String(target[0])))
        unseen.nodes = [...seen.violations, ...seen.incomplete].flatMap(({ nodes }) => nodes).filter(({ target }) => asked.has(String(target[0])))
      }
      return { violations: results.violations, incomplete: open }
    },
    [OPTIONS, ANSWERED] as const,
  )
  const lines = (results: AxeResults['violations'], mark: string) =>
    results.flatMap(({ id, help, nodes }) => nodes.map(({ target, any, all }) => `${mark}${id}: ${target.join(' ')}: ${[...any, ...all].map(check => check.message).join('; ') || help}`))
  return [...lines(violations, ''), ...lines(incomplete, '? ')]
}
