/** What connection errors mean, by their code. */
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no such host',
  EAI_AGAIN: 'has a host whose name cannot be looked up',
  ECONNREFUSED: 'has a host that refuses connections',
  ECONNRESET: 'breaks off the connection',
  EPIPE: 'breaks off the connection',
  UND_ERR_SOCKET: 'breaks off the connection',
  EHOSTUNREACH: 'has a host that cannot be reached',
  ENETUNREACH: 'has a host that cannot be reached',
  ETIMEDOUT: 'has a host that cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'has a host that cannot be reached',
  CERT_HAS_EXPIRED: 'has a certificate that is no longer valid',
};

/**
 * Says why there was no answer, as the rest of a sentence that begins with the address.
 *
 * @param patience how many milliseconds it waited
 * @example describeFailure(error, 15000) // 'has no such host'
 */
export function describeFailure(error: unknown, patience: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `takes longer than ${patience / 1000} seconds to answer`;
  }
  const code = codeOf(error);
  if (code === undefined) return 'sends an invalid answer';
  const isCertificate = code.includes('CERT') || code.includes('SSL') || code.includes('TLS');
  return reasons[code] ?? (isCertificate ? 'has a certificate that is not valid' : 'sends an invalid answer');
}

/** True for a reason that may well be on this side: no name was found, or no way there. */
export function mayBeOffline(reason: string): boolean {
  return /^has (?:no such host|a host (?:whose name cannot be looked up|that cannot be reached))$/.test(
    reason,
  );
}

function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
}
