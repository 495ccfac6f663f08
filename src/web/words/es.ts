import type { Words } from './en.ts'

export const es: Words = {
  skip: 'Ir al contenido',
  otherLanguage: 'English',
  somethingIsWrong: 'Algo anda mal',
  help: 'Ayuda',
  callClinic: 'Llámenos:',
  callEmergency: (number) => `Llame al ${number}`,
  emergency: {
    title: '¿Es una emergencia?',
    sentence: (number) =>
      `Si le cuesta respirar, o tiene dolor de pecho, desmayo, convulsión o debilidad repentina: llame al ${number} ahora. No nos espere.`,
  },
  demo: 'Demostración. La clínica y las personas son inventadas.',
  draft: 'Borrador. Ninguna clínica ha firmado aún este contenido médico.',
  required: 'necesario',
  optional: 'puede quedar vacío',
  problems: (count) => (count === 1 ? 'Revise una respuesta' : `Revise ${count} respuestas`),
  date: { day: 'Día', month: 'Mes', year: 'Año', example: 'Por ejemplo 27 / 3 / 1958' },
  dayOf: (day, last) => `Día ${day} de ${last}`,
  dayDone: 'hecho',
  dayToday: 'hoy',
  startPage: 'Ir al inicio',
  reference: 'Si llama, diga este número:',
  notKnown: 'No sabemos si se envió. Llámenos si es urgente.',
  severity: {
    emergency: 'Emergencia',
    stop: 'No continuar',
    hold: 'Esperar',
    review: 'Revisar',
    note: 'Nota',
    clear: 'Listo',
  },
  trouble: {
    forbidden: {
      title: 'No pudimos recibir eso',
      text: 'No vino de una página nuestra. Vuelva atrás, abra la página otra vez y pruebe de nuevo.',
    },
    missing: {
      title: 'Aquí no hay ninguna página',
      text: 'Tal vez la dirección esté incompleta. Abra otra vez el enlace de su mensaje.',
    },
    expired: {
      title: 'Este enlace ya terminó',
      text: 'El enlace sirve hasta el final de la visita. Llámenos y le enviaremos uno nuevo.',
    },
    tooLarge: {
      title: 'Eso fue demasiado de una vez',
      text: 'Acorte lo que escribió y envíelo otra vez.',
    },
    wrongName: {
      title: 'Esta no es nuestra dirección',
      text: 'En esta computadora, Needlepoint solo responde a localhost.',
    },
    tooMany: {
      title: 'Espere un poco',
      text: 'Hubo demasiados intentos. Espere diez minutos o llámenos.',
    },
    broken: {
      title: 'Algo falló de nuestro lado',
      text: 'No es culpa suya. Pruebe otra vez en un minuto. Si nos necesita ahora, llame.',
    },
    away: {
      title: 'Ahora no podemos responder',
      text: 'No hay conexión con nuestro sistema. Pruebe otra vez en un minuto. Si nos necesita ahora, llame.',
    },
  },
}
