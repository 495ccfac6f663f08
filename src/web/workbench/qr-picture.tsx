import type { QrCode } from './qr.ts'

const quietSquares = 4

/** The code, always dark on white with its quiet edge, so that every telephone reads it in either theme. */
export function QrPicture({ code, label }: { readonly code: QrCode; readonly label: string }) {
  const side = code.size + 2 * quietSquares
  return (
    <svg
      className="qr"
      viewBox={`${-quietSquares} ${-quietSquares} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  )
}
