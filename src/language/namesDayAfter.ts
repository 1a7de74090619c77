/** How the months begin in each language of the atlas: a text may be in any of them, whatever the page is in. */
const MONTHS = [
  'jan|yan|янв', 'feb|fev|фев', 'mar|мар', 'apr|апр', 'may|ма[йя]', 'jun|iyun|июн', 'jul|iyul|июл', 'aug|avq|авг', 'sep|sen|сен', 'oct|okt|окт', 'nov|noy|ноя', 'dec|dek|дек',
]
const MONTH = new RegExp(String.raw`(?<![\p{L}])(?:(\d{1,2})\s+)?(${MONTHS.map(month => `(?:${month})`).join('|')})\p{L}*\.?\s+(?:(\d{1,2}),?\s+)?((?:19|20)\d\d)(?!\d)`, 'giu')
const WRITTEN = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g

const STARTS = MONTHS.map(month => new RegExp(`^(?:${month})`, 'iu'))
const two = (part: number | string) => String(part).padStart(2, '0')

/** Whether a text in any language of the atlas names a year, month or day that begins after the day. */
export function namesDayAfter(text: string, day: string): boolean {
  const year = day.slice(0, 4)
  for (const [named] of text.matchAll(YEAR)) if (named > year) return true
  for (const [written] of text.matchAll(WRITTEN)) if (written > day) return true
  for (const [, before, month, after, ofYear] of text.matchAll(MONTH)) {
    const number = STARTS.findIndex(start => start.test(month!)) + 1
    if (`${ofYear}-${two(number)}-${two(before ?? after ?? 1)}` > day) return true
  }
  return false
}
