/** `npm run dev`: builds, serves, and builds again whenever something under `src/` or `data/` changes. Reload the page to see it. */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'

const SETTLE_MS = 200
const FOLDERS = ['src', 'data', 'public']

let building = false
let changed = false
let timer: NodeJS.Timeout | undefined

/** One build at a time; a change that comes meanwhile is built after it. A failed build leaves the last good pages and goes on watching. */
function build(): Promise<void> {
  if (building) {
    changed = true
    return Promise.resolve()
  }
  building = true
  return new Promise(fulfil => {
    spawn('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).once('exit', () => {
      building = false
      fulfil(changed ? again() : undefined)
    })
  })
}

function again(): Promise<void> {
  changed = false
  return build()
}

await build()
spawn('npm', ['run', '--silent', 'serve'], { stdio: 'inherit' })
for (const folder of FOLDERS) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void build(), SETTLE_MS)
  })
}
