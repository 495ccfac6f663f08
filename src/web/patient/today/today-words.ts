import type { Language } from '#protocol/language.ts'

const en = {
  hello: (name: string) => `Hello, ${name}`,
  before: {
    title: (day: string) => `Your visit is on ${day}`,
    titleToday: 'Your visit is today',
    lead: (time: string, clinician: string) => `${time}, with ${clinician}`,
    inRoom: 'You are here',
    inRoomLead: 'The team is with you. If something feels wrong, say it at once.',
  },
  questions: {
    title: 'Now: answer a few questions',
    titleMore: 'Now: the rest of the questions',
    titleAgain: 'Now: is it still true?',
    text: (minutes: number) => `About ${minutes} minutes. You can stop and go on later.`,
    start: 'Start',
    more: 'Go on',
    done: 'All answered',
    doneText: 'The team has your answers and will tell you if anything must change.',
    change: 'Look at my answers',
    asOf: (count: number, of: number) => `${count} of ${of} done`,
  },
  drawing: {
    title: 'Now: show where it hurts',
    text: 'Mark it on a picture of the body, or in a list. It helps us find the muscle.',
    start: 'Show it',
    row: 'Where it hurts',
    rowHint: 'Show it on a picture of the body',
    kept: (count: number) =>
      count === 0 ? 'Nothing hurts' : count === 1 ? 'One place marked' : `${count} places marked`,
  },
  when: {
    title: 'When and where',
    yourTime: (time: string) => `That is ${time} where you are.`,
    calendar: 'Add to calendar',
    map: 'Call us if you cannot come.',
  },
  steps: {
    title: 'Where things stand',
    booked: 'Your visit is booked',
    answered: 'Your answers are in',
    toAnswer: 'Your answers',
    team: 'The team looks at them',
    procedure: 'The procedure',
    tenDays: 'Ten days at home, with us a tap away',
  },
  rows: {
    prepare: 'How to get ready',
    prepareHint: 'What to keep taking, and what to tell us',
    learn: 'What is a trigger point?',
    learnHint: 'Why it hurts, what we do, what can go wrong',
    plan: 'All ten days',
    planHint: 'The whole plan, to read or to print',
    handout: 'The page to keep',
    handoutHint: 'Everything on two sheets of paper',
  },
  after: {
    dayZero: 'The day of your procedure',
    rest: 'Nothing to do right now',
    restUntil: (time: string) => `Next: ${time}`,
    now: 'Now',
    afterwards: 'After that:',
    steps: 'How to do it',
    hold: (from: number, to: number, times: number) =>
      `Hold ${from} to ${to} seconds. ${times} times.`,
    leaveOut: 'When to leave it out',
    done: 'Done',
    checkin: 'How are you doing?',
    checkinText: 'We check on you now. A few short questions.',
    sessions: (done: number, least: number, most: number) =>
      done === 0
        ? `${least} to ${most} times a day help most.`
        : `${done} done today. ${least} to ${most} help most.`,
    pain: 'How is your pain now?',
    painLow: 'no pain',
    painHigh: 'worst pain',
    painSave: 'Keep it',
    painKept: (score: number, time: string) => `You said ${score} at ${time}.`,
    today: 'The rest of today',
    ifNeeded: 'If you need it',
    know: 'Good to know',
    way: 'Your pain so far',
    wayEmpty: 'Once you tell us your pain on two days, you see here how it goes.',
    wayWords: (first: number, last: number, days: number) =>
      last < first
        ? `From ${first} down to ${last} in ${days} ${days === 1 ? 'day' : 'days'}.`
        : last === first
          ? `At ${last}, the same as at the start.`
          : `From ${first} up to ${last}. If it is much more than before, tell us.`,
    wayDay: (day: number, score: number) => `day ${day}: ${score}`,
  },
  over: {
    tenDays: 'Your ten days are done',
    tenDaysLead: 'We still watch with you until day\u00a030. Tell us if anything new comes.',
    comes: 'What comes',
    ended: 'Your visit is over',
    endedLead:
      'Thank you for telling us how it went. If something is wrong, you can still tell us.',
    cancelled: 'Your visit was cancelled',
    cancelledLead: 'If you did not expect this, or want a new day, call us.',
    missed: 'You were not here',
    missedLead: 'Your visit was for today. Call us and we find a new day.',
    missedOn: (day: string) => `Your visit was on ${day}. Call us and we find a new day.`,
  },
  report: {
    draft: 'You started to tell us something',
    draftText: 'Finish it now, or we send what you told us so far.',
    draftGo: 'Go on',
    calling: 'We are calling a clinician for you',
    goIn: 'Nobody has taken your case in time: do not wait for us',
    taken: (name: string) => `${name} has your case`,
    waiting: 'The clinic will answer you',
    answered: (name: string) => `${name} has answered you`,
    since: (time: string) => `Since ${time}.`,
    by: (time: string) => `By ${time}.`,
    open: 'See it',
  },
}

export type TodayWords = typeof en

