const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '25P03',
  '53100',
  '53200',
  '55P03',
])

/** Whether an error says that the database cannot answer now (SQLSTATE 08, 53, 57; or a socket error). */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError && error.errors.some(isOutage)) return true
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (connectionCodes.has(code) || code.startsWith('08')) return true
  if (
    /connection terminated|timeout exceeded when trying to connect|pool after calling end/i.test(
      error.message,
    )
  )
    return true
  return error.cause !== undefined && isOutage(error.cause)
}
