const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 20
const LINE = 20
/** Mean width of a letter of the small print, in pixels. */
const LETTER = 6.8

/** What the page's style sheets decide about a drawing; a picture has no sheets, so each element carries its own. */
const PROPERTIES = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight',
  'text-anchor', 'dominant-baseline', 'paint-order', 'vector-effect', 'overflow',
]

export interface PictureTexts {
  readonly title: string
  /** Small print under the drawing: sources, notes, address. */
  readonly small: readonly string[]
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The chart as it stands on the page, as one SVG with its title and small print inside, so that neither is lost when the picture travels. */
export function standalonePicture(frame: HTMLElement, { title, small }: PictureTexts): Picture {
  const box = frame.getBoundingClientRect()
  // The list of flags under a narrow plot goes into the small print, so the drawing ends with its axis.
  const drawn = (frame.querySelector('[data-picture="grid"]') ?? frame).getBoundingClientRect().bottom - box.top
  const flags = [...frame.querySelectorAll<HTMLElement>('[data-picture="flag"]')].filter(flag => flag.offsetParent !== null).map(flag => flag.textContent ?? '')
  const look = getComputedStyle(frame)
  const paper = getComputedStyle(document.documentElement).backgroundColor
  const letters = Math.floor(box.width / LETTER)
  const head = linesOf(title, Math.floor(letters * 0.8))
  const foot = [...flags, ...small].flatMap(text => linesOf(text, letters))
  const top = MARGIN + head.length * 26 + 8
  const width = Math.round(box.width + MARGIN * 2)
  const height = Math.round(top + drawn + 12 + foot.length * LINE + MARGIN)

  const picture = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': look.fontFamily, 'font-size': look.fontSize })) {
    picture.setAttribute(name, String(value))
  }
  const ground = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: paper })) ground.setAttribute(name, value)
  picture.append(ground)
  const write = (text: string, x: number, y: number, more: Record<string, string>) => {
    const line = document.createElementNS(SVG, 'text')
    for (const [name, value] of Object.entries({ x: String(x), y: String(y), ...more })) line.setAttribute(name, value)
    line.textContent = text
    picture.append(line)
  }
  head.forEach((text, index) => write(text, MARGIN, MARGIN + 18 + index * 26, { fill: look.color, 'font-size': '20', 'font-weight': '600' }))
  for (const text of frame.querySelectorAll<HTMLElement>('[data-picture="text"]')) {
    const place = text.getBoundingClientRect()
    if (place.width) write(text.textContent ?? '', MARGIN + place.left - box.left, top + place.top - box.top + 14, { fill: getComputedStyle(text).color })
  }
  for (const drawing of frame.querySelectorAll<SVGSVGElement>('svg[data-picture], [data-picture="live"] > div > svg, [data-picture="legend"] > li > svg')) {
    const place = drawing.getBoundingClientRect()
    if (!place.width) continue
    const copy = styledCopy(drawing)
    const frameOf = { x: MARGIN + place.left - box.left, y: top + place.top - box.top, width: place.width, height: place.height, overflow: 'visible' }
    for (const [name, value] of Object.entries(frameOf)) copy.setAttribute(name, String(value))
    picture.append(copy)
  }
  foot.forEach((text, index) => write(text, MARGIN, top + drawn + 12 + (index + 1) * LINE, { fill: look.color, opacity: '0.75' }))
  return { svg: new XMLSerializer().serializeToString(picture), width, height }
}

/** A copy whose look is written on its elements; what is not shown is left out. */
function styledCopy(element: Element): Element {
  const copy = element.cloneNode(false) as Element
  const look = getComputedStyle(element)
  for (const name of ['class', 'style', 'href', 'data-picture']) copy.removeAttribute(name)
  for (const name of PROPERTIES) {
    const value = look.getPropertyValue(name)
    if (value) copy.setAttribute(name, value)
  }
  for (const child of element.childNodes) {
    if (!(child instanceof Element)) copy.append(child.cloneNode())
    else if (getComputedStyle(child).display !== 'none') copy.append(styledCopy(child))
  }
  return copy
}

/** Breaks a text into lines of at most `letters`, at spaces. */
function linesOf(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
