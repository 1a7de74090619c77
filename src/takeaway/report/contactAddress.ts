/** What a report goes out by: a letter, a filled-in issue, or a page that cannot be filled in by a link. */
export type ContactWay = 'mail' | 'tracker' | 'page'

export interface ContactAddress {
  readonly way: ContactWay
  readonly href: string
  /** The link could not hold all of the report: the reader pastes it. */
  readonly isCut: boolean
}

/** Mail programs cut a link after about 2,000 characters, trackers after about 8,000. */
const LONGEST = { mail: 1900, tracker: 7000 }

/** How the pair's contact is reached. Trackers that end in `/issues` (GitHub, Gitea, Forgejo) take a title and a body. */
export const contactWay = (contact: string): ContactWay => (contact.startsWith('mailto:') ? 'mail' : /\/issues\/?$/.test(contact) ? 'tracker' : 'page')

/** The contact with the report filled in as far as its kind of link holds it; nothing is sent by opening it. */
export function contactAddress(contact: string, { title, body }: { title: string; body: string }): ContactAddress {
  const way = contactWay(contact)
  if (way === 'page') return { way, href: contact, isCut: true }
  const [start, titleWord, lines] = way === 'mail' ? [contact, 'subject', body.replaceAll('\n', '\r\n')] : [`${contact.replace(/\/$/, '')}/new`, 'title', body]
  const head = `${start}${start.includes('?') ? '&' : '?'}${titleWord}=${encoded(title, 600)}&body=`
  const whole = encoded(lines, Infinity)
  const fitting = encoded(lines, LONGEST[way] - head.length)
  return { way, href: head + fitting, isCut: fitting !== whole }
}

/** A text for a link, in whole characters up to a length. Half a pair of surrogates, which no link can hold, becomes U+FFFD. */
function encoded(text: string, longest: number): string {
  let kept = ''
  for (const character of text.replace(/\p{Surrogate}/gu, '\ufffd')) {
    const next = encodeURIComponent(character)
    if (kept.length + next.length > longest) break
    kept += next
  }
  return kept
}