const es: TodayWords = {
  hello: (name) => `Hola, ${name}`,
  before: {
    title: (day) => `Su cita es el ${day}`,
    titleToday: 'Su cita es hoy',
    lead: (time, clinician) => `${time}, con ${clinician}`,
    inRoom: 'Ya está aquí',
    inRoomLead: 'El equipo está con usted. Si algo se siente mal, dígalo enseguida.',
  },
  questions: {
    title: 'Ahora: responda unas preguntas',
    titleMore: 'Ahora: las preguntas que faltan',
    titleAgain: 'Ahora: ¿sigue igual?',
    text: (minutes) => `Unos ${minutes} minutos. Puede parar y seguir después.`,
    start: 'Empezar',
    more: 'Seguir',
    done: 'Todo respondido',
    doneText: 'El equipo tiene sus respuestas y le avisará si algo debe cambiar.',
    change: 'Ver mis respuestas',
    asOf: (count, of) => `${count} de ${of} listas`,
  },
  drawing: {
    title: 'Ahora: muestre dónde le duele',
    text: 'Márquelo en un dibujo del cuerpo o en una lista. Nos ayuda a hallar el músculo.',
    start: 'Mostrar',
    row: 'Dónde le duele',
    rowHint: 'Muéstrelo en un dibujo del cuerpo',
    kept: (count) =>
      count === 0
        ? 'No le duele nada'
        : count === 1
          ? 'Un lugar marcado'
          : `${count} lugares marcados`,
  },
  when: {
    title: 'Cuándo y dónde',
    yourTime: (time) => `Donde usted está serán las ${time}.`,
    calendar: 'Poner en el calendario',
    map: 'Llámenos si no puede venir.',
  },
  steps: {
    title: 'Cómo va todo',
    booked: 'Su cita está hecha',
    answered: 'Tenemos sus respuestas',
    toAnswer: 'Sus respuestas',
    team: 'El equipo las mira',
    procedure: 'El procedimiento',
    tenDays: 'Diez días en casa, con nosotros a un toque',
  },
  rows: {
    prepare: 'Cómo prepararse',
    prepareHint: 'Qué seguir tomando y qué decirnos',
    learn: '¿Qué es un punto gatillo?',
    learnHint: 'Por qué duele, qué hacemos, qué puede salir mal',
    plan: 'Los diez días',
    planHint: 'Todo el plan, para leer o imprimir',
    handout: 'La hoja para guardar',
    handoutHint: 'Todo en dos hojas de papel',
  },
  after: {
    dayZero: 'El día de su procedimiento',
    rest: 'Ahora no hay nada que hacer',
    restUntil: (time) => `Lo próximo: ${time}`,
    now: 'Ahora',
    afterwards: 'Después:',
    steps: 'Cómo se hace',
    hold: (from, to, times) => `Mantenga de ${from} a ${to} segundos. ${times} veces.`,
    leaveOut: 'Cuándo no hacerlo',
    done: 'Hecho',
    checkin: '¿Cómo le va?',
    checkinText: 'Queremos saber cómo está. Unas preguntas cortas.',
    sessions: (done, least, most) =>
      done === 0
        ? `De ${least} a ${most} veces al día es lo que más ayuda.`
        : `${done} hechas hoy. De ${least} a ${most} es lo que más ayuda.`,
    pain: '¿Cómo está su dolor ahora?',
    painLow: 'sin dolor',
    painHigh: 'el peor dolor',
    painSave: 'Guardar',
    painKept: (score, time) => `Usted dijo ${score} (${time})`,
    today: 'El resto de hoy',
    ifNeeded: 'Si le hace falta',
    know: 'Bueno saber',
    way: 'Su dolor hasta ahora',
    wayEmpty: 'Cuando nos diga su dolor en dos días, aquí verá cómo va.',
    wayWords: (first, last, days) =>
      last < first
        ? `De ${first} bajó a ${last} en ${days} ${days === 1 ? 'día' : 'días'}.`
        : last === first
          ? `En ${last}, igual que al principio.`
          : `De ${first} subió a ${last}. Si es mucho más que antes, avísenos.`,
    wayDay: (day, score) => `día ${day}: ${score}`,
  },
  over: {
    tenDays: 'Terminó sus diez días',
    tenDaysLead: 'Seguimos atentos con usted hasta el día\u00a030. Avísenos si viene algo nuevo.',
    comes: 'Lo que viene',
    ended: 'Su cita ya terminó',
    endedLead: 'Gracias por contarnos cómo le fue. Si algo anda mal, todavía puede avisarnos.',
    cancelled: 'Su cita fue cancelada',
    cancelledLead: 'Si no lo esperaba, o quiere otro día, llámenos.',
    missed: 'Lo esperábamos',
    missedLead: 'Su cita era hoy. Llámenos y buscamos otro día.',
    missedOn: (day) => `Su cita era el ${day}. Llámenos y buscamos otro día.`,
  },
  report: {
    draft: 'Empezó a contarnos algo',
    draftText: 'Termínelo ahora, o enviamos lo que nos dijo hasta aquí.',
    draftGo: 'Seguir',
    calling: 'Estamos llamando a un médico por usted',
    goIn: 'Nadie ha tomado su caso a tiempo: no nos espere',
    taken: (name) => `${name} tiene su caso`,
    waiting: 'La clínica le responderá',
    answered: (name) => `${name} le respondió`,
    since: (time) => `Hora: ${time}`,
    by: (time) => `A más tardar: ${time}`,
    open: 'Verlo',
  },
}

export const todayWords: Readonly<Record<Language, TodayWords>> = { en, es }
