import type { PartialDate } from '#schema/primitives.ts'
import type { CitedWork } from './CitedWork.ts'
import { dateParts } from './dateParts.ts'

const dateVariable = (date: PartialDate) => ({ 'date-parts': [dateParts(date)] })

/** The works as CSL-JSON (schema csl-data 1.0): a list of items, names of bodies as literals. What is not known is left out. */
export function cslJson(works: readonly CitedWork[]): string {
  const items = works.map(({ id, type, title, author, containerTitle, publisher, issued, accessed, url, version, language, note }) => ({
    id, type, title,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(containerTitle !== null && { 'container-title': containerTitle }),
    ...(publisher !== null && { publisher }),
    ...(issued !== null && { issued: dateVariable(issued) }),
    ...(accessed !== null && { accessed: dateVariable(accessed) }),
    ...(url !== null && { URL: url }),
    ...(version !== null && { version }),
    ...(language !== null && { language }),
    ...(note !== null && { note }),
  }))
  return `${JSON.stringify(items, null, 2)}\n`
}
