import type { ChartsWords } from '#language/en/charts.ts'
import type { Provenance } from '#takeaway/Provenance.ts'
import { savePng, saveSvg } from './savePicture.ts'
import { standalonePicture } from './standalonePicture.ts'
import { textsOfFigure } from './textsOfFigure.ts'

interface PictureWish {
  readonly kind: 'svg' | 'png'
  readonly fileName: string
  readonly words: ChartsWords
}

/** Saves a chart as it stands on the page, with everything inside that must not be lost when the picture travels. */
export async function chartPicture(figure: HTMLElement, provenance: Provenance | null, { kind, fileName, words }: PictureWish): Promise<void> {
  const drawing = figure.querySelector<HTMLElement>('[data-picture="drawing"]')
  if (!drawing) throw new Error('The figure has no drawing')
  const { title, subtitle, notes, address } = textsOfFigure(figure)
  const licence = provenance ? [words.madeBy(provenance.release), provenance.licence].join('. ') : words.madeBy('')
  const picture = standalonePicture(drawing, { title, subtitle, small: [...notes, licence, decodedAddress(address)] })
  if (kind === 'svg') await saveSvg(picture, fileName)
  else await savePng(picture, fileName)
}

/** As a reader types it: letters instead of escapes, where they can be told. */
function decodedAddress(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
