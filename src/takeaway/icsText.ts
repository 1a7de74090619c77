export interface CalendarEntry {
  /** The same in every file and for ever, so that a calendar that reads the list again renews and does not double. */
  readonly id: string
  readonly first: string
  /** The day after the last: a calendar's own way to end. */
  readonly after: string
  readonly title: string
  readonly place: string | null
  readonly categories: readonly string[]
  readonly description: string
  readonly address: string
}

export interface Calendar {
  readonly name: string
  /** The day of the data, "2026-11-24": the file of one release is always the same. */
  readonly stamp: string
  readonly entries: readonly CalendarEntry[]
}

/** Bytes a line may have, without its end (RFC 5545, 3.1). */
const LONGEST = 75

/** A calendar of whole days (RFC 5545): they have no hour and no zone, so they stay on their day everywhere. */
export function icsText({ name, stamp, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dyad Atlas//Timeline//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(entry => [
      'BEGIN:VEVENT',
      `UID:${escaped(entry.id)}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(entry.first)}`,
      `DTEND;VALUE=DATE:${compact(entry.after)}`,
      `SUMMARY:${escaped(entry.title)}`,
      ...(entry.place === null ? [] : [`LOCATION:${escaped(entry.place)}`]),
      ...(entry.categories.length > 0 ? [`CATEGORIES:${entry.categories.map(escaped).join(',')}`] : []),
      `DESCRIPTION:${escaped(entry.description)}`,
      `URL:${entry.address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

const compact = (day: string) => day.replaceAll('-', '')

/** Signs with a meaning of their own are escaped; no text can begin a line of the file. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '\\n')
}

/** Long lines go on after a line end and a blank, cut between characters and not inside one. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let text = ''
  let bytes = 0
  for (const character of line) {
    const length = encoder.encode(character).length
    if (bytes + length > LONGEST) {
      text += '\r\n '
      bytes = 1
    }
    text += character
    bytes += length
  }
  return text
}
