/** Phrases that tell the state of a page, by language, as data: lower case, apart by "|". */
const NEEDS_JAVASCRIPT = `enable javascript|javascript is disabled|javascript is required|requires javascript|turn on javascript|javascript to run this app|
  javascript aktivieren|aktivieren sie javascript|javascript ist deaktiviert|activer javascript|activez javascript|javascript est désactivé|
  active javascript|activar javascript|habilite javascript|habilitar javascript|ativar o javascript|ative o javascript|abilita javascript|attivare javascript|
  включите javascript|увімкніть javascript|włącz javascript|javascript'i etkinleştirin|启用 javascript|启用javascript|javascriptを有効|자바스크립트를 활성화`;

const WORDS_OF_PAGE = 'page|seite|página|pagina|страница|сторінка|strona|sivu|sida|side|sayfa|صفحة|第';

const CONTINUES =
  'continue reading|read the full|weiterlesen|lire la suite|seguir leyendo|continua a leggere|continuar lendo|lees verder|читать далее|czytaj dalej|devamını oku';

const listOf = (table: string): string[] => table.split('|').map((cue) => cue.trim());

export const JAVASCRIPT_CUES = listOf(NEEDS_JAVASCRIPT);
export const CONTINUE_CUES = listOf(CONTINUES);
/** "Page 1 of 4" in short: the word, a number, a small word or slash, a number. */
export const PAGE_OF_PAGES = new RegExp(
  `^(?:${WORDS_OF_PAGE})\\s?1\\s?(?:of|von|de|di|sur|из|z|/|av|af|van)\\s?[2-9]\\d?$`,
  'i',
);
