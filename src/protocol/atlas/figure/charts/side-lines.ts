/** The right side of the head: 0 the face, 100 the back of the head. */
export const headLines: readonly string[] = [
  `v1@25,8.5 15.4,15 8.4,27 br1@4.8,46 4.2,52 nas@6.2,58.5 4.4,65 0.4,75 -3.4,82.5 -3.2,85.5 0.6,88.6 1.4,92 -0.4,96.5 -0.6,99.5 2.4,102.5
   1.2,106.5 2.6,110.5 4.6,113.4 3.2,119 4,125.5 8.4,130 jc@14.5,131.8`,
  `v1 37,2.2 52,0 66,1.8 v2@82,10.5 93,24 99,42 99.6,58 97.4,75 oc@93.6,92 88.4,104 sb@84.4,116`,
  `v1 fv@32,16 52,20 vo@75,17.5 v2`,
  `fv 30.6,23 fp@29.4,30 25.6,39 ft@23,48.5`,
  `br1 14,46.8 ft`,
  `nas 13,58.2 be@22,59.4`,
  `ft be ee@22.8,75.5`,
  `nas 9.4,66 ec@9.8,75.5 ck0@11.6,84 14.8,93 ck@16,101 16,116 jc`,
  `ec 16,77.4 ee`,
  `ee 32,76 tc@41.6,75.5 te@47.6,72`,
  `fp 36.6,32 44,40 47.6,50 tp@48.4,62`,
  `vo 78,36 79.6,55 pm@77,77`,
  `te ej@48.6,83 el0@50.4,91.6`,
  `te tp 53,61 em@60.6,66 63.2,74 60.8,84 el@55.4,94.5 el0`,
  `em 69,72.5 pm mo@75.4,93 ms@74,113`,
  `mo 84,95 oc`,
  `ms 79,115.4 sb`,
  `el mn@57.2,108 65,113 ms`,
  `tc jd@41.8,94.5 46,94.6 el0`,
  `jd 31,102 ck`,
  `el 54,106 ja@49.4,117 41,124 30,128.6 jc`,
]

export const headZones: Readonly<Record<string, string>> = {
  'head-vertex': 'v1 v2 vo fv',
  'head-forehead': 'v1 fv fp ft br1',
  'head-brow': 'br1 ft be nas',
  'head-eye': 'nas be ee ec',
  'head-temple': 'fp tp te tc ee be ft',
  'head-parietal': 'fv vo pm em tp fp',
  'head-occiput': 'vo v2 oc mo pm',
  'head-suboccipital': 'mo oc sb ms',
  'head-ear': 'te tp em el el0 ej',
  'head-mastoid': 'em pm mo ms mn el',
  'head-jaw-joint': 'tc te ej el0 jd',
  'head-cheek': 'ec ee tc jd ck ck0',
  'head-jaw': 'ck jd el0 el ja jc',
}

/** The right side of the neck: 0 the front of the throat, 100 the nape. */
export const neckLines: readonly string[] = [
  `a@8,135 20,128.5 32,119 ja@39,109 ml@46,103 ms@64,109.5`,
  `ms 79,113 sb@99.5,115`,
  `ms 70.6,126 72.4,142 nb@75,163.5`,
  `sb 98.6,126 98.4,140 ne@102,154`,
  `ne 88,158 nb`,
  `nb 52,174 30,179 fb@13,177.5`,
  `fb 11.4,162 9.4,148 a`,
]

export const neckZones: Readonly<Record<string, string>> = {
  'neck-side': 'a ja ml ms nb fb',
  'neck-back': 'ms sb ne nb',
}

/** The right side of the hip: 0 the front, 100 the back. */
export const hipLines: readonly string[] = [
  `r1@4.4,424 22,408 45,399.5 66,401.5 r2@86,413`,
  `r2 84,424 r4@81,433`,
  `r1 20,428.5 rb@33,425 48,417.5 rc@62,420 r4`,
  `rb 34.6,446 ho0@34,470 hf2@26,492`,
  `r1 6.4,452 7.2,476 hf1@9,492 18,494 hf2`,
  `rc 68,450 68.6,484 ho2@64,510`,
  `hf2 30,504 ho3@37,511 50,515 ho2 to1@80,517 81,560 to2@77,602`,
  `hf1 12,550 to3@16,602`,
  `to3 48,605 to2`,
]

export const hipZones: Readonly<Record<string, string>> = {
  'hip-ridge': 'r1 r2 r4 rc rb',
  'hip-front': 'r1 rb ho0 hf2 hf1',
  'hip-outer': 'rb rc ho2 ho3 hf2 ho0',
  'thigh-outer-upper': 'hf1 hf2 ho3 ho2 to1 to2 to3',
}
