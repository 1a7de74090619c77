/** A text made small, in letters that no address has to escape. */
export async function pack(text: string): Promise<string> {
  const parts: string[] = []
  for await (const bytes of piecesOf(new TextEncoder().encode(text), new CompressionStream('deflate'))) for (const byte of bytes) parts.push(String.fromCharCode(byte))
  return btoa(parts.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text again. Throws where it was cut or was never packed, and where it is longer than `most` bytes: a short link may hold gigabytes of the same letter. */
export async function unpack(packed: string, most: number): Promise<string> {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, length] = ['', 0]
  for await (const piece of piecesOf(bytes, new DecompressionStream('deflate'))) {
    length += piece.length
    if (length > most) throw new Error('The packed text is too long.')
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}

/** Read by its reader: not every browser that packs can loop over a stream. */
async function* piecesOf(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): AsyncGenerator<Uint8Array> {
  const reader = new Response(bytes).body!.pipeThrough<Uint8Array>(stream).getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value
  } finally {
    void reader.cancel().catch(() => {})
  }
}
