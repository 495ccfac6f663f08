/** A title that asks and then lists stands as a heading with its list below. */
export function headingAndRest(title: string): readonly [heading: string, rest: string] {
  const end = title.indexOf('? ')
  return end < 0 ? [title, ''] : [title.slice(0, end + 1), title.slice(end + 2)]
}
