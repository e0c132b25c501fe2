/** The current time in seconds since 1970: SOURCE_DATE_EPOCH, or else the clock, which alone knows that a day has come. */
export function readNow({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv): number {
  return /^\d+$/.test(SOURCE_DATE_EPOCH ?? '') ? Number(SOURCE_DATE_EPOCH) : Math.floor(Date.now() / 1000);
}
