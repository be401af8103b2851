/** Words that hold sentences together, by language: running text has many, menus and headlines few. */
const FUNCTION_WORDS = `
the of and to in a is that for it was on with as be at by he this are from his but not have had they you or an were which we their been has will who would more if about when she there said her its also than into could them other can after our so what
der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man dann
de la le et les des en un du une que est dans qui par pour au sur pas plus ce il ne se sont avec ont aux son cette ses mais comme ou nous leur fait été elle
el que los se del las por con una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos
di che il per non una sono della con del si da gli nel alla anche dei ha le più ma come lo al ed delle questo
do da em um uma os no na não mais dos como mas foi ao ele das tem seu sua ou quando muito nos já também pelo pela até isso
van het een op te dat niet zijn voor met ook er maar om hij aan bij uit nog wel naar dan wordt door over
och att det som en på är av för inte med har till den kan om ett men var jag sig från vi så
og i det er på til at med for av ikke som en den har et de var fra om vi
w na z do nie się że jest to o jak po za przez od ale ma tym dla oraz są było czy tego
и в не на что с по как это он а из за к от его для но о было же так у бы все мы они при до
і в на не що з до як це та за від для про його але у й
je a se v na že to s z do jako o i by pro za ve jsem si tak ale
ve bir bu için ile de da daha çok olarak olan gibi sonra ama kadar ne en
és az egy hogy nem is ez meg csak volt már
ja on ei että se oli hän mutta kun ovat niin myös
και το να του η της με που για στο από είναι δεν την
في من على إلى أن التي الذي عن هذا مع هذه كان لا ما بعد بين قد
के में की है और से का को पर यह कि ने हैं एक भी नहीं था
`;

/** Share of function words from which a stretch of words reads as running text. */
export const PROSE_STOP_RATIO = 0.2;

const SLOTS = 4096;
/** Their hashes by the ends of these, or in the next free slot: so few of the slots are taken that one look is enough. */
const HASHES = new Int32Array(SLOTS);
// One loop over all of them, which cuts no word out: a handler that starts waits for it.
for (let at = 0, hash = 0; at < FUNCTION_WORDS.length; at++) {
  const code = FUNCTION_WORDS.charCodeAt(at);
  if (code > 32) {
    hash = (Math.imul(hash, 31) + code) | 0;
    continue;
  }
  let slot = hash & (SLOTS - 1);
  while (HASHES[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  HASHES[slot] = hash;
  hash = 0;
}

/** The hash that `scanWords` gives a lower-case word. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Whether a word, given by its hash, is a function word of one of the languages. */
export function isFunctionWord(hash: number): boolean {
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    if (HASHES[slot] === hash) return true;
    if (HASHES[slot] === 0) return false;
  }
}
