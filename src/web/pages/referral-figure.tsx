/** A back with the two ways that pain travels: neck to head, low back to buttock and hip. */
export function ReferralFigure({ label }: { readonly label: string }) {
  return (
    <svg className="figure" viewBox="0 0 200 262" role="img" aria-label={label}>
      <g className="figure-body">
        <path d="M100 10c-13 0-21 10-21 24 0 11 5 20 10 25 1 8 0 13-6 17-9 6-28 8-38 16-9 7-12 18-14 33l-9 60" />
        <path d="M100 10c13 0 21 10 21 24 0 11-5 20-10 25-1 8 0 13 6 17 9 6 28 8 38 16 9 7 12 18 14 33l9 60" />
        <path d="M54 122c2 22 6 38 6 56-1 18-8 32-9 52l-1 26M146 122c-2 22-6 38-6 56 1 18 8 32 9 52l1 26" />
        <path d="M100 96v88M100 214v42" />
        <path d="M72 112c8 3 13 10 15 22M128 112c-8 3-13 10-15 22" />
        <path d="M57 218c10 10 32 10 43-4 11 14 33 14 43 4" />
      </g>
      <g className="figure-way">
        <path d="M118 80c20-12 26-38 12-54" />
        <path d="M82 168c-18 8-28 22-27 38M86 176c-8 8-12 16-12 26" />
      </g>
      <g className="figure-point">
        <circle cx="115" cy="82" r="5" />
        <circle cx="85" cy="167" r="5" />
      </g>
    </svg>
  )
}
