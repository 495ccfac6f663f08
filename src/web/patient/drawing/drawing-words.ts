import type { Quality } from '#clinic/drawings/drawing.ts'
import type { ZoneGroup } from '#protocol/atlas/zone.ts'
import type { Language } from '#protocol/language.ts'
import type { Level } from './levels.ts'
import type { View } from './views.ts'

const en = {
  title: 'Where does it hurt?',
  lead: 'Choose each place in the list, and how much it hurts. The picture shows what you marked.',
  paintLead: 'Tap where it hurts. Tap again if it hurts more. The list below does the same.',
  sudden: 'Is a pain new, sudden and strong? Tell us now with “Something is wrong” below.',
  views: { front: 'Front', back: 'Back', head: 'Head', neck: 'Neck', hip: 'Hip' } satisfies Record<
    View,
    string
  >,
  view: 'Which part?',
  pictures: {
    front: 'Your body from the front',
    back: 'Your body from behind',
    head: (side: string) => `Your head, ${side} side`,
    neck: (side: string) => `Your neck, ${side} side`,
    hip: (side: string) => `Your hip, ${side} side`,
  },
  own: 'R is your own right side. L is your own left.',
  sides: { right: 'Right', left: 'Left' },
  sideLabels: { right: 'right', left: 'left' },
  whichSide: 'Which side?',
  sideViews: { right: 'Right side', left: 'Left side' },
  parts: {
    'head-neck': 'Head and neck',
    shoulder: 'Shoulder',
    arm: 'Arm and hand',
    chest: 'Chest',
    'upper-back': 'Upper back',
    'low-back': 'Low back',
    trunk: 'Belly and side',
    'hip-buttock': 'Hip and buttock',
    leg: 'Leg and foot',
  } satisfies Record<ZoneGroup, string>,
  amount: 'How much',
  none: 'no pain',
  levels: { little: 'a little', medium: 'medium', strong: 'a lot' } satisfies Record<
    Level['id'],
    string
  >,
  marked: 'What you marked',
  nothingMarked: 'No place yet.',
  feel: 'How does it feel?',
  feelHint: 'Tick all that fit. You can leave this out.',
  qualities: {
    dull: 'Dull ache',
    tight: 'Tight or pressing',
    sharp: 'Sharp, like a knife',
    burning: 'Burning',
    throbbing: 'Beating, like a pulse',
    shooting: 'Shooting along',
    tingling: 'Pins and needles',
    numb: 'Numb',
    cramp: 'Cramp',
  } satisfies Record<Quality, string>,
  nothing: 'Nothing hurts today',
  nothingHint: 'That is a good answer too.',
  widespread:
    'You marked much of your body. We believe you, and we keep it all. If some places are the worst, mark just those “a lot”.',
  done: 'Done',
  show: 'Save and show it',
  back: 'Back to today',
  errors: {
    empty: 'Mark a place, or tick “Nothing hurts today”',
    both: 'You marked a place and ticked “Nothing hurts today”. Keep one of them',
    stale:
      'We could not read all of it, so we kept what you sent before. Look again and send it once more',
  },
  script: {
    undo: 'Undo',
    undone: 'Taken back.',
    larger: 'Larger',
    smaller: 'Smaller',
    saving: 'Saving…',
    saved: 'Saved',
    offline: 'Not saved: no connection. Keep this page open. We try again.',
    closed: 'Not saved. Open your link again.',
    stale: 'Not saved. Load this page again.',
    closer: 'Here you see it larger.',
    start: 'Tap where it hurts.',
    nothing: 'Nothing hurts today',
  },
}

export type DrawingWords = typeof en

const es: DrawingWords = {
  title: '¿Dónde le duele?',
  lead: 'Elija en la lista cada lugar y cuánto le duele. El dibujo muestra lo que marcó.',
  paintLead:
    'Toque donde le duele. Toque otra vez si le duele más. La lista de abajo hace lo mismo.',
  sudden: '¿Es un dolor nuevo, de golpe y fuerte? Díganos ya con “Algo anda mal”, abajo.',
  views: { front: 'Frente', back: 'Espalda', head: 'Cabeza', neck: 'Cuello', hip: 'Cadera' },
  view: '¿Qué parte?',
  pictures: {
    front: 'Su cuerpo de frente',
    back: 'Su cuerpo de espaldas',
    head: (side) => `Su cabeza, lado ${side}`,
    neck: (side) => `Su cuello, lado ${side}`,
    hip: (side) => `Su cadera, lado ${side}`,
  },
  own: 'D es su lado derecho. I es su lado izquierdo.',
  sides: { right: 'Derecho', left: 'Izquierdo' },
  sideLabels: { right: 'derecho', left: 'izquierdo' },
  whichSide: '¿Qué lado?',
  sideViews: { right: 'Lado derecho', left: 'Lado izquierdo' },
  parts: {
    'head-neck': 'Cabeza y cuello',
    shoulder: 'Hombro',
    arm: 'Brazo y mano',
    chest: 'Pecho',
    'upper-back': 'Espalda alta',
    'low-back': 'Espalda baja',
    trunk: 'Barriga y costado',
    'hip-buttock': 'Cadera y glúteo',
    leg: 'Pierna y pie',
  },
  amount: 'Cuánto',
  none: 'no duele',
  levels: { little: 'un poco', medium: 'regular', strong: 'mucho' },
  marked: 'Lo que marcó',
  nothingMarked: 'Aún nada.',
  feel: '¿Cómo se siente?',
  feelHint: 'Marque todo lo que sea así. Puede dejarlo vacío.',
  qualities: {
    dull: 'Dolor sordo',
    tight: 'Tirante o que aprieta',
    sharp: 'Agudo, como un cuchillo',
    burning: 'Arde o quema',
    throbbing: 'Late, como el pulso',
    shooting: 'Corre de un lugar a otro',
    tingling: 'Hormigueo',
    numb: 'Dormido',
    cramp: 'Calambre',
  },
  nothing: 'Hoy no me duele nada',
  nothingHint: 'También es una buena respuesta.',
  widespread:
    'Marcó gran parte del cuerpo. Le creemos y lo guardamos todo. Si unos lugares duelen más, marque “mucho” solo en esos.',
  done: 'Listo',
  show: 'Guardar y ver',
  back: 'Volver a hoy',
  errors: {
    empty: 'Marque un lugar, o marque “Hoy no me duele nada”',
    both: 'Marcó un lugar y también “Hoy no me duele nada”. Deje solo uno',
    stale: 'No pudimos leer todo y guardamos lo de antes. Mire otra vez y envíelo de nuevo',
  },
  script: {
    undo: 'Deshacer',
    undone: 'Quitado.',
    larger: 'Más grande',
    smaller: 'Más chico',
    saving: 'Guardando…',
    saved: 'Guardado',
    offline: 'Sin guardar: no hay señal. No cierre esta página. Lo intentamos otra vez.',
    closed: 'Sin guardar. Abra su enlace otra vez.',
    stale: 'Sin guardar. Cargue esta página otra vez.',
    closer: 'Aquí lo ve más grande.',
    start: 'Toque donde le duele.',
    nothing: 'Hoy no me duele nada',
  },
}

export const drawingWords: Readonly<Record<Language, DrawingWords>> = { en, es }
