import type { FormQuestion } from '../triage/form.ts'

/** Block B: signs of too much local anesthetic, asked while they can still come. */
export const hours: readonly FormQuestion[] = [
  {
    id: 'early',
    kind: 'multi',
    text: {
      en: 'Any of these now? Only what is new since your shots.',
      es: '¿Tiene algo de esto ahora? Solo lo nuevo desde las inyecciones.',
    },
    options: [
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
      {
        id: 'perioral_numbness',
        text: { en: 'Numb lips or tongue', es: 'Labios o lengua dormidos' },
        sets: ['perioral_numbness'],
      },
      {
        id: 'metallic_taste',
        text: { en: 'Metal taste', es: 'Sabor a metal' },
        sets: ['metallic_taste'],
      },
      {
        id: 'tinnitus',
        text: { en: 'Ringing in the ears', es: 'Zumbido en los oídos' },
        sets: ['tinnitus'],
      },
      {
        id: 'blurred_vision',
        text: { en: 'Blurred sight', es: 'Vista borrosa' },
        sets: ['blurred_vision'],
      },
      { id: 'drowsy', text: { en: 'Very sleepy', es: 'Mucho sueño' }, sets: ['drowsy'] },
      {
        id: 'agitation',
        text: { en: 'Cannot keep still, very upset', es: 'Muy inquieto o agitado' },
        sets: ['agitation'],
      },
      {
        id: 'muscle_twitching_general',
        text: { en: 'Twitching all over', es: 'Sacudidas en todo el cuerpo' },
        sets: ['muscle_twitching_general'],
      },
      {
        id: 'lightheaded',
        text: { en: 'Dizzy or faint feeling', es: 'Mareo o sensación de desmayo' },
        sets: ['lightheaded'],
      },
      {
        id: 'palpitations',
        text: { en: 'Heart racing or skipping', es: 'Corazón rápido o que salta' },
        sets: ['palpitations'],
      },
    ],
  },
]
