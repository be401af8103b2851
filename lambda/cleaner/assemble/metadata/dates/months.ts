import { eachHash, hashOf } from '../../../classify/cues/words.ts';
import { IntMap } from '../../../classify/int-map.ts';

/**
 * Month names as pages write them: for each language twelve months parted by `|`, the forms of a month (full,
 * genitive, abbreviated) by blanks, lower case, without the final dot. No form means two different months in
 * two languages (a test holds this), so a date is read without knowing its language.
 */
const NAMES = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  de: 'januar jänner jan|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  fr: 'janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept|octubre oct|noviembre nov|diciembre dic',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  pt: 'janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  nl: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
  sv: 'januari jan|februari feb|mars|april apr|maj|juni|juli|augusti aug|september sep|oktober okt|november nov|december dec',
  da: 'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|december dec',
  no: 'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des',
  fi: 'tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu',
  pl: 'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru',
  cs: 'leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince',
  ru: 'январь января янв|февраль февраля февр фев|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сент сен|октябрь октября окт|ноябрь ноября нояб ноя|декабрь декабря дек',
  uk: 'січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт|травень травня трав|червень червня черв|липень липня лип|серпень серпня серп|вересень вересня вер|жовтень жовтня жовт|листопад листопада лист|грудень грудня груд',
  tr: 'ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  ar: 'يناير جانفي|فبراير شباط فيفري|مارس آذار|أبريل ابريل إبريل نيسان أفريل|مايو أيار ماي|يونيو حزيران يونيه جوان|يوليو تموز يوليه يوليوز|أغسطس اغسطس آب غشت أوت|سبتمبر أيلول شتنبر|أكتوبر اكتوبر|نوفمبر نونبر|ديسمبر دجنبر',
  hi: 'जनवरी जन|फ़रवरी फरवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्टू|नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस',
  hu: 'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  ro: 'ianuarie ian|februarie febr|martie mart|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec',
  el: 'ιανουαρίου ιαν|φεβρουαρίου φεβ|μαρτίου μαρ|απριλίου απρ|μαΐου μαΐ|ιουνίου ιουν|ιουλίου ιουλ|αυγούστου αυγ|σεπτεμβρίου σεπ|οκτωβρίου οκτ|νοεμβρίου νοε|δεκεμβρίου δεκ',
  id: 'januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agt ags|september sep|oktober okt|november nov|desember des',
  th: 'มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|สิงหาคม สค|กันยายน กย|ตุลาคม ตค|พฤศจิกายน พย|ธันวาคม ธค',
} as const;

/** Months whose Levantine Arabic name is two words, the second of which tells them apart. */
const PAIRS: readonly (readonly [string, number])[] = [
  ['كانون الثاني', 1],
  ['كانون الأول', 12],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
];

/** The months of the Persian calendar, which begins in March; they count on from 12. */
const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

/** The tables by language, for tests and docs. */
export const MONTH_NAMES: Readonly<Record<string, string>> = NAMES;

/** Turkish capitals lower-case to a dotted i, so both i are one here. */
const fold = (word: string): string => word.normalize('NFC').toLowerCase().replace(/ı|i̇/g, 'i');

const LONGEST = 16;
export const FIRST_PERSIAN = 13;
/** More than there are names. */
const MOST = 1024;
/** By the hash of the name: most words are no month, and need not be cut out to see that. */
const MONTHS = new IntMap(MOST);
for (const table of Object.values(NAMES)) {
  let month = 1;
  for (const forms of fold(table).split('|')) {
    eachHash(forms, (hash) => MONTHS.set(hash, month));
    month++;
  }
}
for (const [name, month] of PAIRS) MONTHS.set(hashOf(name, 0, name.length), month);
let persian = FIRST_PERSIAN;
eachHash(PERSIAN, (hash) => MONTHS.set(hash, persian++));

/** The month of a word in lower case by its hash, as `monthNumber` has it; -1 for other words. */
export const monthOfHash = (hash: number): number => MONTHS.get(hash);

/** The month, 1 to 12 and from 13 on those of the Persian calendar, that a word (or an Arabic pair of words) names; undefined for other words. Case does not count. */
export function monthNumber(word: string): number | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const month = monthOfHash(hashOf(lower, 0, lower.length));
  if (month >= 0) return month;
  if (/^[a-z]*$/.test(lower)) return undefined;
  const folded = fold(lower);
  const other = monthOfHash(hashOf(folded, 0, folded.length));
  return other < 0 ? undefined : other;
}
