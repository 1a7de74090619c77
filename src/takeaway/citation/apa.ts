import type { CitedWork } from './CitedWork.ts'
import { closed, styledDate, yearFirst, type StyleWords } from './styleParts.ts'

/**
 * A work in the manner of APA 7: who, when, what, in what, where. Without an author the title leads; a body named as author is not named again as
 * publisher. The day of access stands with what may change.
 */
export function apa({ type, title, author, containerTitle, publisher, issued, accessed, url, version }: CitedWork, style: StyleWords): string {
  const { words } = style
  const kind = type === 'dataset' ? words.dataset : type === 'figure' ? words.chart : null
  const what = [title, version && `(${words.version(version)})`, kind && `[${kind}]`].filter(Boolean).join(' ')
  const when = `(${issued === null ? words.noDate : yearFirst(issued, style)}).`
  const [first, third] = author === null ? [what, null] : [author, what]
  const where = url === null ? null : accessed === null ? url : words.retrieved(styledDate(accessed, style), url)
  return [closed(first), when, third && closed(third), containerTitle && closed(containerTitle), publisher && closed(publisher), where].filter(Boolean).join(' ')
}
