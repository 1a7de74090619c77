import * as harfbuzz from 'harfbuzzjs'

/** A face as runs of letters that one file holds, in the order in which they are looked for. */
export interface TypeFile {
  readonly characters: ReadonlySet<string>
  readonly font: Buffer
}

interface OpenedFile {
  readonly characters: ReadonlySet<string>
  readonly font: harfbuzz.Font
  readonly unitsPerEm: number
}

interface Glyph {
  readonly outline: string
  /** Place from the start of the line and drawing scale, in ems. */
  readonly x: number
  readonly scale: number
}

interface SetLine {
  /** In ems. */
  readonly width: number
  readonly glyphs: readonly Glyph[]
}

/** Where a line of text stands: its baseline, and which end of it. */
export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/**
 * Sets lines of one face as outlines, shaped and kerned: the picture needs no font where it is made into pixels, and looks the same
 * on every machine. A letter that no file holds is left out and named in `missing`.
 */
export class Typesetter {
  readonly missing = new Set<string>()
  private readonly files: readonly OpenedFile[]
  private readonly kept = new Map<string, SetLine>()

  constructor(files: readonly TypeFile[]) {
    this.files = files.map(({ characters, font }) => {
      const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font).buffer), 0)
      return { characters, font: new harfbuzz.Font(face), unitsPerEm: face.upem }
    })
  }

  /** Width of a line in pixels. */
  width(text: string, size: number): number {
    return this.set(text).width * size
  }

  /** The line as SVG. */
  line(text: string, { x, y, size, fill, anchor = 'start' }: TextPlace): string {
    const { width, glyphs } = this.set(text)
    const left = x - (anchor === 'end' ? width * size : anchor === 'middle' ? (width * size) / 2 : 0)
    const drawn = glyphs.map(glyph => {
      const scale = round(glyph.scale * size, 6)
      return `<path d="${glyph.outline}" transform="translate(${round(left + glyph.x * size)} ${round(y)}) scale(${scale} -${scale})"/>`
    })
    return `<g fill="${fill}">${drawn.join('')}</g>`
  }

  /** The same lines, none much longer than another. */
  balanced(text: string, size: number, width: number, most: number): string[] {
    const lines = this.wrapped(text, size, width, most)
    if (lines.length === 1 || lines.at(-1)?.endsWith('…')) return lines
    const narrower = Array.from({ length: 20 }, (_, step) => width * (0.5 + step / 40)).find(one => this.wrapped(text, size, one, 99).length === lines.length)
    return narrower === undefined ? lines : this.wrapped(text, size, narrower, most)
  }

  /** Breaks a text into lines that fit a width; what would take more than `most` lines ends in an ellipsis. */
  wrapped(text: string, size: number, width: number, most: number): string[] {
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
      if (lines.length > 0 && this.width(longer, size) <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    if (lines.length <= most) return lines
    let last = lines.slice(most - 1).join(' ')
    while (last.includes(' ') && this.width(`${last}…`, size) > width) last = last.slice(0, last.lastIndexOf(' '))
    return [...lines.slice(0, most - 1), `${last}…`]
  }

  private set(text: string): SetLine {
    const known = this.kept.get(text)
    if (known) return known
    const glyphs: Glyph[] = []
    let width = 0
    for (const { letters, file } of this.runsOf(text)) {
      const { font, unitsPerEm } = file
      const buffer = new harfbuzz.Buffer()
      buffer.addText(letters)
      buffer.guessSegmentProperties()
      harfbuzz.shape(font, buffer)
      for (const { codepoint, xAdvance = 0, xOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
        const outline = font.glyphToPath(codepoint)
        if (outline) glyphs.push({ outline, x: width + xOffset / unitsPerEm, scale: 1 / unitsPerEm })
        width += xAdvance / unitsPerEm
      }
    }
    const line = { width, glyphs }
    this.kept.set(text, line)
    return line
  }

  /** Neighbouring letters of one file are shaped together. A space joins what stands before it. */
  private runsOf(text: string) {
    const runs: { letters: string; readonly file: OpenedFile }[] = []
    for (const letter of text) {
      const last = runs.at(-1)
      const file = last?.file.characters.has(letter) ? last.file : this.files.find(({ characters }) => characters.has(letter))
      if (!file) this.missing.add(letter)
      else if (last && last.file === file) last.letters += letter
      else runs.push({ letters: letter, file })
    }
    return runs
  }
}

const round = (value: number, digits = 1) => Number(value.toFixed(digits))
