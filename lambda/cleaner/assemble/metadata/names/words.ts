/** Words of bylines by language, as data: lower case, apart by "|". Longer phrases stand before their beginnings. */

/** What stands before the name: "By ...", "Von ...", "Автор: ...". */
const PREFIXES = `
  this post was written by|article written by|written and photographed by|written by|posted by|published by|submitted by|
  reported by|story by|words by|text by|content by|created by|authored by|contributed by|article by|blog post by|post by|
  a blog by|authors|author|author name|byline|contributors|contributor|writer|reporter|by the|by|thread starter|started by|asked by|
  ein artikel von|ein beitrag von|beitrag von|artikel von|geschrieben von|verfasst von|veröffentlicht von|ein kommentar von|
  ein gastbeitrag von|eine analyse von|interview von|erstellt von|text und fotos|text|texte|autorinnen|autorin|autoren|autor|autor/in|
  verfasser|redaktion|vom|von|
  publié par|écrit par|rédigé par|propos recueillis par|article de|auteurs|auteur|autrice|par|
  escrito por|publicado por|redactado por|texto de|autora|autores|por|
  scritto da|pubblicato da|articolo di|a cura di|di|autori|autore|da|
  escrito por|publicado por|texto|
  geschreven door|door|auteur|
  skriven av|publicerad av|text och foto|text|av|skrevet av|skrevet af|tekst|af|
  kirjoittaja|kirjoittanut|teksti|
  napisał|napisała|opracował|opracowała|oprac|autorzy|przez|
  napsal|napsala|připravil|autoři|
  автор текста|автор статьи|автор|авторы|текст|автори|підготував|підготувала|
  yazan|yazar|haber|hazırlayan|
  بقلم|كتب|كتبت|الكاتب|تحرير|
  लेखक|द्वारा|
  责任编辑|責任編輯|作者|记者|記者|文字|撰文|编辑|編輯|文|執筆|取材|文責|글|글쓴이|작성자`;

/** Words behind which no name goes on: dates, roles of the page, counts. */
const STOPPERS = `
  published|updated|posted|last|modified|reviewed|edited|medically|fact|on|in|at|for|from|with additional|special|min|minutes|minute|read|reading|
  comments|comment|share|follow|more|view|views|about|and updated|is|was|has|contributing|january|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
  am|um|veröffentlicht|aktualisiert|stand|zuletzt|erschienen|lesezeit|minuten|aus|für|bei|kommentare|kommentar|uhr|
  publié|mis|modifié|le|dans|pour|à|lecture|
  publicado|actualizado|el|para|lectura|
  pubblicato|aggiornato|il|per|lettura|
  em|atualizado|leitura|às|
  op|gepubliceerd|bijgewerkt|leestijd|den|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|
  data|aktualizacja|dnia|dne|опубликовано|обновлено|дата|опубліковано|tarih|güncelleme`;

/** Between two names. */
const CONJUNCTIONS =
  'and|und|et|y|e|och|og|en|ja|i|a|и|та|й|ve|و|और|und der|with|mit|avec|con|com|with additional reporting by|sowie';

/** Small words inside names. */
const PARTICLES =
  'von|van|der|den|de|del|della|di|da|das|do|dos|du|la|le|las|los|el|al|bin|bint|ibn|ben|zu|zum|zur|af|av|ten|ter|op|t|y|e|und|vom|st|mc|mac|o|d|l|abu|ap|dello|degli|von und zu';

/** Words that make a name that of a desk, a company or a site rather than a person's. */
const ORGANISATION_WORDS = `team|staff|editors|editor|editorial|newsroom|newsdesk|desk|news|media|press|agency|agencies|correspondent|correspondents|reporters|
  group|company|university|institute|foundation|magazine|newspaper|times|post|herald|tribune|daily|weekly|journal|radio|tv|online|
  inc|llc|ltd|gmbh|ag|corp|association|center|centre|council|department|office|ministry|community|contributors|contributor|support|
  redaktion|onlineredaktion|newsteam|pressestelle|agentur|agenturen|verlag|verein|stiftung|zeitung|universität|hochschule|
  rédaction|redaction|redacción|redaccion|agencia|agencias|redazione|redação|redacao|redactie|redaktionen|redaksjonen|redakcja|redakce|toimitus|
  редакция|редакція|агентство|haber|merkezi|ajansı|служба|
  bureau|wire|service|services|solutions|software|academy|college|school|hospital|clinic|bank|insurance|marketing|digital|studio|studios|labs|guides|experts|advisor|writer|writers|webteam|blog|club`;

/** Values that say that nobody is named. */
const NOBODY =
  'admin|administrator|webmaster|guest|gast|guest author|guest contributor|unknown|anonymous|author|user|root|null|none|undefined|n/a|na|test|wordpress|website|web|editor|default|superuser|siteadmin|wpadmin|noc admin|login|share|comments|home|more|by|contact|about';

/** Letters behind a name. */
const CREDENTIALS =
  'md|m.d.|phd|ph.d.|dphil|rn|rd|rdn|ldn|ld|ms|m.s.|msc|ma|mba|mph|jd|j.d.|esq|esq.|cpa|cfp|cfp®|cfa|dds|dmd|do|dvm|pharmd|pa-c|np|lcsw|jr|jr.|sr|sr.|ii|iii|iv|fand|smt|mda|cscs|cpt|bsc|ba|b.a.|edd|psyd|rdms|facs|faap|aprn|msn|dnp|lmft|lmhc|cissp|pmp|cdces|cde|cnsc|ea|obe|mbe|facp|mpp|mfa|llm|llb|cphr|shrm-cp|shrm-scp';

const listOf = (table: string): string[] =>
  table
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const BYLINE_PREFIXES = [...new Set(listOf(PREFIXES))].sort((a, b) => b.length - a.length);
export const BYLINE_STOPPERS: ReadonlySet<string> = new Set(listOf(STOPPERS));
export const NAME_CONJUNCTIONS = listOf(CONJUNCTIONS).sort((a, b) => b.length - a.length);
export const NAME_PARTICLES: ReadonlySet<string> = new Set(listOf(PARTICLES));
export const ORGANISATION_MARKS: ReadonlySet<string> = new Set(listOf(ORGANISATION_WORDS));
export const NOBODY_NAMES: ReadonlySet<string> = new Set(listOf(NOBODY));
export const NAME_CREDENTIALS: ReadonlySet<string> = new Set(listOf(CREDENTIALS));
