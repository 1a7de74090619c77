import { saveFile } from './saveFile.ts'
import type { Picture } from './standalonePicture.ts'

/** How much finer than the screen a PNG is, for print. */
const FINENESS = 2

export function saveSvg({ svg }: Picture, fileName: string) {
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), fileName)
}

/** Draws the picture into pixels. Rejects where the browser cannot. */
export async function savePng({ svg, width, height }: Picture, fileName: string) {
  const image = new Image()
  // A data: address, for the security policy allows no blob: images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * FINENESS
  canvas.height = height * FINENESS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser made no picture of the chart')
  saveFile(blob, fileName)
}
