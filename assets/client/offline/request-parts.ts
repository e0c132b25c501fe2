/** From a disk nothing is worth requesting ahead. */
export function requestParts(): void {}
