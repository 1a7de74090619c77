import type { ChartTexts } from './chartFiles.ts'

/** What stands around a drawing on the page, for the files made from it. */
export function textsOfFigure(figure: HTMLElement): ChartTexts {
  const textsOf = (part: string) => [...figure.querySelectorAll(`[data-picture="${part}"]`)].map(found => (found.textContent ?? '').trim().replace(/\s+/g, ' '))
  return { title: textsOf('title')[0] ?? '', subtitle: textsOf('subtitle').join(' '), notes: textsOf('note'), address: location.href }
}
