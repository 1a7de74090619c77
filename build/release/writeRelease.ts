import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Authored } from '#facts/Authored.ts'
import { compileRowHashes } from '#facts/compileRowHashes.ts'
import type { ReleaseContent } from './ReleaseContent.ts'

/** Writes what a reader can take away to `<out>/releases/<version>/<dyad>/`, with the folders of authored files as they are. Of earlier releases only the hashes of their rows are held. */
export async function writeRelease(out: string, dataFolder: string, authored: Authored, contents: readonly ReleaseContent[]): Promise<void> {
  const { id, version } = authored.dyad
  const folder = join(out, 'releases', version)
  await mkdir(join(folder, id), { recursive: true })
  for (const name of await readdir(join(dataFolder, id))) await cp(join(dataFolder, id, name), join(folder, id, name), { recursive: true })
  await cp(join(dataFolder, 'reference'), join(folder, 'reference'), { recursive: true })
  for (const { path, bytes } of contents) {
    await mkdir(dirname(join(folder, id, path)), { recursive: true })
    await writeFile(join(folder, id, path), bytes)
  }
  for (const past of [...authored.releases, { version, rows: compileRowHashes(authored) }]) {
    await mkdir(join(out, 'releases', past.version, id), { recursive: true })
    await writeFile(join(out, 'releases', past.version, id, 'rows.json'), JSON.stringify(past.rows))
  }
}
