import { styledCopy } from './styledCopy.ts'
import { setAll, svgElement, writeText } from './svgElement.ts'

/** What answers to the reader's hand is no part of the picture. */
const LEFT_OUT = '.unseen, [data-picture="none"], .recharts-tooltip-wrapper, button, input, select, details'

export interface DrawnCopy {
  readonly drawing: SVGGElement
  /** Where it begins in its own coordinates, and how far it reaches with every name. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Everything visible in a part of the page, drawings and words alike, as one group of SVG in the same places. */
export function drawnCopy(part: HTMLElement): DrawnCopy {
  const frame = part.getBoundingClientRect()
  const drawing = svgElement('g')
  const bounds = { left: 0, top: 0, right: frame.width, bottom: 0 }
  const placeOf = (rect: DOMRect) => ({ x: rect.left - frame.left, y: rect.top - frame.top, width: rect.width, height: rect.height })
  const reach = (rect: DOMRect) => {
    const { x, y, width, height } = placeOf(rect)
    Object.assign(bounds, { left: Math.min(bounds.left, x), top: Math.min(bounds.top, y), right: Math.max(bounds.right, x + width), bottom: Math.max(bounds.bottom, y + height) })
  }

  const draw = (element: Element) => {
    const look = getComputedStyle(element)
    if (look.display === 'none' || look.visibility === 'hidden' || element.matches(LEFT_OUT)) return
    if (element instanceof SVGSVGElement) {
      const rect = element.getBoundingClientRect()
      if (rect.width === 0 || rect.height === 0) return
      const { x, y, width, height } = placeOf(rect)
      const copy = styledCopy(element)
      drawing.append(copy.localName === 'g' ? setAll(copy, { transform: `translate(${x} ${y})` }) : setAll(copy, { x, y, width, height }))
      reach(rect)
      for (const text of element.querySelectorAll('text')) if (text.getBoundingClientRect().width > 0) reach(text.getBoundingClientRect())
      return
    }
    const box = placeOf(element.getBoundingClientRect())
    if (isSeen(look.backgroundColor) && element !== part) drawing.append(setAll(svgElement('rect'), { ...box, fill: look.backgroundColor }))
    for (const child of element.childNodes) {
      if (child instanceof Element) draw(child)
      else if (child instanceof Text) for (const line of linesOf(child)) {
        reach(line.rect)
        const { x, y } = placeOf(line.rect)
        drawing.append(writeText(line.text, { x, y: y + ascentOf(look, line.rect.height), fill: look.color, 'font-family': look.fontFamily, 'font-size': Number.parseFloat(look.fontSize), 'font-weight': look.fontWeight }))
      }
    }
  }
  draw(part)
  return { drawing, left: bounds.left, top: bounds.top, width: bounds.right - bounds.left, height: bounds.bottom - bounds.top }
}

const isSeen = (colour: string) => !/^(?:transparent|rgba\(.*,\s*0\))$/.test(colour)

/** A text as the page has broken it into lines. */
function linesOf(text: Text): { text: string; rect: DOMRect }[] {
  const lines: { text: string; rect: DOMRect }[] = []
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const range = document.createRange()
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    const rect = range.getBoundingClientRect()
    if (rect.width === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.rect.top - rect.top) < 2) {
      last.text += ` ${word}`
      last.rect = new DOMRect(last.rect.x, last.rect.y, rect.right - last.rect.x, last.rect.height)
    } else lines.push({ text: word, rect })
  }
  return lines
}

/** From the top of a line of text down to its baseline. */
function ascentOf(look: CSSStyleDeclaration, height: number): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return height * 0.78
  context.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x')
  return (height - ascent - descent) / 2 + ascent
}
