/** The body's edge from the neck down, one half, as seen from the front and from behind. */
export const outline: readonly string[] = [
  `neckTop@14.6,110! 14,121 14.1,137 15,149 slope@17.2,157.6 neckFoot@20.2,162.6 27,168.4 36,173.2 point@45.5,177
   52,179.4 57,183.2 cap@60.6,188.6 63.7,198 65.7,212 66.7,228 delt@67.2,246 67.9,262 69.9,290 72.2,318 74.6,342
   elbowO@77.2,357 80,371 elbowO2@82.3,384 85.2,398 87,414 88,432 88.5,455 89.4,474 wristO@90.3,486 wristO2@91.8,498
   94.6,505 97.6,514 100,526 101.6,538 102,548 100.8,553.4 99.2,550 98,541 web@96.2,532!`,
  `web! 96.6,541 97.4,556 97.5,570 96.7,578 95.3,576 notch1@94.3,565! 94.3,580 93.2,590 91.6,588.5 notch2@90.3,570!
   89.6,581 88.2,587.5 86.7,583 notch3@86.2,565! 85.6,572 84.2,575.5 82.7,570.5 82,558 handIn@81.4,544 80.9,528
   80.2,512 wristI2@80,498 wristI@79.4,486 77.2,470 74.2,451 71.4,431 69,412 67.2,398 elbowI2@65.8,386 64.6,374
   elbowI@62.8,358 60.3,338 57.4,316 54.2,294 51.2,277 armIn@49.4,267 armpit@46.9,257.5!`,
  `armpit! side@45.2,268 44.5,285 43.3,305 42,322 ribs@40.6,338 39.4,356 38.9,373 39.3,389 crest@40.3,404 42,419
   crest2@43.3,432 44.6,444 hipT@45.8,456 47.4,476 48.4,496 hipB@48.5,514 47.9,536 46.4,560 44.4,583 thighO@42.4,603
   39.8,634 37.2,664 34.9,690 kneeT@33.8,707 33.1,722 33,737 kneeB@32.9,752 33.6,768 34.2,786 34.1,806 33.2,831
   31.6,859 29.6,887 27.4,911 ankT@26.2,930 26.7,943 ankB@26.3,958`,
  `crotch@0,531! 1.5,537 fold@2.1,545 2.5,562 3.2,590 4,620 4.9,650 5.8,680 kneeIT@6.7,707 7.1,722 7.1,737 kneeIB@7.5,752
   7,770 6.6,790 7,812 8.3,842 9.8,874 11,904 ankIT@11.2,930 9.9,943 ankIB@10.2,958`,
]

/** The walk along it: from the neck over the arm to the ankle, and from the crotch to the ankle. */
export const outerWalk =
  'neckTop slope neckFoot point cap delt elbowO elbowO2 wristO wristO2 web notch1 notch2 notch3 handIn wristI2 wristI elbowI2 elbowI armIn armpit side ribs crest crest2 hipT hipB thighO kneeT kneeB ankT ankB'

export const innerWalk = 'ankIB ankIT kneeIB kneeIT fold crotch'
