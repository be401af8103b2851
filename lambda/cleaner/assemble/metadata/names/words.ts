/** Words of bylines by language, as data: lower case, apart by "|". Longer phrases stand before their beginnings. */

/** What stands before the name with a blank or colon between: "By ...", "Von ...", "Posted by ...". */
const BY_WORDS = `
  this post was written by|this article was written by|article written by|written and photographed by|written by|posted by|published by|
  submitted by|reported by|story by|words by|text by|content by|created by|authored by|contributed by|article by|blog post by|post by|
  a blog by|words written by|recommended by|compiled by|interview by|guide by|guest post by|a guest post by|guest article by|guest column by|review by|reviews by|analysis by|opinion by|column by|thread starter|topic author|started by|asked by|by|
  ein artikel von|ein beitrag von|beitrag von|artikel von|geschrieben von|verfasst von|veröffentlicht von|ein kommentar von|kommentar von|kolumne von|eine kolumne von|
  ein gastbeitrag von|gastbeitrag von|eine analyse von|interview von|erstellt von|eingestellt von|eingereicht von|gespeichert von|gepostet von|text von|blog beitrag von|vom|von|
  publié par|écrit par|rédigé par|soumis par|posté par|envoyé par|proposé par|propos recueillis par|article de|par|
  escrito por|publicado por|redactado por|enviado por|posteado por|postado por|submetido por|texto de|por|
  scritto da|pubblicato da|inviato da|inserito da|postato da|articolo di|a cura di|di|da|
  geschreven door|geplaatst door|ingediend door|gepost door|door|
  skriven av|publicerad av|upplagd av|inlagd av|av|skrevet av|lagt inn av|skrevet af|lagt op af|indsendt af|af|
  opublikowane przez|wysłane przez|zamieszczone przez|dodane przez|przez|oprac.|
  napsal|napsala|připravil|připravila|vložil|vložila|přidal|přidala|publikoval|publikovala|
  підготував|підготувала|опублікував|опублікувала|опубликовал|опубликовала|
  yazan|hazırlayan|gönderen|diposting oleh|ditulis oleh|oleh|írta|bejegyezte|beküldte|publicat de|postat de|trimis de|scris de|đăng bởi|αναρτήθηκε από|
  بقلم|كتب|كتبت|
  द्वारा`;

/** What stands before the name with a colon, slash or ideograph's blank between: "Author: ...", "文/...". */
const LABELS = `
  authors|author|author(s)|author name|byline|contributors|contributor|writer|writers|reporter|source|topic author|thread starter|
  autorinnen|autorin|autoren|autor|autor/in|verfasser|verfasserin|redaktion|text|texte|text und fotos|text & fotos|text und interview|quelle|
  auteurs|auteur|autrice|texte et photos|autora|autores|fuente|texto|autori|autore|autrice|testo|fonte|
  door|tekst|text och foto|skribent|journalist|kirjoittaja|teksti|autorzy|opracował|opracowała|oprac|źródło|autoři|
  автор текста|автор статьи|автор|авторы|текст|источник|автори|джерело|yazar|haber|kaynak|الكاتب|تحرير|المصدر|लेखक|
  szerző|penulis|tác giả|συντάκτης|责任编辑|責任編輯|执笔|采写|作者|投稿者|作成者|记者|記者|文字|撰文|编辑|編輯|来源|來源|文|執筆|取材|文責|글|글쓴이|작성자`;

/** Of these labels, those of who gave the text or saw to it rather than wrote it. */
const SECOND_LABELS = `
  source|quelle|fuente|fonte|źródło|источник|джерело|kaynak|المصدر|来源|來源|责任编辑|責任編輯|编辑|編輯`;

