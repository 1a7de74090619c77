/** Breaks a text at spaces into lines no wider than `width`; what has no spaces and is wider still (an address) is broken where it must be. */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...piecesOf(word, width, measure))
  }
  return lines
}

function piecesOf(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = ['']
  for (const letter of word) {
    const last = pieces.at(-1) ?? ''
    if (last === '' || measure(last + letter) <= width) pieces[pieces.length - 1] = last + letter
    else pieces.push(letter)
  }
  return pieces
}
