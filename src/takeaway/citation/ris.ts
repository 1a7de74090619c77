import type { PartialDate } from '#schema/primitives.ts'
import type { CitedWork } from './CitedWork.ts'

const TYPES: Readonly<Record<CitedWork['type'], string>> = { 'article-newspaper': 'NEWS', dataset: 'DATA', document: 'GEN', figure: 'FIGURE', webpage: 'ELEC' }

/** The works in the RIS format: a tag, two blanks, a hyphen and a blank before each value, lines ended by CR LF. The text is UTF-8. */
export function ris(works: readonly CitedWork[]): string {
  return works.map(record).join('\r\n')
}

function record({ id, type, title, author, containerTitle, publisher, issued, accessed, url, version, language, note }: CitedWork): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', containerTitle],
    ['PB', publisher],
    ['PY', issued && issued.slice(0, 4)],
    ['DA', issued && slashed(issued)],
    ['Y2', accessed && slashed(accessed)],
    ['ET', version],
    ['LA', language],
    ['UR', url],
    ['N1', note],
  ]
  return [...fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`])), 'ER  - ', ''].join('\r\n')
}

/** YYYY/MM/DD/other: the slashes stand also where a part is not known. */
function slashed(date: PartialDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

/** A line end inside a value would begin a new tag. */
const oneLine = (text: string) => text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim()