/** Words behind which no name goes on: dates, roles of the page, counts. */
const STOPPERS = `
  published|updated|posted|last|modified|reviewed|edited|medically|fact|on|in|at|for|from|with additional|special|min|minutes|minute|read|reading|
  comments|comment|share|follow|illustration|illustrations|photo|photos|photography|photographs|foto|fotos|bild|bilder|interview|more|view|views|about|and updated|is|was|has|contributing|january|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
  mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|am|um|veröffentlicht|aktualisiert|stand|zuletzt|erschienen|lesezeit|minuten|aus|für|bei|kommentare|kommentar|uhr|
  publié|mis|modifié|le|dans|pour|à|lecture|
  publicado|actualizado|el|para|lectura|
  pubblicato|aggiornato|il|per|lettura|
  em|atualizado|leitura|às|
  op|gepubliceerd|bijgewerkt|leestijd|den|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|
  kategorien|kategorie|categories|category|tags|schreibe|hinterlasse|leave|filed|posted|under|veröffentlicht|
  校对|摄影|通讯员|data|aktualizacja|dnia|dne|kl|klo|alle|опубликовано|обновлено|дата|опубліковано|tarih|giriş|yayın|yayınlanma|güncelleme`;

/** What stands before the names of a work with a colon, and in visible lines before its title as well. */
const WORKS =
  'interview|interviews|gespräch|protokoll|reportage|entretien|propos|entrevista|intervista|wywiad|rozmawiał|rozmawiała|rozhovor|интервью|інтервʼю|röportaj|インタビュー|聞き手|採訪|采访';

/** Days of the week, behind which no name goes on where the day of the month follows. */
const WEEKDAYS = `lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|
  segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|
  lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|
  måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|
  poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|
  понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|пʼятниця|п'ятниця|субота|неділя|
  pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|
  الأحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت`;

/** Between two names. */
const CONJUNCTIONS =
  'and|und|et|y|e|och|og|en|ja|i|a|и|та|й|ve|و|और|und der|with|mit|avec|con|com|with additional reporting by|sowie';

/** Small words inside names. */
const PARTICLES =
  'von|van|der|den|de|del|della|di|da|das|do|dos|du|la|le|las|los|el|al|bin|bint|ibn|ben|zu|zum|zur|af|av|ten|ter|op|t|y|e|und|vom|st|mc|mac|o|d|l|abu|ap|dello|degli|von und zu';

/** Words that make a name that of a desk, a company or a site rather than a person's. */
const ORGANISATION_WORDS = `team|staff|organization|organisation|editors|editor|editorial|newsroom|newsdesk|desk|news|media|press|agency|agencies|correspondent|correspondents|reporters|
  group|company|university|institute|foundation|magazine|newspaper|times|post|herald|tribune|daily|weekly|journal|radio|tv|online|
  authorities|officials|police|government|inc|llc|ltd|limited|gmbh|ag|corp|association|center|centre|council|department|office|ministry|community|contributors|contributor|support|
  redaktion|onlineredaktion|newsteam|pressestelle|agentur|agenturen|verlag|verein|stiftung|zeitung|universität|hochschule|
  rédaction|redaction|redacción|redaccion|agencia|agencias|redazione|redação|redacao|redactie|redaktionen|redaksjonen|redakcja|redakce|toimitus|
  редакция|редакція|агентство|haber|merkezi|ajansı|служба|
  bureau|wire|service|services|solutions|software|academy|college|school|hospital|clinic|bank|insurance|marketing|digital|studio|studios|labs|guides|experts|advisor|writer|writers|webteam|blog|club|editors|webteam|magazin|illustrierte|verband|bundesverband|ministerium|behörde|kanzlei|institut`;

/** What words of several parts end in that are the names of offices and papers: "Landesumweltamt", "青石晚报". */
const ORGANISATION_ENDINGS = `amt|ministerium|behörde|redaktion|verwaltung|verband|verlag|kanzlei|pressestelle|gesellschaft|universität|
  网|網|报|報|日报|晚报|新闻|新聞|社|电视台|編集部|编辑部|取材班|신문|뉴스|일보|방송`;

/** Parts of academic titles behind "Dr.". */
const FACULTIES = 'rer|nat|med|phil|jur|iur|pol|oec|theol|habil|dent|vet|techn|agr|hc|h.c|mult|ing|sc';

/** What a byline in the name of all ends in. */
const COLLECTIVE_WORDS = `team|staff|editors|editorial|newsroom|newsdesk|desk|contributor|contributors|redaktion|redaktionen|rédaction|redaction|redacción|
  redazione|redação|redactie|redakcja|redakce|toimitus|редакция|редакція`;

