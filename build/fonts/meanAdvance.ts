import type { FontMeasures } from './fontMeasures.ts'

/** Running text by whose letters widths are weighed: what counts is how often each letter stands in it. */
const SAMPLE = {
  latin:
    'Trade between the two countries reached a new height in the year in question, and the governments signed several documents on transport, energy and agriculture. The talks were held in the capital and continued the next day. Ministers said that supplies of fruit and vegetables had grown by a third since the agreement entered into force.',
  cyrillic:
    'Товарооборот двух стран достиг в этом году нового уровня, а правительства подписали несколько документов о транспорте, энергетике и сельском хозяйстве. Переговоры прошли в столице и продолжились на следующий день. По словам министров, поставки овощей и фруктов выросли на треть с тех пор, как соглашение вступило в силу.',
}

/** Mean width of a character of running text, in ems. */
export function meanAdvance({ advanceOf }: FontMeasures, alphabet: keyof typeof SAMPLE): number {
  // Spaces and stops of a Cyrillic line are drawn from the Latin file, and counted there.
  const characters = [...(alphabet === 'cyrillic' ? SAMPLE.cyrillic.replace(/[ .,]/g, '') : SAMPLE.latin)]
  return characters.reduce((sum, character) => sum + advanceOf(character), 0) / characters.length
}
