import { type DestinationStream, type Logger, pino } from 'pino'

/** A log that can hold no name, address or token: only route patterns, and known fields are blanked besides. */
export const webLog = (
  level = 'info',
  destination: DestinationStream = pino.destination(1),
): Logger =>
  pino(
    {
      name: 'web',
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [
          'url',
          'path',
          'query',
          'token',
          'email',
          'telephone',
          '*.token',
          '*.email',
          'error.detail',
          'error.where',
          'error.parameters',
        ],
        censor: '[redacted]',
      },
      serializers: { error: describeError },
    },
    destination,
  )

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Class, code and the frames of the stack. No message: database errors quote the row they refuse. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    kind: error.name,
    code: 'code' in error ? text(error.code) : undefined,
    frames: frames?.slice(0, 8).map((frame) => frame.trim()),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}
