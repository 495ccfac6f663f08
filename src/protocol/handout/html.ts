import type { Handout, HandoutBlock, HandoutLine, HandoutSection } from './handout.ts'

/** The handout as one HTML file with nothing to load: for a screen, light or dark, and for paper. */
export function handoutHtml(document: Handout): string {
  const { clinic, emergency } = document
  return `<!doctype html>
<html lang="${document.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)} · ${escaped(clinic.name)}</title>
<style>${css}</style>
<main>
<header>
<p class="clinic"><b>${escaped(clinic.name)}</b> ${escaped(document.phone)} <span class="number">${escaped(clinic.phone)}</span></p>
<h1>${escaped(document.title)}</h1>
${document.draft === undefined ? '' : `<p class="draft">${escaped(document.draft)}</p>\n`}</header>
<aside aria-label="${escaped(emergency.heading)}">${triangle}<p><b>${escaped(emergency.heading)}.</b> ${escaped(emergency.text)}</p></aside>
${document.sections.map(sectionHtml).join('\n')}
<footer>
<p><sup>+</sup> ${escaped(document.added)}</p>
<p>${document.draft === undefined ? '' : `${escaped(document.draft)} `}${escaped(document.version)}</p>
</footer>
</main>
</html>
`
}

function sectionHtml({ id, heading, blocks }: HandoutSection): string {
  return `<section id="${escaped(id)}">
<h2>${escaped(heading)}</h2>
${blocks.map(blockHtml).join('\n')}
</section>`
}

function blockHtml({ heading, lines }: HandoutBlock): string {
  const title = heading === undefined ? '' : `<h3>${escaped(heading)}</h3>\n`
  return `<div class="block">${title}${listHtml(lines)}</div>`
}

function listHtml(lines: readonly HandoutLine[]): string {
  return `<ul>\n${lines.map(lineHtml).join('\n')}\n</ul>`
}

function lineHtml({ id, text, added, details }: HandoutLine): string {
  const mark = added ? '<sup>+</sup>' : ''
  const below = details === undefined ? '' : listHtml(details)
  return `<li data-sentence="${escaped(id)}">${escaped(text)}${mark}${below}</li>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const triangle =
  '<svg viewBox="0 0 24 24" width="28" height="28" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M12 3.5 2.5 20h19L12 3.5Z"/><path d="M12 10v4.5M12 17.4v.1"/></svg>'

const css = `
:root{color-scheme:light dark;--paper:light-dark(#fbf8f2,#14171a);--ink:light-dark(#1d2733,#ece7dd);--soft:light-dark(#55606c,#a9adb0);--rule:light-dark(#e2dbcd,#30363b);--accent:light-dark(#0b5c66,#74c7cf);--stop:light-dark(#a3231f,#ff9d94);--stop-soft:light-dark(#fbe9e6,#3a1a18);--hold:light-dark(#8a4b00,#f1bd6d);--serif:"Iowan Old Style","Charter","Bitstream Charter","Source Serif 4",Georgia,serif;--sans:ui-sans-serif,system-ui,"Segoe UI",Roboto,sans-serif}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.5 var(--sans);font-variant-numeric:lining-nums}
main{max-width:40rem;margin:auto;padding:1.5rem}
p{margin:0}
.clinic{color:var(--soft);font-size:1rem}.number{white-space:nowrap;font-variant-numeric:tabular-nums}
h1{font:600 2.25rem/1.15 var(--serif);letter-spacing:-.01em;margin:1rem 0 .5rem;text-wrap:balance}
h2{font:600 1.5rem/1.25 var(--serif);color:var(--accent);margin:0 0 .5rem;break-after:avoid}
h3{font:600 1.125rem/1.3 var(--sans);margin:1rem 0 .25rem;break-after:avoid}
.draft{display:inline-block;color:var(--hold);border:1px dashed currentColor;border-radius:.4rem;padding:.1rem .6rem;font-size:1rem}
aside{display:flex;gap:.75rem;align-items:start;margin:1.5rem 0;padding:1rem;border:2px solid var(--stop);border-radius:.625rem;background:var(--stop-soft)}
aside svg{flex:none;color:var(--stop)}aside b{color:var(--stop)}
section{border-top:1px solid var(--rule);padding:1.5rem 0 1rem}
ul{margin:0;padding-left:1.25rem}li{margin:.3rem 0;break-inside:avoid}li::marker{color:var(--accent)}li ul{color:var(--soft);font-size:.9em;list-style:'–  '}
sup{color:var(--soft);font-size:.7em;line-height:0;padding-left:.1em}
footer{border-top:1px solid var(--rule);padding-top:1rem;color:var(--soft);font-size:.875rem}
@media print{:root{color-scheme:light;--paper:#fff}@page{margin:14mm}body{font-size:10pt;line-height:1.35}main{max-width:none;padding:0;columns:2;column-gap:9mm}header,aside,footer{column-span:all}.clinic,.draft{font-size:10pt}h1{font-size:20pt;margin:.2rem 0}h2{font-size:13pt;margin-bottom:.2rem}h3{font-size:10pt;margin:.4rem 0 .1rem}section{padding:.5rem 0 .3rem}ul{padding-left:1rem}li{margin:.12rem 0}aside{margin:.6rem 0;padding:.4rem .7rem;break-inside:avoid;print-color-adjust:exact}.block{break-inside:auto}#pageUs .block{break-inside:avoid}footer{font-size:8.5pt;padding-top:.4rem}}
`
