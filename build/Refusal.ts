/** Something that whoever asked can mend: a command line says it in a line and ends with code 2, without the trace of a fault of ours. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
