import type { Family, StandIn } from './families.ts'

/** `U+20-7E, U+A0, …`: the characters as the style sheet names them. */
export function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map(character => character.codePointAt(0) as number))].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',')
}

/**
 * The rule that fetches one file when a page shows one of its characters. A file that comes too late for the first drawing
 * (`optional`) serves the next page: taken in at once it would change the breaks of lines under the reader's eyes.
 */
export const fileFace = (family: Family, characters: string, url: string): string =>
  `@font-face{font-family:'${family.name}';font-style:normal;font-weight:${family.weights};font-display:optional;src:url(${url})format('woff2');unicode-range:${unicodeRange(characters)}}`

/** Vertical measures of the family in ems, and the mean advance of its text. */
export interface Fit {
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly latin: number
  readonly cyrillic: number
}

/**
 * Rules that make a face of the reader's machine as wide and as high as the family, so that lines keep their breaks and
 * places when the family arrives. Latin and Cyrillic letters differ in how much, so each has its own.
 */
export function standInFaces(family: Family, fit: Fit, standIn: StandIn): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`
  const sources = standIn.locals.map(name => `local('${name}')`).join(',')
  const face = (scale: number, range: string) =>
    `@font-face{font-family:'${family.name} fallback';src:${sources};size-adjust:${percent(scale)};ascent-override:${percent(fit.ascent / scale)};` +
    `descent-override:${percent(fit.descent / scale)};line-gap-override:${percent(fit.lineGap / scale)}${range}}`
  // Of two rules that hold a character, the later one draws it.
  return [face(fit.latin / standIn.latin, ''), face(fit.cyrillic / standIn.cyrillic, ';unicode-range:U+400-4FF')]
}
