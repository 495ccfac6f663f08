import { paperNamed, paperOfZone } from '#clinic/handout/paper.ts'
import { handoutPdf } from '#clinic/handout/pdf.ts'
import { type Handout, handout } from '#protocol/handout/handout.ts'
import { handoutHtml } from '#protocol/handout/html.ts'
import { handoutMarkdown } from '#protocol/handout/markdown.ts'
import { languages } from '#protocol/language.ts'
import { web } from '../context.ts'
import type { Route } from './+types/handout.ts'
import { protocolOfScreens } from './clinic-of-screens.ts'

const usualPaper = 'letter'

/**
 * The clinic's page for everyone, to read or to print; `format=md` gives it as Markdown, `format=pdf` as a PDF, on `paper=letter|a4` or
 * what is usual in the clinic's zone. The one style sheet of the page carries the request's nonce.
 */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { facts, language, nonce } = context.get(web)
  const { searchParams } = new URL(request.url)
  const wished = searchParams.get('lang')
  const chosen = languages.find((each) => each === wished) ?? language
  const protocol = await protocolOfScreens(context.get(web))
  const document = handout(protocol, chosen, {
    name: facts.clinicName,
    phone: facts.clinicPhone,
    emergencyNumber: facts.emergencyNumber,
  })
  if (searchParams.get('format') === 'md') {
    const headers = { 'content-type': 'text/markdown; charset=utf-8' }
    return new Response(handoutMarkdown(document), { headers })
  }
  if (searchParams.get('format') === 'pdf')
    return pdfAnswer(document, searchParams.get('paper') ?? '', facts.timeZone)
  const html = handoutHtml(document).replace('<style>', `<style nonce="${nonce}">`)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

async function pdfAnswer(document: Handout, wished: string, timeZone: string | undefined) {
  const usual = timeZone === undefined ? usualPaper : paperOfZone(timeZone)
  const bytes = await handoutPdf(document, paperNamed(wished) ?? usual)
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-language': document.language,
      'content-disposition': `inline; filename="handout-${document.language}.pdf"`,
    },
  })
}
