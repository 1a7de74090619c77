/** What a stand-in must match, in ems. */
export interface FontMeasures {
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly advanceOf: (character: string) => number
}

/** Reads the measures of a TrueType font (its default instance, when it is variable). */
export function fontMeasures(font: Buffer): FontMeasures {
  const table = tablesOf(font)
  const em = table('head').readUInt16BE(18)
  const hhea = table('hhea')
  const advances = table('hmtx')
  const lastAdvance = hhea.readUInt16BE(34) - 1
  const glyphOf = glyphsOf(table('cmap'))
  return {
    ascent: hhea.readInt16BE(4) / em,
    descent: -hhea.readInt16BE(6) / em,
    lineGap: hhea.readInt16BE(8) / em,
    advanceOf: character => advances.readUInt16BE(4 * Math.min(glyphOf(character.codePointAt(0) as number), lastAdvance)) / em,
  }
}

function tablesOf(font: Buffer): (tag: string) => Buffer {
  const count = font.readUInt16BE(4)
  const rows = Array.from({ length: count }, (_, row) => 12 + 16 * row)
  return tag => {
    const row = rows.find(offset => font.toString('latin1', offset, offset + 4) === tag)
    if (row === undefined) throw new Error(`The font has no table "${tag}".`)
    return font.subarray(font.readUInt32BE(row + 8), font.readUInt32BE(row + 8) + font.readUInt32BE(row + 12))
  }
}

/** Character → glyph by the font's segment table (cmap format 4), which every text font has. */
function glyphsOf(cmap: Buffer): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, row) => cmap.readUInt32BE(8 + 8 * row))
  const start = offsets.find(offset => cmap.readUInt16BE(offset) === 4)
  if (start === undefined) throw new Error('The font has no character table of format 4.')
  const size = cmap.readUInt16BE(start + 6)
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(offset => start + offset) as [number, number, number, number]
  return codePoint => {
    for (let segment = 0; segment < size; segment += 2) {
      if (codePoint > cmap.readUInt16BE(ends + segment)) continue
      const first = cmap.readUInt16BE(starts + segment)
      if (codePoint < first) break
      const delta = cmap.readUInt16BE(deltas + segment)
      const range = cmap.readUInt16BE(ranges + segment)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = cmap.readUInt16BE(ranges + segment + range + 2 * (codePoint - first))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    throw new Error(`The font has no glyph for U+${codePoint.toString(16)}.`)
  }
}
