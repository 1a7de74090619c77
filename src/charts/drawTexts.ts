/** Writes the texts of a drawing on a canvas, each where the drawing has it, in the typefaces that the page has at hand. */
export function drawTexts(drawing: SVGSVGElement, context: CanvasRenderingContext2D, fineness: number): void {
  const room = document.createElement('div')
  room.style.cssText = 'position:fixed;left:0;top:0;visibility:hidden;pointer-events:none'
  // Behind this door the style sheets of the page do not reach the drawing.
  room.attachShadow({ mode: 'open' }).append(drawing)
  document.body.append(room)
  try {
    const corner = drawing.getScreenCTM()
    for (const text of drawing.querySelectorAll('text')) {
      const place = text.getScreenCTM()
      if (corner && place && text.textContent) drawText(text, corner.inverse().multiply(place), context, fineness)
    }
  } finally {
    room.remove()
  }
}

function drawText(text: SVGTextElement, place: DOMMatrix, context: CanvasRenderingContext2D, fineness: number): void {
  const look = getComputedStyle(text)
  const { x, y } = text.getStartPositionOfChar(0)
  context.setTransform(new DOMMatrix([fineness, 0, 0, fineness, 0, 0]).multiply(place))
  context.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`
  context.globalAlpha = Number(look.opacity)
  if (look.stroke !== 'none') {
    context.strokeStyle = look.stroke
    context.lineWidth = Number.parseFloat(look.strokeWidth)
    context.lineJoin = 'round'
    context.strokeText(text.textContent ?? '', x, y)
  }
  context.fillStyle = look.fill
  context.fillText(text.textContent ?? '', x, y)
}
