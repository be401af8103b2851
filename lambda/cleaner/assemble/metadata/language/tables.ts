import { listsByHash } from '../../../classify/int-map.ts';

/** Scripts that tell the language, in the order of the test: kana before Han, for Japanese writes both. */
export const SCRIPT_LANGUAGES: readonly { language: string; from: number; to: number; share: number }[] = [
  { language: 'ja', from: 0x3041, to: 0x30ff, share: 0.1 },
  { language: 'ko', from: 0xac00, to: 0xd7af, share: 0.3 },
  { language: 'zh', from: 0x3400, to: 0x9fff, share: 0.4 },
  { language: 'el', from: 0x0370, to: 0x03ff, share: 0.4 },
  { language: 'he', from: 0x0590, to: 0x05ff, share: 0.4 },
  { language: 'hi', from: 0x0900, to: 0x097f, share: 0.4 },
  { language: 'bn', from: 0x0980, to: 0x09ff, share: 0.4 },
  { language: 'ta', from: 0x0b80, to: 0x0bff, share: 0.4 },
  { language: 'te', from: 0x0c00, to: 0x0c7f, share: 0.4 },
  { language: 'th', from: 0x0e00, to: 0x0e7f, share: 0.4 },
  { language: 'hy', from: 0x0530, to: 0x058f, share: 0.4 },
  { language: 'ka', from: 0x10a0, to: 0x10ff, share: 0.4 },
];

/** Frequent small words, chosen to part languages that share a script. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for was with on as it are by this be from have has not which you they were their will would',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  fr: 'le la les de des et en un une du que est pour dans qui par sur au plus pas avec ce il sont cette aux ont été son mais',
  es: 'el la los las de que y en un una del se por con no para es al lo como más su ha fue pero sus sobre este entre',
  it: 'il di che la e in un una per è del della con non sono le dei gli da si al nel alla più anche ha come delle dal ma',
  pt: 'o a os as de que e em um uma do da para com não é por no na se mais dos como ao foi das pelo são sua ou',
  ca: 'el la els les de que i en un una del amb per no es al més ha però aquest aquesta són va seva dels',
  ro: 'și în de la cu pe care nu este un o din pentru că mai a fost sunt au al ale fi prin după sau',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er door ook als om bij naar maar uit werd heeft',
  sv: 'och att det som i en på är av för med den till inte har de om ett var från men kan vi så vid',
  da: 'og at det i en er som på til af for med den ikke de har der et om var fra men kan vi så ved efter også blev',
  no: 'og at det i en er som på til av for med den ikke de har et om var fra men kan vi så ved etter også ble bli',
  fi: 'ja on ei että se oli hän mutta ovat kun myös joka tai niin mukaan ole jos kuin sen jotka vuoden',
  is: 'og að í á sem er til um það við með var en ekki hann fyrir þess af hafa verið eru því',
  pl: 'w i na z że się nie do to jest o po jak za od ale przez dla są co był oraz jego także które',
  cs: 'a v na se že je s z do to o i ve pro za podle jako od by po ale které který jsou byl také jeho',
  sk: 'a v na sa že je s z do to o aj vo pre za podľa ako od by po ale ktoré ktorý sú bol tiež jeho',
  hu: 'a az és hogy nem is egy meg volt ez azt csak de már mint vagy még el lesz szerint után',
  hr: 'je u i na da se za su od s koji ne a o iz to kao što će ali biti bi nije',
  tr: 've bir bu da de için ile çok olarak olan daha gibi ise kadar sonra ancak değil ne en olduğunu',
  id: 'yang dan di dengan untuk dari ini pada itu tidak akan dalam adalah juga oleh ke karena telah kata',
  ms: 'yang dan di dengan untuk dari ini pada itu tidak akan dalam adalah juga oleh ke kerana telah kata beliau',
  vi: 'của và là các cho không có được người một những với trong đã này khi để ra năm',
  ru: 'и в не на что с по это как из к у за от о для он было так же его а но был также',
  uk: 'і в не на що з та це як до у за від про для він було також його а але був які який',
  be: 'і ў не на што з па гэта як да у за ад пра для ён было таксама яго а але быў якія',
  bg: 'и в не на че с по това като от за се да са е към след той които но бъде още',
  sr: 'и у не на да је се са за су од као што који је то али из ће није био',
  ar: 'في من على إلى أن التي الذي عن مع هذا هذه ما كان قد لا بعد كما بين وقال خلال',
  fa: 'در به از که این را با است برای آن های می شده یک خود تا بر هم نیز شد',
  ur: 'کے میں کی ہے اور سے کا کو نے کہ ہیں پر یہ بھی اس تھا نہیں',
};

/** The languages that small words tell. */
export const WORD_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** The languages that use a small word, given by its hash: their places in `WORD_LANGUAGES`. */
export const languagesOfWord = listsByHash(Object.values(WORDS));
