import { sameKey, siteKey } from './plain-text.ts';

/** The marks between a title and the name of its site; a hyphen or colon only between blanks. */
const SEPARATOR = /\s(?:[-–—|·•:/\\]|::|\|\|)\s|\s?[|»«›‹]\s?/g;
/**
 * Chinese titles have them without blanks: an underscore, or a hyphen before what is a site's name by its last sign.
 */
const CHINESE_SEPARATOR =
  /\s?(?:_{1,3}|[-–—]{1,2}(?=[^-–—_]{0,14}(?:网|網|报|報|社|新闻|新聞|网站|官网|频道|在线|论坛|中心)$))\s?|\s[-–—|·•]\s|\s?\|\s?/g;
const CHINESE = /[\u3400-\u9fff]/;
const LEAST_CHINESE = 6;
/** What the pages of a site are called that each site has, which says nothing without the site's name. */
const LABELS: ReadonlySet<string> = new Set(
  `home|homepage|home page|front page|start|startseite|accueil|page d'accueil|inicio|página de inicio|início|página inicial|
  home page|pagina iniziale|voorpagina|hem|startsida|forside|etusivu|strona główna|úvod|ana sayfa|anasayfa|главная|головна|首页|首頁|ホーム|홈|
  about|about us|contact|contact us|shop|store|blog|issues|archive|archives|über uns|kontakt|impressum|à propos|boutique|acerca de|contacto|tienda|chi siamo|contatti`
    .split('|')
    .map((word) => word.trim()),
);
/** Sites that many people write for name the author too: "Title | by Jane Doe | Courier". */
const BYLINE = /^by [A-Z]\S{0,30}(?: [A-Z]\S{0,30}){1,3}$/;
/** The best cut on public corpora: a tail of at most this many words and characters is the site or a section. */
const TAIL_WORDS = 5;
const TAIL_CHARS = 34;

/**
 * Cuts the site's name, and a short section before it, off a title.
 *
 * @param title of <title>, Open Graph or JSON-LD
 * @param siteKeys keys of the names that the site goes by
 * @param headlines keys of the page's headlines: a tail that stands in one of them is the title's own
 * @param guess also cut a short tail that is not known to be the site's name, several behind bars; true for <title>,
 *   which mostly has one
 */
export function cutTitle(
  title: string,
  siteKeys: ReadonlySet<string>,
  guess: boolean,
  headlines: () => readonly string[] = () => [],
): string {
  let text = title;
  for (let cuts = 0; cuts < 4; cuts++) {
    const [first, last] = separatorsOf(text);
    if (first === null || last === null) break;
    const head = text.slice(0, first.index);
    const tail = text.slice(last.index + last[0].length);
    const before = text.slice(0, last.index);
    if ((isSite(tail, siteKeys) || (guess && BYLINE.test(tail))) && before !== '') text = before;
    else if (isSite(head, siteKeys)) text = text.slice(first.index + first[0].length);
    else if (!guess || (cuts > 0 && !/[|_]/.test(last[0]))) break;
    else if (isShortTail(tail, headlines) && isTitle(before)) text = before;
    else break;
  }
  const cut = withoutHost(text.trim(), siteKeys);
  return cut === '' || isLabel(cut) ? title : cut;
}

/** Whether a title, or a part of one, is what any site calls its first page, its shop or what it says of itself. */
export const isLabel = (title: string): boolean => LABELS.has(title.toLowerCase());

/** The parts of a title that marks part. */
export const partsOf = (title: string): string[] => title.split(SEPARATOR);

/** The first separator of a title and the last. */
function separatorsOf(text: string): [RegExpExecArray | null, RegExpExecArray | null] {
  const separator = CHINESE.test(text) ? CHINESE_SEPARATOR : SEPARATOR;
  separator.lastIndex = 0;
  const first = separator.exec(text);
  let last = first;
  for (let next = first; next !== null; next = separator.exec(text)) last = next;
  return [first, last];
}

/** "courier.example Ferry landing": the site's address goes without a mark behind it too. */
function withoutHost(text: string, siteKeys: ReadonlySet<string>): string {
  const first = text.split(' ', 1)[0]!;
  return first.includes('.') && first.length < text.length && isSite(first, siteKeys)
    ? text.slice(first.length + 1)
    : text;
}

/** Two words, or signs enough of a script without blanks: less may be a site's name before a slogan. */
const isTitle = (text: string): boolean =>
  /\s/.test(text) || (CHINESE.test(text) && text.length >= LEAST_CHINESE);

function isSite(part: string, siteKeys: ReadonlySet<string>): boolean {
  const key = siteKey(part);
  return key !== '' && siteKeys.has(key);
}

function isShortTail(tail: string, headlines: () => readonly string[]): boolean {
  if (tail.length > TAIL_CHARS || tail.split(/\s+/).length > TAIL_WORDS) return false;
  const key = sameKey(tail);
  return !headlines().some((headline) => headline.endsWith(` ${key}`));
}
