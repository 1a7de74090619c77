import { baselineOf, lengthsInPixels } from './lengthsInPixels.ts'
import { setAll, svgElement } from './svgElement.ts'
import { unstretched } from './unstretched.ts'

/** What the page's style sheets decide about a drawing, with the value that need not be written. */
const LOOKS: Readonly<Record<string, string>> = {
  opacity: '1', 'fill-opacity': '1', 'stroke-opacity': '1', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  'font-style': 'normal', 'letter-spacing': 'normal', 'text-anchor': 'start',
}
/** Always written: what they are without it depends on where the picture goes. */
const ALWAYS = ['fill', 'stroke']
const OF_TEXT = ['font-family', 'font-size', 'font-weight']
const OF_THE_PAGE = /^(?:class|style|href|role|tabindex|aria-.*|data-.*|dx|dy|dominant-baseline|vector-effect)$/

/** A copy that looks the same without style sheets and wherever it is opened: looks on its elements, places in pixels, links and drawings in drawings as groups. */
export function styledCopy(element: SVGElement): SVGElement {
  const inPlace = unstretched(element)
  const copy = bareCopy(element)
  const look = getComputedStyle(element)
  const lookOf = (name: string) => look.getPropertyValue(name).replace(/(\d)px\b/g, '$1')
  for (const name of element instanceof SVGTextElement ? [...ALWAYS, ...OF_TEXT] : ALWAYS) copy.setAttribute(name, lookOf(name))
  for (const [name, usual] of Object.entries(LOOKS)) {
    const value = lookOf(name)
    if (value && value !== usual) copy.setAttribute(name, value)
  }
  if (element instanceof SVGTextElement) setAll(copy, baselineOf(element, look))
  for (const child of element.childNodes) {
    if (!(child instanceof SVGElement)) copy.append(child.cloneNode())
    else if (isShown(child)) copy.append(inPlace ? inPlace(child, styledCopy(child)) : styledCopy(child))
  }
  return element instanceof SVGTextElement && look.paintOrder.startsWith('stroke') ? haloed(copy) : copy
}

/** A text over its own outline, as two: programs other than browsers draw the outline over the text. */
function haloed(text: SVGElement): SVGElement {
  const bare = text.cloneNode(true) as SVGElement
  bare.setAttribute('stroke', 'none')
  const both = svgElement('g')
  both.append(text, bare)
  return both
}

/** The element alone, without what only the page needs. A drawing in a drawing becomes a group, unless it has a scale of its own. */
function bareCopy(element: SVGElement): SVGElement {
  if (element.localName === 'a') return svgElement('g')
  if (element instanceof SVGSVGElement && (!element.hasAttribute('viewBox') || element.getAttribute('preserveAspectRatio') === 'none')) {
    const { x, y } = element
    const moved = element.ownerSVGElement !== null && (x.baseVal.value !== 0 || y.baseVal.value !== 0)
    return setAll(svgElement('g'), { transform: moved ? `translate(${x.baseVal.value} ${y.baseVal.value})` : null })
  }
  const copy = element.cloneNode(false) as SVGElement
  for (const name of copy.getAttributeNames()) if (OF_THE_PAGE.test(name)) copy.removeAttribute(name)
  lengthsInPixels(element, copy)
  return copy
}

function isShown(element: SVGElement): boolean {
  const look = getComputedStyle(element)
  return look.display !== 'none' && look.visibility !== 'hidden' && !element.matches('[data-picture="none"]')
}
