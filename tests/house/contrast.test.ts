import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tokens = Readonly<Record<string, string>>

const css = readFileSync('src/app/tokens.css', 'utf8')

/** The colours that a rule of the token file sets, by name. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`)
  const rule = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...rule.matchAll(/--([a-z]+): (#[0-9a-f]{6});?/g)].map(match => [match[1], match[2]]))
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(place => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const light = tokensOf(':root')
const themes = { light, dark: { ...light, ...tokensOf(":root[data-theme='dark']") } }

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  const on = (ground: string, names: readonly string[], least: number) =>
    names.filter(name => contrast(tokens[name] as string, tokens[ground] as string) < least).map(name => `${name} on ${ground}: ${contrast(tokens[name] as string, tokens[ground] as string).toFixed(2)}`)

  it('sets text apart from its ground', () => {
    expect([...on('paper', ['ink', 'soft', 'link', 'first', 'second'], 4.5), ...on('wash', ['ink', 'soft', 'link'], 4.5)]).toEqual([])
  })

  it('sets lines, marks and borders of controls apart from the page', () => {
    expect(on('paper', ['first', 'second', 'third', 'coop', 'neutral', 'strain', 'rule', 'focus'], 3)).toEqual([])
  })
})

it('gives the dark theme the same colours whether chosen or taken from the system', () => {
  expect(tokensOf(":root:not([data-theme='light'])")).toEqual(tokensOf(":root[data-theme='dark']"))
})