/** Units of the time since publication, or of the time that reading takes, with what may follow. */
const TIME_UNITS = `minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|minuten|stunde|stunden|tag|tagen|heures|heure|jours|
  minutos|horas|días|dias|minuti|ore|giorni|minuut|uur|dagen|minuter|timmar|minut|godzin`;

/** Words of the roles that stand behind a name after a comma. */
const ROLES = `expert|founder|co-founder|cofounder|ceo|coo|cto|cfo|cmo|vp|svp|evp|director|manager|editor|head|chief|officer|president|professor|lecturer|dietitian|
  nutritionist|journalist|reporter|correspondent|analyst|specialist|consultant|engineer|scientist|researcher|author|educator|horticulturist|horticulturalist|
  master|senior|sr|lead|coordinator|advisor|adviser|attorney|lawyer|physician|nurse|therapist|coach|trainer|writer|contributor|columnist|producer|strategist|
  designer|developer|executive|deputy|former|partner|owner|principal|intern|fellow|graduate|student|ambassador|photographer|psychologist|candidate|certified|licensed|
  geschäftsführer|geschäftsführerin|redakteur|redakteurin|chefredakteur|chefredakteurin|leiter|leiterin|projektleiter|projektleiterin|sprecher|sprecherin|
  korrespondent|korrespondentin|autor|autorin|journalistin|volontär|volontärin|professorin|wissenschaftler|wissenschaftlerin|
  journaliste|rédacteur|rédactrice|directeur|directrice|correspondant|correspondante|chercheur|chercheuse|professeur|
  periodista|directora|editora|corresponsal|redactor|redactora|profesor|profesora|giornalista|direttore|redattore|jornalista|repórter|
  redaktør|redaktör|journalist|toimittaja|dziennikarz|redaktor|redaktorka|корреспондент|редактор|обозреватель|журналіст`;

/** Words of buttons, labels and dates: a phrase that holds one names nobody. */
const INTERFACE = `view|profile|bio|biography|posts|articles|pictures|albums|sign|log|login|logout|register|subscribe|follow|share|read|full|public|joined|start|
  date|last|updated|published|written|edited|reviewed|cite|webpage|topic|thread|message|messages|member|members|joined|reply|replies|comment|comments|
  min|mins|minutes|ago|home|website|visit|contact|click|here|see|all|privacy|policy|cookie|cookies|terms|rights|reserved|copyright|download|
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|
  beitrag|beiträge|artikel|profil|anmelden|mitmachen|weiterlesen|kommentieren|uhr|lesezeit|researched|checked|verified|discussion|starter|original|poster|
  offline|disabled|moderator|guest|mon|tue|wed|thu|fri|sat|sun|
  avatar|headshot|logo|picture|portrait|image|icon|profilbild|
  about|table|contents|advertisement|sponsored|promoted|taboola|outbrain|older|newer|previous|next|i'm|i’m|search|menu|skip|content|categories|category|tags|tag|tagged|filed|under`;

/** Words that begin a line which says something else of the article than who wrote it. */
const OPENERS = `published|updated|last|posted|modified|reviewed|edited|medically|fact|joined|start|view|full|articles|more|cite|topic|read|share|follow|
  sign|log|register|about|created|researched|article|date|on|in|at|am|is|was|for|from|this|that|these|your|veröffentlicht|aktualisiert|stand|
  erschienen|zuletzt|publié|mis|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено`;

/** Values that say that nobody is named. */
const NOBODY =
  'von|by|par|por|like|likes|follow|following|twitter|facebook|instagram|linkedin|bluesky|mastodon|threads|youtube|tiktok|telegram|github|reddit|xing|whatsapp|pinterest|email|e-mail|mail|print|save|teilen|merken|drucken|pin|rss|news|veröffentlicht|quelle|source|datum|date|published|updated|posted|text|foto|fotos|redakteur|kommentar|kommentare|neuen|rubrik|read more|mehr|autor|author|verified|subscribe|sponsored|advertisement|anzeige|unknown author|staff|admin|administrator|webmaster|guest|gast|guest author|guest contributor|unknown|anonymous|author|user|root|null|none|undefined|n/a|na|test|wordpress|website|web|editor|default|superuser|super user|key points|key takeaways|key highlights|key features|key facts|siteadmin|name|author name|your name|wpadmin|noc admin|login|share|comments|home|more|by|contact|about|注册|立即注册|註冊|登录|登入|首页|首頁|更多|查看更多|名片|原创|转载|佚名|匿名|小编|本站|管理员|网络整理|综合整理|责任编辑|责编|编辑|校对|记者|podcast|发布时间|발행일|등록일|로그인|회원가입|관리자|익명|ログイン|会員登録|管理人';

