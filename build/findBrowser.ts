import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The first is Chromium without windows: the same engine, which draws a page in less than half the processor time. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome.exe', 'msedge.exe']
const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/**
 * The path of a Chromium to test with: `CHROME_PATH`, then one on the PATH, in its usual place, or fetched by Playwright
 * before; else, as root on Debian or Ubuntu, one installed now (about 15 seconds). Throws a sentence that says what to do.
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH']
  if (named) {
    // Another browser in its place would answer a question that nobody asked.
    if (!runs(named)) throw new Error(`CHROME_PATH names ${named}, which is not a program that can be run.`)
    return named
  }
  return installed() ?? install()
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = folders.flatMap(folder => COMMANDS.map(command => join(folder, command)))
  return [...onPath, ...KNOWN_PLACES, chromium.executablePath()].find(runs)
}

function install(): string {
  const advice = 'Install Chromium or Chrome, or name one in CHROME_PATH. "npm run test:unit" runs the tests that need no browser.'
  if (!isRoot() || spawnSync('apt-get', ['--version']).status !== 0) throw new Error(`The browser tests found no Chromium on this machine. ${advice}`)
  console.log('No Chromium on this machine: installing one with apt-get.')
  const apt = (...rest: string[]) => spawnSync('apt-get', rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  apt('update', '-qq')
  // Not every release has the first.
  const done = ['chromium-headless-shell', 'chromium'].some(name => apt('install', '-y', '-qq', '--no-install-recommends', name))
  if (!done) throw new Error(`apt-get could not install Chromium. ${advice}`)
  const found = installed()
  if (!found) throw new Error(`apt-get installed Chromium, but no command of that name runs. ${advice}`)
  return found
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const isRoot = () => process.getuid?.() === 0

/** What Chromium has to be told to run unseen and quiet. Its sandbox cannot start as root, and only then is it left out. */
export const browserArguments = (): string[] => [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  ...(isRoot() ? ['--no-sandbox'] : []),
]
