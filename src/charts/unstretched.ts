/** Sets a drawing inside a stretched one to the pixels where it is shown. */
export type InPlace = <T extends Element>(original: Element, copy: T) => T

/**
 * Lines are drawn in a square that is stretched over the plot while their strokes are not. Only browsers do both, so a
 * picture gets the lines in pixels. Null for a drawing that is not stretched.
 */
export function unstretched(element: Element): InPlace | null {
  if (!(element instanceof SVGSVGElement) || element.getAttribute('preserveAspectRatio') !== 'none') return null
  const [left = 0, top = 0, width = 1, height = 1] = (element.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const shown = { width: element.width.baseVal.value, height: element.height.baseVal.value }
  const across = (x: number) => Math.round(((x - left) / width) * shown.width * 100) / 100
  const down = (y: number) => Math.round(((y - top) / height) * shown.height * 100) / 100
  return (original, copy) => {
    const path = original.getAttribute('d')
    if (path !== null) copy.setAttribute('d', pixels(path, across, down))
    return copy
  }
}

/** Paths here hold nothing but absolute moves and lines. */
function pixels(path: string, across: (x: number) => number, down: (y: number) => number): string {
  return path.replace(/(-?[\d.]+)[\s,]+(-?[\d.]+)/g, (_, x: string, y: string) => `${across(Number(x))} ${down(Number(y))}`)
}
