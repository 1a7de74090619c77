import type { CitedWork } from './CitedWork.ts'
import { closed, styledDate, type StyleWords } from './styleParts.ts'

/**
 * A work in the manner of the Chicago Manual of Style 17, author-date: who, year, “what”, in what, day, day of access, where. The newspaper stands in the
 * author's place where no author is named (14.199), otherwise the title does.
 */
export function chicago({ type, title, author, containerTitle, publisher, issued, accessed, url, version }: CitedWork, style: StyleWords): string {
  const { words } = style
  const who = author ?? containerTitle
  const year = issued === null ? words.noDate : issued.slice(0, 4)
  const what = type === 'dataset' ? closed(title) : words.titleInQuotes(title.replace(/\.$/, ''), /[.?!…]$/.test(title) ? '' : '.')
  const inWhat = [author === null ? null : containerTitle, publisher, version && words.version(version)].filter(Boolean).join(', ')
  return [
    ...(who === null ? [what, closed(year)] : [closed(who), closed(year), what]),
    inWhat && closed(inWhat),
    issued !== null && issued.length > 4 && closed(styledDate(issued, style)),
    accessed !== null && closed(words.accessed(styledDate(accessed, style))),
    url && closed(url),
  ].filter(Boolean).join(' ')
}
