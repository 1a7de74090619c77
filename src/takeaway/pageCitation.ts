/** A page of the atlas as a work that others cite. */
export interface CitedPage {
  /** Of the record, as the page has it. */
  readonly title: string
  /** What stands between title and version: the pair, a date. In the page's language. */
  readonly about: string
  /** "2026.11.24": its first part is the year of the work. */
  readonly release: string
  readonly address: string
  /** Stays for ever: pair and record. */
  readonly id: string
}

const yearOfRelease = (release: string) => release.slice(0, 4)

/** In the manner of APA: who, when, what, where in it, address. `version` names the release in the page's language. */
export function apaOf({ title, about, release, address }: CitedPage, version: string): string {
  return `Dyad Atlas. (${yearOfRelease(release)}). ${title}. ${about} (${version}). ${address}`
}

const ESCAPED_IN_BIBTEX = /[\\{}&%$#_~^]/g
const NAMED: Readonly<Record<string, string>> = { '\\': String.raw`\textbackslash{}`, '~': String.raw`\textasciitilde{}`, '^': String.raw`\textasciicircum{}` }
const bibtex = (text: string) => text.replace(ESCAPED_IN_BIBTEX, sign => NAMED[sign] ?? `\\${sign}`)

/** An entry for BibTeX. The title stands in two braces, so that names keep their capitals. */
export function bibtexOf({ title, about, release, address, id }: CitedPage, version: string): string {
  return [
    `@misc{dyad-atlas-${id},`,
    '  author = {{Dyad Atlas}},',
    `  title = {{${bibtex(title)}}},`,
    `  year = {${yearOfRelease(release)}},`,
    `  note = {${bibtex(`${about} (${version})`)}},`,
    `  url = {${address}},`,
    '}',
  ].join('\n')
}
