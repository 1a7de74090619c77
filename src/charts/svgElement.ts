const SVG = 'http://www.w3.org/2000/svg'

export const svgElement = <K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] => document.createElementNS(SVG, name)

/** Writes attributes; null leaves one out. */
export function setAll<T extends Element>(element: T, attributes: Readonly<Record<string, string | number | null>>): T {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, String(value))
  return element
}

export function writeText(text: string, attributes: Readonly<Record<string, string | number | null>>): SVGTextElement {
  const element = setAll(svgElement('text'), attributes)
  element.textContent = text
  return element
}
