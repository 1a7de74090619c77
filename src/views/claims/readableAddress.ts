/** An address as people read it: in its own letters and not in the signs that they are sent as. What is no address stays as it is. */
export function readableAddress(address: string): string {
  try {
    // A blank would end the address wherever it is pasted.
    return decodeURI(address).replace(/\s/g, encodeURIComponent)
  } catch {
    return address
  }
}
