import { drawnCopy } from './drawnCopy.ts'
import { wrappedLines } from './wrappedLines.ts'
import { setAll, svgElement, writeText } from './svgElement.ts'

const MARGIN = 20
/** Of the width lines are filled: programs that ignore the typefaces inside an SVG draw its texts in one of their own, which may be a seventh wider. */
const FILLED = 0.86

export interface PictureTexts {
  readonly title: string
  readonly subtitle: string
  /** Small print under the drawing: notes, sources, licence, address. */
  readonly small: readonly string[]
}

export interface Picture {
  readonly drawing: SVGSVGElement
  readonly width: number
  readonly height: number
  /** Names of all typefaces used, and all letters. */
  readonly families: string
  readonly letters: string
}

/** The chart as it stands on the page, as one SVG with its texts inside, so that nothing is lost when the picture travels. */
export function standalonePicture(drawing: HTMLElement, { title, subtitle, small }: PictureTexts): Picture {
  const look = getComputedStyle(drawing)
  const root = getComputedStyle(document.documentElement)
  const serif = root.getPropertyValue('--serif').trim() || look.fontFamily
  const sans = look.fontFamily
  const soft = root.getPropertyValue('--soft').trim() || look.color
  const copy = drawnCopy(drawing)
  const width = Math.ceil(copy.width + MARGIN * 2)

  const picture = setAll(svgElement('svg'), { xmlns: 'http://www.w3.org/2000/svg', 'font-family': sans, 'font-size': 14, fill: look.color, stroke: 'none', role: 'img' })
  const heading = svgElement('title')
  heading.textContent = title
  const ground = setAll(svgElement('rect'), { width: '100%', height: '100%', fill: root.backgroundColor })
  picture.append(heading, ground)

  let down = MARGIN
  const write = (texts: readonly string[], { size, leading, ...more }: { size: number; leading: number; family: string; weight: number; fill: string }) => {
    const measure = measureOf(`${more.weight} ${size}px ${more.family}`)
    for (const line of texts.flatMap(text => wrappedLines(text, copy.width * FILLED, measure))) {
      down += leading
      picture.append(writeText(line, { x: MARGIN, y: down - leading * 0.25, 'font-size': size, 'font-family': more.family, 'font-weight': more.weight, fill: more.fill }))
    }
  }
  write([title], { size: 20, leading: 26, family: serif, weight: 500, fill: look.color })
  write(subtitle ? [subtitle] : [], { size: 14, leading: 20, family: sans, weight: 400, fill: soft })
  down += 12
  picture.append(setAll(copy.drawing, { transform: `translate(${MARGIN - copy.left} ${down - copy.top})` }))
  down += copy.height + 8
  write(small, { size: 13, leading: 19, family: sans, weight: 400, fill: soft })
  const height = Math.ceil(down + MARGIN)

  setAll(picture, { width, height, viewBox: `0 0 ${width} ${height}` })
  return { drawing: picture, width, height, families: `${serif} ${sans}`, letters: picture.textContent ?? '' }
}

/** Widths as the page's own typefaces draw them. */
function measureOf(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The browser measures no text')
  context.font = font
  return text => context.measureText(text).width
}
