import type { Language } from '#protocol/language.ts'

const en = {
  causes: 'Why it comes',
  travels: 'Where the pain goes',
  figure: 'A back. The neck is tied to the head, and the low back to the buttock and hip.',
  handout: 'All of it, to keep or print (PDF)',
  more: 'If you have an appointment, your own link says how to get ready.',
}

export type LearnWords = typeof en

const es: LearnWords = {
  causes: 'Por qué aparece',
  travels: 'Adónde va el dolor',
  figure:
    'Una espalda. El cuello se une con la cabeza, y la espalda baja con la nalga y la cadera.',
  handout: 'Todo, para guardar o imprimir (PDF)',
  more: 'Si tiene una cita, su propio enlace dice cómo prepararse.',
}

export const learnWords: Readonly<Record<Language, LearnWords>> = { en, es }
