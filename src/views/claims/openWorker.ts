/** `lib.dom` does not know the rule yet: a browser that enforces it takes a worker's address only from a policy. */
interface TrustedTypes {
  readonly trustedTypes?: { createPolicy(name: string, rules: Addresses): Addresses }
}

interface Addresses {
  createScriptURL(url: string): string
}

let policy: Addresses | null = null

/** Starts the thread that judges: the one script that the page starts by its address. The policy lets through this address and no other. */
export async function openWorker(): Promise<Worker> {
  const { default: own } = await import('./judgeWorker.ts?worker&url')
  const rules: Addresses = { createScriptURL: url => (url === own ? url : '') }
  policy ??= (globalThis as TrustedTypes).trustedTypes?.createPolicy('worker', rules) ?? rules
  return new Worker(policy.createScriptURL(own), { type: 'module' })
}
