import { ALPHABETS } from '../fonts/alphabets.ts'
import { cutFont } from '../fonts/cutFont.ts'
import { FAMILIES } from '../fonts/families.ts'
import { Typesetter } from './Typesetter.ts'

/** The faces that cards are set in. */
export interface Typefaces {
  readonly title: Typesetter
  readonly text: Typesetter
  readonly strong: Typesetter
}

/** The atlas's own typefaces, cut to one weight each. */
export async function makeTypefaces(): Promise<Typefaces> {
  const face = async (name: string, weight: number) => {
    const files = ALPHABETS.map(async alphabet => {
      const own = FAMILIES.find(family => family.name === name)
      const family = FAMILIES.find(one => one.name === (own?.borrows[alphabet.name] ?? name))
      if (!family) throw new Error(`There is no family ${name}`)
      return { characters: new Set(alphabet.characters), font: await cutFont(family, alphabet, 'truetype', { ...family.axes, wght: weight }) }
    })
    return new Typesetter(await Promise.all(files))
  }
  const [title, text, strong] = await Promise.all([face('Literata', 500), face('Onest', 400), face('Onest', 600)])
  return { title, text, strong }
}
