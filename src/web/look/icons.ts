import activity from 'lucide-static/icons/activity.svg?raw'
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw'
import bandage from 'lucide-static/icons/bandage.svg?raw'
import bell from 'lucide-static/icons/bell-ring.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import chevron from 'lucide-static/icons/chevron-right.svg?raw'
import circleCheck from 'lucide-static/icons/circle-check.svg?raw'
import circlePause from 'lucide-static/icons/circle-pause.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import diamond from 'lucide-static/icons/diamond.svg?raw'
import flame from 'lucide-static/icons/flame.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import message from 'lucide-static/icons/message-square.svg?raw'
import moon from 'lucide-static/icons/moon.svg?raw'
import octagonAlert from 'lucide-static/icons/octagon-alert.svg?raw'
import octagonX from 'lucide-static/icons/octagon-x.svg?raw'
import phone from 'lucide-static/icons/phone.svg?raw'
import printer from 'lucide-static/icons/printer.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import snowflake from 'lucide-static/icons/snowflake.svg?raw'
import note from 'lucide-static/icons/square-pen.svg?raw'
import stethoscope from 'lucide-static/icons/stethoscope.svg?raw'
import syringe from 'lucide-static/icons/syringe.svg?raw'
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw'
import user from 'lucide-static/icons/user.svg?raw'
import soundOn from 'lucide-static/icons/volume-2.svg?raw'
import soundOff from 'lucide-static/icons/volume-x.svg?raw'

const files = {
  activity,
  arrowRight,
  bandage,
  bell,
  calendar,
  check,
  chevron,
  circleCheck,
  circlePause,
  clock,
  diamond,
  flame,
  info,
  message,
  moon,
  note,
  octagonAlert,
  octagonX,
  phone,
  printer,
  search,
  snowflake,
  soundOff,
  soundOn,
  stethoscope,
  syringe,
  triangleAlert,
  user,
}

export type IconName = keyof typeof files

/** The shapes inside one of lucide's files (24 × 24, stroked), without its outer element. */
export const iconShapes = (name: IconName): string =>
  files[name]
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\s*\n\s*/g, '')
