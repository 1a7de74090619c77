import type { Page } from 'playwright-core'

/** Milliseconds from one press. */
export interface Answer {
  /** To the end of the first frame that shows the answer where it was asked for. */
  readonly painted: number
  /** To the last change anywhere on the page. */
  readonly settled: number
}

interface Presses {
  /** What is pressed, in turn; of a list of options the next one is taken. */
  readonly selector: string
  /** Where the answer must be seen: a press that leaves it as it was fails, for it would measure nothing. */
  readonly answer: string
  readonly changes: number
}

/** Presses what a filter is made of, one after the other, each once the page has come to rest. */
export function clickToPaint(page: Page, presses: Presses): Promise<Answer[]> {
  return page.evaluate(async ({ selector, answer, changes }) => {
    // The most urgent task after the frame: a message would come after what the page has put off until then.
    const painted = () => new Promise<number>(done => requestAnimationFrame(() => void scheduler.postTask(() => done(performance.now()), { priority: 'user-blocking' })))
    const press = (element: HTMLElement) => {
      if (!(element instanceof HTMLSelectElement)) return element.click()
      element.selectedIndex = (element.selectedIndex + 1) % 8
      element.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const answers = []
    for (let turn = 0; turn < changes; turn++) {
      const elements = document.querySelectorAll<HTMLElement>(selector)
      const seen = { answered: false, last: 0 }
      const watch = new MutationObserver(records => {
        seen.last = performance.now()
        seen.answered ||= records.some(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(answer))
      })
      watch.observe(document.querySelector('main')!, { subtree: true, childList: true, attributes: true, characterData: true })
      const start = performance.now()
      press(elements[(turn + 1) % elements.length]!)
      let end = await painted()
      for (let frame = 0; !seen.answered && frame < 120; frame++) end = await painted()
      if (!seen.answered) throw new Error(`press ${turn} on ${selector} changed nothing in ${answer}`)
      while (performance.now() - seen.last < 120) await new Promise(rest => setTimeout(rest, 40))
      watch.disconnect()
      answers.push({ painted: end - start, settled: seen.last - start })
    }
    return answers
  }, presses)
}
