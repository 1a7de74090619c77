import type { Page } from 'playwright-core'

/**
 * Milliseconds from a click to the end of the first frame that shows its answer, for `changes` clicks on the elements of `selector`
 * in turn. A click that leaves the page's main part as it was fails: it would measure nothing.
 */
export function clickToPaint(page: Page, selector: string, changes: number): Promise<number[]> {
  return page.evaluate(
    async ({ selector: wanted, changes: count }) => {
      const main = document.querySelector('main')!
      const painted = () => new Promise<number>(done => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => done(performance.now()), { once: true })
        port1.start()
        port2.postMessage(0)
      }))
      const times: number[] = []
      for (let click = 0; click < count; click++) {
        const elements = document.querySelectorAll<HTMLElement>(wanted)
        const change = { seen: false }
        const watch = new MutationObserver(() => { change.seen = true })
        watch.observe(main, { subtree: true, childList: true, attributes: true, characterData: true })
        const start = performance.now()
        elements[(click + 1) % elements.length]!.click()
        let end = await painted()
        for (let frame = 0; !change.seen && frame < 120; frame++) end = await painted()
        watch.disconnect()
        if (!change.seen) throw new Error(`click ${click} on ${wanted} changed nothing`)
        times.push(end - start)
        await new Promise(rest => setTimeout(rest, 120))
      }
      return times
    },
    { selector, changes },
  )
}
