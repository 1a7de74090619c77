import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes compiled values as JSON under a folder, making the folders between. */
export async function writeJsonFiles(folder: string, files: ReadonlyMap<string, unknown>): Promise<void> {
  for (const [path, value] of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, JSON.stringify(value))
  }
}
