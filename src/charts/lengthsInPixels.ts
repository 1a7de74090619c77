/** From the middle of a line of text down to its baseline, in ems. */
const MIDDLE = 0.34
const LENGTHS = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height']

/** Writes lengths given in percent as pixels: what they are percent of is lost outside the page, and not every program reads them. */
export function lengthsInPixels(original: SVGElement, copy: Element): void {
  for (const name of LENGTHS) {
    if (original.getAttribute(name)?.endsWith('%')) copy.setAttribute(name, String(rounded(valueOf(original, name))))
  }
}

/** Where a text stands, its offsets and its middle line worked in: programs other than browsers know no other line than the baseline. */
export function baselineOf(text: SVGTextElement, look: CSSStyleDeclaration): { x: number; y: number } {
  const middle = /central|middle/.test(look.dominantBaseline) ? Number.parseFloat(look.fontSize) * MIDDLE : 0
  return { x: rounded(valueOf(text, 'x') + valueOf(text, 'dx')), y: rounded(valueOf(text, 'y') + valueOf(text, 'dy') + middle) }
}

const rounded = (length: number) => Math.round(length * 100) / 100

/** A length of an element, or the first of a text's places, as the browser has worked it out. */
function valueOf(element: SVGElement, name: string): number {
  const length: unknown = (element as unknown as Record<string, { baseVal?: unknown } | undefined>)[name]?.baseVal
  if (length instanceof SVGLengthList) return length.numberOfItems > 0 ? length.getItem(0).value : 0
  return length instanceof SVGLength ? length.value : 0
}