/** What stands before the name of somebody else than the author: who checked, edited, drew or photographed. */
const OTHER_ROLES = `reviewed by|medically reviewed by|reviewer|fact checked by|fact-checked by|checked by|edited by|edited|last edited by|updated by|
  answered|answered by|editor|editing by|art by|photos by|photo by|photography by|photographed by|illustration by|illustrations by|illustrated by|
  graphics by|video by|design by|translated by|translation by|sponsored by|
  geprüft von|redigiert von|lektorat|übersetzt von|übersetzung|fotos von|foto von|bilder von|illustration von|grafik von|
  traduit par|photos par|relu par|traducido por|fotos de|editado por|revisado por|tradotto da|foto di|vertaald door|foto door`;

/** What a link to the other works of an author begins with. */
const MORE = `more by|more from|posts by|articles by|stories by|all posts by|all articles by|view all posts by|see all posts by|read more from|
  alles von|mehr von|alle artikel von|alle beiträge von|weitere artikel von|tous les articles de|plus de|todos los artículos de|más de|
  tutti gli articoli di|altri articoli di|todos os artigos de|mais de|alle artikelen van|meer van|wszystkie artykuły|все статьи|все материалы`;

/** Letters behind a name, without their points. */
const CREDENTIALS =
  'md|phd|dphil|rn|rd|rdn|ldn|ld|ms|msc|ma|mba|mph|jd|esq|cpa|cfp|cfp®|cfa|dds|dmd|do|dvm|pharmd|pa-c|np|lcsw|jr|sr|ii|iii|iv|fand|smt|mda|cscs|cpt|bsc|ba|edd|psyd|rdms|facs|faap|aprn|msn|dnp|lmft|lmhc|cissp|pmp|cdces|cde|cnsc|ea|obe|mbe|facp|mpp|mfa|llm|llb|cphr|shrm-cp|shrm-scp';

const listOf = (table: string): string[] =>
  table
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const byLength = (words: readonly string[]): string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);

/** The words as alternatives of a pattern. */
export const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

export const BY_PHRASES = byLength(listOf(BY_WORDS));
export const AUTHOR_LABELS = byLength(listOf(LABELS));
export const SECOND_LABEL_WORDS: ReadonlySet<string> = new Set(listOf(SECOND_LABELS));
export const OTHER_ROLE_PHRASES = byLength(listOf(OTHER_ROLES));
export const MORE_PHRASES = listOf(MORE);
export const BYLINE_STOPPERS: ReadonlySet<string> = new Set(listOf(STOPPERS));
export const NAME_CONJUNCTIONS = listOf(CONJUNCTIONS).sort((a, b) => b.length - a.length);
export const NAME_PARTICLES: ReadonlySet<string> = new Set(listOf(PARTICLES));
export const ORGANISATION_MARKS: ReadonlySet<string> = new Set(listOf(ORGANISATION_WORDS));
export const COLLECTIVES: ReadonlySet<string> = new Set(listOf(COLLECTIVE_WORDS));
export const UNITS_OF_TIME: ReadonlySet<string> = new Set(listOf(TIME_UNITS));
export const WORK_LABELS: ReadonlySet<string> = new Set(listOf(WORKS));
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(listOf(WEEKDAYS));
export const OFFICE_ENDINGS = listOf(ORGANISATION_ENDINGS);
export const FACULTY_PARTS: ReadonlySet<string> = new Set(listOf(FACULTIES));
export const ROLE_WORDS: ReadonlySet<string> = new Set(listOf(ROLES));
export const INTERFACE_WORDS: ReadonlySet<string> = new Set(listOf(INTERFACE));
export const LINE_OPENERS: ReadonlySet<string> = new Set(listOf(OPENERS));
export const NOBODY_NAMES: ReadonlySet<string> = new Set(listOf(NOBODY));
export const NAME_CREDENTIALS: ReadonlySet<string> = new Set(listOf(CREDENTIALS));
