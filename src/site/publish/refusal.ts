/** Why nothing is written, in one sentence for the author. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
