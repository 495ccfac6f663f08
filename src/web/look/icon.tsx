import { type IconName, iconShapes } from './icons.ts'

/** Decoration beside words; never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a file of the icon library, fixed at build
      dangerouslySetInnerHTML={{ __html: iconShapes(name) }}
    />
  )
}
