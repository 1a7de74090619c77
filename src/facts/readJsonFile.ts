import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonFault } from './jsonFault.ts'
import type { Problem } from './problem.ts'

/** One file of the data root: its value, or what is wrong with it. `absent` where there is no such file. */
export type Read = { readonly value: unknown } | { readonly problem: Problem } | { readonly absent: true }

/** Reads a JSON file; a slip of syntax is named by line and column. Throws only where the disk fails. */
export async function readJsonFile(root: string, file: string): Promise<Read> {
  let text: string
  try {
    text = await readFile(join(root, file), 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return { absent: true }
    throw fault
  }
  const fault = jsonFault(text)
  if (!fault) return { value: JSON.parse(text) as unknown }
  return {
    problem: { file, record: `line ${fault.line}, column ${fault.column}`, field: null, found: fault.found, expected: fault.expected, severity: 'error' },
  }
}
