import { create } from 'qrcode'

/** A code to scan, as the `d` of one SVG path of squares of size 1, and how many squares a side has. */
export type QrCode = { readonly path: string; readonly size: number }

/** Makes the code of an address. Medium correction: it survives a crease or a coffee ring. */
export function qrCode(address: string): QrCode {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  const squares = Array.from(data, (dark, place) =>
    dark ? `M${place % size} ${Math.floor(place / size)}h1v1h-1z` : '',
  )
  return { path: squares.join(''), size }
}
