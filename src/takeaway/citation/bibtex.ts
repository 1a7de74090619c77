import type { CitedWork } from './CitedWork.ts'

/** Braces are named, since BibTeX counts escaped ones, too, and an odd one would swallow the rest of the file. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`, '{': String.raw`\textbraceleft{}`, '}': String.raw`\textbraceright{}`, '~': String.raw`\textasciitilde{}`, '^': String.raw`\textasciicircum{}`,
}
const escaped = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/[\\{}&%$#_~^]/g, sign => NAMED[sign] ?? `\\${sign}`)
/** The styles print an address as it is: only what could end the field is written otherwise. */
const address = (url: string) => url.replace(/[{}\\\s]/g, sign => encodeURIComponent(sign))

/** Abbreviations that every bibliography style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The works as BibTeX entries, in UTF-8 (biber, or BibTeX with a Unicode engine). Names and titles stand in two braces, so that they keep their capitals. */
export function bibtex(works: readonly CitedWork[]): string {
  return works.map(entry).join('\n')
}

function entry({ id, author, title, containerTitle, publisher, issued, accessed, url, version, note }: CitedWork): string {
  const [year, month, day] = issued?.split('-') ?? []
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', author && `{{${escaped(author)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', containerTitle && `{${escaped(containerTitle)}}`],
    ['publisher', publisher && `{${escaped(publisher)}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['version', version && `{${escaped(version)}}`],
    ['url', url && `{${address(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['note', note && `{${escaped(note)}}`],
  ]
  return [`@misc{${id},`, ...fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : [])), '}', ''].join('\n')
}
