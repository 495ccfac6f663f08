import { handout } from '#protocol/handout/handout.ts'
import { handoutHtml } from '#protocol/handout/html.ts'
import { languages } from '#protocol/language.ts'
import { page } from '#protocol/tpi/page.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { web } from '../context.ts'
import type { Route } from './+types/handout.ts'

/** The clinic's page for everyone, to read or to print. Its one style sheet carries the request's nonce. */
export function loader({ request, context }: Route.LoaderArgs) {
  const { facts, language, nonce } = context.get(web)
  const wished = new URL(request.url).searchParams.get('lang')
  const chosen = languages.find((each) => each === wished) ?? language
  const document = handout({ ...tpi, page }, chosen, {
    name: facts.clinicName,
    phone: facts.clinicPhone,
    emergencyNumber: facts.emergencyNumber,
  })
  const html = handoutHtml(document).replace('<style>', `<style nonce="${nonce}">`)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
