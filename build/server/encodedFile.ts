import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentTypeOf, isText } from './contentTypes.ts'
import type { FoundFile } from './findFile.ts'

const ENCODERS = {
  // The highest level takes a second for a large file; this one loses two percent.
  br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gzip: promisify(gzip) as (content: Buffer) => Promise<Buffer>,
}
type Encoding = keyof typeof ENCODERS | 'identity'

const kept = new Map<string, Buffer>()
const KEPT_AT_MOST = 400

/** A file's bytes as the reader accepts them: a ready-made `.br` beside the file, else compressed now and kept for the next. */
export async function encodedFile({ file, version }: FoundFile, acceptEncoding: string): Promise<{ body: Buffer; encoding: Encoding }> {
  const content = () => readFile(file)
  const encoding = isText(contentTypeOf(file)) ? encodingFor(acceptEncoding) : 'identity'
  if (encoding === 'identity') return { body: await content(), encoding }
  const key = `${encoding} ${version} ${file}`
  const known = kept.get(key)
  if (known) return { body: known, encoding }
  const readyMade = encoding === 'br' ? await readFile(`${file}.br`).catch(() => null) : null
  const body = readyMade ?? (await ENCODERS[encoding](await content()))
  const [oldest] = kept.keys()
  if (kept.size >= KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest)
  kept.set(key, body)
  return { body, encoding }
}

function encodingFor(acceptEncoding: string): Encoding {
  const refused = (name: string) => new RegExp(`\\b${name}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(acceptEncoding)
  const accepted = (name: string) => new RegExp(`\\b${name}\\b`).test(acceptEncoding) && !refused(name)
  return accepted('br') ? 'br' : accepted('gzip') ? 'gzip' : 'identity'
}
