/** Needlepoint does not start, and the message is one sentence that tells a person what to do about it. */
export class Refusal extends Error {
  override name = 'Refusal'
}
