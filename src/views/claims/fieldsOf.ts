import type { Language } from '#schema/vocabulary.ts'
import type { AskedText } from '#views/AskedText.ts'

/** What stands in the form. */
export function fieldsOf(form: HTMLFormElement): AskedText {
  const said = new FormData(form)
  const of = (name: string) => String(said.get(name) ?? '').trim()
  return {
    text: String(said.get('text') ?? '').replaceAll('\r\n', '\n'),
    date: of('date') || null, language: (of('language') as Language) || null, source: of('source') || null, set: [],
  }
}

export function fill(form: HTMLFormElement, { text, date, language, source }: AskedText): void {
  for (const [name, value] of Object.entries({ text, date, language, source })) (form.elements.namedItem(name) as HTMLInputElement).value = value ?? ''
}
