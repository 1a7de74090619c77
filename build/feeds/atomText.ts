import { momentOf, type Feed, type FeedEntry } from './FeedEntry.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Signs that XML 1.0 has no way to write are left out. */
const xml = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)

/** The feed as Atom (RFC 4287). */
export function atomText({ id, language, title, home, self, updated, licence, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${momentOf(updated)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(home)}"/>`,
    '<author><name>Dyad Atlas</name></author>',
    `<rights>${xml(licence)}</rights>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml({ id, address, title, text, published, updated, categories }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    `<published>${momentOf(published)}</published>`,
    `<updated>${momentOf(updated)}</updated>`,
    ...categories.map(category => `<category term="${xml(category)}"/>`),
    `<summary>${xml(text)}</summary>`,
    '</entry>',
  ].join('')
}
