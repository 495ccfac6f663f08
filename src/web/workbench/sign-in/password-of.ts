/** A password exactly as it was typed: nothing trimmed, nothing cut. */
export function passwordOf(form: FormData): string {
  const value = form.get('password')
  return typeof value === 'string' ? value : ''
}

/** A code as people type it, with spaces or hyphens in it. */
export function codeOf(form: FormData): string {
  const value = form.get('code')
  return typeof value === 'string' ? value.replaceAll(/\s/g, '').slice(0, 40) : ''
}
