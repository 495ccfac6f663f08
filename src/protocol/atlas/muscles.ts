import type { Muscle } from './muscle.ts'
import { abdominalObliques } from './muscles/abdominal-obliques.ts'
import { adductorLongusBrevis } from './muscles/adductor-longus-brevis.ts'
import { adductorMagnus } from './muscles/adductor-magnus.ts'
import { bicepsBrachii } from './muscles/biceps-brachii.ts'
import { bicepsFemoris } from './muscles/biceps-femoris.ts'
import { brachioradialis } from './muscles/brachioradialis.ts'
import { deltoid } from './muscles/deltoid.ts'
import { fingerExtensors } from './muscles/finger-extensors.ts'
import { gastrocnemius } from './muscles/gastrocnemius.ts'
import { gluteusMaximus } from './muscles/gluteus-maximus.ts'
import { gluteusMedius } from './muscles/gluteus-medius.ts'
import { gluteusMinimus } from './muscles/gluteus-minimus.ts'
import { iliocostalis } from './muscles/iliocostalis.ts'
import { iliopsoas } from './muscles/iliopsoas.ts'
import { infraspinatus } from './muscles/infraspinatus.ts'
import { lateralPterygoid } from './muscles/lateral-pterygoid.ts'
import { latissimusDorsi } from './muscles/latissimus-dorsi.ts'
import { levatorScapulae } from './muscles/levator-scapulae.ts'
import { longissimus } from './muscles/longissimus.ts'
import { lowerTrapezius } from './muscles/lower-trapezius.ts'
import { masseter } from './muscles/masseter.ts'
import { medialHamstrings } from './muscles/medial-hamstrings.ts'
import { medialPterygoid } from './muscles/medial-pterygoid.ts'
import { middleTrapezius } from './muscles/middle-trapezius.ts'
import { multifidus } from './muscles/multifidus.ts'
import { pectoralisMajor } from './muscles/pectoralis-major.ts'
import { pectoralisMinor } from './muscles/pectoralis-minor.ts'
import { peroneusLongusBrevis } from './muscles/peroneus-longus-brevis.ts'
import { piriformis } from './muscles/piriformis.ts'
import { pronatorTeres } from './muscles/pronator-teres.ts'
import { quadratusLumborum } from './muscles/quadratus-lumborum.ts'
import { rectusAbdominis } from './muscles/rectus-abdominis.ts'
import { rectusFemoris } from './muscles/rectus-femoris.ts'
import { rhomboids } from './muscles/rhomboids.ts'
import { scalenes } from './muscles/scalenes.ts'
import { semispinalisCapitis } from './muscles/semispinalis-capitis.ts'
import { serratusAnterior } from './muscles/serratus-anterior.ts'
import { serratusPosteriorInferior } from './muscles/serratus-posterior-inferior.ts'
import { serratusPosteriorSuperior } from './muscles/serratus-posterior-superior.ts'
import { soleus } from './muscles/soleus.ts'
import { spleniusCapitis } from './muscles/splenius-capitis.ts'
import { spleniusCervicis } from './muscles/splenius-cervicis.ts'
import { sternocleidomastoidClavicular } from './muscles/sternocleidomastoid-clavicular.ts'
import { sternocleidomastoidSternal } from './muscles/sternocleidomastoid-sternal.ts'
import { suboccipitals } from './muscles/suboccipitals.ts'
import { subscapularis } from './muscles/subscapularis.ts'
import { supinator } from './muscles/supinator.ts'
import { supraspinatus } from './muscles/supraspinatus.ts'
import { temporalis } from './muscles/temporalis.ts'
import { tensorFasciaeLatae } from './muscles/tensor-fasciae-latae.ts'
import { teresMajor } from './muscles/teres-major.ts'
import { teresMinor } from './muscles/teres-minor.ts'
import { tibialisAnterior } from './muscles/tibialis-anterior.ts'
import { tricepsBrachii } from './muscles/triceps-brachii.ts'
import { upperTrapezius } from './muscles/upper-trapezius.ts'
import { vastusIntermedius } from './muscles/vastus-intermedius.ts'
import { vastusLateralis } from './muscles/vastus-lateralis.ts'
import { vastusMedialis } from './muscles/vastus-medialis.ts'
import { wristExtensors } from './muscles/wrist-extensors.ts'
import { wristFlexors } from './muscles/wrist-flexors.ts'

/** Every muscle of the atlas, head to foot, a file each. Draft: no entry is signed by a clinician yet. */
export const muscles: readonly Muscle[] = [
  upperTrapezius,
  sternocleidomastoidSternal,
  sternocleidomastoidClavicular,
  levatorScapulae,
  scalenes,
  middleTrapezius,
  lowerTrapezius,
  rhomboids,
  serratusPosteriorSuperior,
  latissimusDorsi,
  spleniusCapitis,
  spleniusCervicis,
  semispinalisCapitis,
  suboccipitals,
  masseter,
  temporalis,
  medialPterygoid,
  lateralPterygoid,
  supraspinatus,
  infraspinatus,
  teresMinor,
  teresMajor,
  subscapularis,
  deltoid,
  bicepsBrachii,
  tricepsBrachii,
  brachioradialis,
  wristExtensors,
  fingerExtensors,
  supinator,
  pronatorTeres,
  wristFlexors,
  pectoralisMajor,
  pectoralisMinor,
  serratusAnterior,
  serratusPosteriorInferior,
  iliocostalis,
  longissimus,
  multifidus,
  quadratusLumborum,
  rectusAbdominis,
  abdominalObliques,
  iliopsoas,
  gluteusMinimus,
  tensorFasciaeLatae,
  gluteusMaximus,
  gluteusMedius,
  piriformis,
  bicepsFemoris,
  medialHamstrings,
  adductorLongusBrevis,
  adductorMagnus,
  rectusFemoris,
  vastusLateralis,
  vastusMedialis,
  vastusIntermedius,
  gastrocnemius,
  soleus,
  tibialisAnterior,
  peroneusLongusBrevis,
]

const byMuscle = new Map(muscles.map((muscle) => [muscle.id, muscle]))
const byPoint = new Map(
  muscles.flatMap((muscle) => muscle.points.map((point) => [point.id, muscle])),
)

/** The muscle with this id, or the muscle that owns the trigger point with this id. */
export function findMuscle(muscleOrPoint: string): Muscle | undefined {
  return byMuscle.get(muscleOrPoint) ?? byPoint.get(muscleOrPoint)
}
