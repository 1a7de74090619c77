import { saveFile } from '#takeaway/saveFile.ts'
import { drawTexts } from './drawTexts.ts'
import { embeddedFonts } from './embeddedFonts.ts'
import type { Picture } from './standalonePicture.ts'
import { svgElement } from './svgElement.ts'

/** How much finer than the screen a PNG is, for print. */
const FINENESS = 2

/** As a drawing that carries its typefaces. Rejects where they do not arrive. */
export async function saveSvg({ drawing, families, letters }: Picture, fileName: string) {
  const sheet = svgElement('style')
  sheet.textContent = await embeddedFonts(families, letters)
  drawing.prepend(sheet)
  saveFile(new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }), fileName)
}

/** Draws the picture into pixels. Rejects where the browser cannot. */
export async function savePng({ drawing, width, height }: Picture, fileName: string) {
  const canvas = document.createElement('canvas')
  canvas.width = width * FINENESS
  canvas.height = height * FINENESS
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser draws no pictures')
  const image = new Image()
  // A data: address, for the security policy allows no blob: images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(withoutTexts(drawing)))}`
  await image.decode()
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  // An image of SVG draws before its own typefaces have arrived; the page has them already.
  drawTexts(drawing, context, FINENESS)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser made no picture of the chart')
  saveFile(blob, fileName)
}

function withoutTexts(drawing: SVGSVGElement): Node {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  for (const text of copy.querySelectorAll('text')) text.remove()
  return copy
}
