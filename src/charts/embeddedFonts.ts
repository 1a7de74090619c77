/**
 * The page's own typefaces as rules that carry their files, so that a picture looks the same where they are not installed.
 * Only faces of the families used whose alphabet holds one of the letters.
 */
export async function embeddedFonts(families: string, letters: string): Promise<string> {
  const points = new Set([...letters].map(letter => letter.codePointAt(0) ?? 0))
  const faces = [...document.styleSheets].flatMap(facesOf).filter(({ style }) => {
    const name = style.getPropertyValue('font-family').replace(/^['"]|['"]$/g, '')
    return families.includes(name) && addressOf(style) !== null && holdsAny(style.getPropertyValue('unicode-range'), points)
  })
  return (await Promise.all(faces.map(embedded))).join('')
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule)
  } catch {
    // A sheet that an extension brought from elsewhere keeps its rules to itself.
    return []
  }
}

const addressOf = (style: CSSStyleDeclaration) => /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1] ?? null

function holdsAny(ranges: string, points: ReadonlySet<number>): boolean {
  if (!ranges) return true
  return ranges.split(',').some(range => {
    const [from = 0, to = from] = range.trim().replace(/^u\+/i, '').split('-').map(hex => Number.parseInt(hex, 16))
    return [...points].some(point => point >= from && point <= to)
  })
}

async function embedded({ style }: CSSFontFaceRule): Promise<string> {
  const answer = await fetch(addressOf(style) ?? '')
  if (!answer.ok) throw new Error(`The typeface did not arrive: ${answer.status}`)
  const copied = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(name => `${name}:${style.getPropertyValue(name)}`)
  return `@font-face{${copied.join(';')};src:url(${await dataAddress(await answer.blob())}) format('woff2')}`
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((settle, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => settle(String(reader.result)))
    reader.addEventListener('error', () => reject(new Error('The typeface could not be read')))
    reader.readAsDataURL(file)
  })
}
