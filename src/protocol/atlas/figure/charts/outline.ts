/** The body's edge from the neck down, one half, as seen from the front and from behind. */
export const outline: readonly string[] = [
  `neckTop@14.6,110! 14,121 14.1,137 15,149 slope@17.2,157.6 neckFoot@20.2,162.6 27,168.4 36,173.2 point@45.5,177
   52,179.4 57,183.2 cap@60.6,188.6 63.7,198 65.7,212 66.7,228 delt@67.2,246 67.9,262 69.9,290 72.2,318 74.6,342
   elbowO@77.2,357 80,371 elbowO2@82.3,384 85.2,398 87,414 88,432 88.5,455 89.4,474 wristO@90.3,486 wristO2@91.8,498
   94.6,505 97.6,514 100,526 101.6,538 102,548 100.8,553.4 99.2,550 98,541 web@96.2,532!`,
  `web! 96.5,541 97.2,556 97.4,569 96.9,575.6 95.8,577.6 94.8,575 notch1@94.2,566! 94.1,578 93.6,586 92.5,589 91.2,587
   90.5,580 notch2@90.1,569! 89.8,579 89.1,584.6 88,586.6 86.9,584 86.3,576 notch3@86,564! 85.6,570 84.9,574.4 83.8,575.4
   82.8,572 82.1,559 handIn@81.4,544 80.9,528
   80.2,512 wristI2@80,498 wristI@79.4,486 77.2,470 74.2,451 71.4,431 69,412 67.2,398 elbowI2@65.8,386 64.6,374
   elbowI@62.8,358 60.3,338 57.4,316 54.2,294 51.2,277 armIn@49.4,267 armpit@46.9,257.5!`,
  `armpit! side@45.2,268 44.5,285 43.3,305 42,322 ribs@40.6,338 39.4,356 38.9,373 39.3,389 crest@40.3,404 42,419
   crest2@43.3,432 44.6,444 hipT@45.8,456 47.4,476 48.4,496 hipB@48.5,514 47.9,536 46.4,560 44.4,583 thighO@42.4,603
   39.8,634 37.2,664 34.9,690 kneeT@33.4,707 32.5,722 32.4,737 kneeB@32.7,752 34,770 34.8,788 34.8,806 33.8,830
   31.6,858 29,886 26.9,911 ankT@26,930`,
  `crotch@0,531! 1.5,537 fold@2.1,545 2.5,562 3.2,590 4,620 4.9,650 5.8,680 kneeIT@7,707 7.6,722 7.7,737 kneeIB@7.4,752
   6.4,770 5.7,790 6,812 7.6,842 9.7,874 11.2,904 ankIT@11.4,930`,
]

/** The walk along it: from the neck over the arm to the ankle, and from the crotch to the ankle. */
export const outerWalk =
  'neckTop slope neckFoot point cap delt elbowO elbowO2 wristO wristO2 web notch1 notch2 notch3 handIn wristI2 wristI elbowI2 elbowI armIn armpit side ribs crest crest2 hipT hipB thighO kneeT kneeB ankT'

export const innerWalk = 'ankIT kneeIB kneeIT fold crotch'
