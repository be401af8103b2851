import { Phrases } from './phrases.ts';

/** What a phrase in a line speaks for. The first seven open zones that follow an article. */
export const CUES = [
  'related',
  'comments',
  'author',
  'subscribe',
  'share',
  'tags',
  'legal',
  'advert',
  'credit',
  'date',
  'player',
  'promo',
  'note',
  'navigation',
  'reply',
] as const;
export type Cue = (typeof CUES)[number];
export const ZONE_BITS = 0b1111111;
export const bitOf = (cue: Cue): number => 1 << CUES.indexOf(cue);

/** Phrases by cue, apart by `|`, lower case, in many languages; `*` stands for any ending. */
const TABLE: Readonly<Record<Cue, string>> = {
  related: `related*|read more|read next|read also|also read|more from|more on this|more stories|more news|more articles|you may also|you might also|you may like|recommended*|most read|most popular|most viewed|popular*|trending|latest|top stories|see also|don't miss|don’t miss|up next|editor's pick*|editor’s pick*|editors' pick*|what to read|further reading|keep reading|next article|previous article|next post|previous post|featured|must read|more:|continue reading|learn more|view all|see all|see more|load more|show more|read full|full story|in case you missed|other news|similar|
mehr zum|mehr zu|mehr aus|mehr lesen|weitere artikel|weitere themen|weiterlesen|lesen sie auch|lesen sie mehr|auch interessant|das könnte|meistgelesen*|zum thema|passend dazu|aktuelle*|neueste|empfohlen*|empfehl*|verwandte*|ähnliche|
à lire|lire aussi|lire la suite|sur le même|articles liés|les plus lus|voir aussi|à voir aussi|à découvrir|plus d'articles|en savoir plus|
te puede|lee también|lea también|lee más|relacionad*|más leíd*|más noticias|te recomendamos|ver más|leer más|leggi anche|leggi tutto|correlat*|potrebbe|
veja também|leia também|leia mais|mais lidas|saiba mais|lees ook|lees meer|meer over|gerelateerd*|läs mer|läs också|läs även|les også|læs også|les mer|fler artiklar|mest lest|mest lästa|mest læste|
читайте*|по теме|похожие|другие новости|популярн*|также по|ещё по|еще по|читати*|читайте також|також за темою|czytaj*|zobacz też|zobacz także|polecane|powiązane|najnowsze|ilgili|çok okunan*|čtěte*|související|kapcsolódó|aiheesta|lue myös|lue lisää|
関連|おすすめ|人気|ランキング|もっと見る|相关|相關|推荐|推薦|热门|熱門|延伸阅读|延伸閱讀|관련|인기|추천|اقرأ*|ذات صلة|यह भी पढ़|संबंधित|διαβάστε*`,
  comments: `comment*|leave a reply|join the discussion|join the conversation|discussion|have your say|what do you think|kommentar*|diskut*|diskussion|commentaire*|réagir|réactions|comentario*|comenta|commenti|commenta|comentári*|reacties|reageer|коммент*|обсуд*|обсуждение|komentarz*|dyskusja|yorum*|коментар*|komentář*|diskuze|hozzászól*|keskustel*|コメント|评论|評論|留言|댓글|التعليق*|تعليق*|टिप्पणी|σχόλια`,
  author: `about the author|about author|about the writer|written by|by the author|author:|is a reporter|is a journalist|is a freelance*|is a staff|is a senior|is a writer|is an editor|is the author|is an author|is a correspondent|is an award|is a contributing|is the editor|is the founder|is the director|is a professor|is a columnist|has been writing|has written for|has worked|contributor|contributing|view all posts|all posts by|more by|follow her|follow him|can be reached|reach her|reach him|have a tip|got a tip|news tip*|contact the|email the|über den autor|zum autor|zur autorin|zur person|autor:|autorin|à propos de l'auteur|sobre el autor|sobre o autor|sobre a autora|l'autore|об авторе|автор|o autorze|autor|yazar|redakteur*|journalist`,
  subscribe: `newsletter*|subscribe*|subscription*|subscriber*|sign up|signup|sign in|log in|login|logged in|register|inbox|get the latest|get our|stay informed|stay updated|stay up to date|never miss|unsubscribe|free trial|create an account|your account|your email|email address|abonn*|anmelden|registrier*|einloggen|s'inscrire|inscrivez*|connectez*|se connecter|suscr*|regístr*|iniciar sesión|iscriv*|registrati|accedi|assine|assinante*|cadastr*|inschrijv*|aanmelden|prenumer*|logga in|logg inn|log ind|подпи*|рассылк*|войти|регистрац*|увійти|підпис*|subskry*|prenumerat*|zapisz*|zaloguj*|abone|kaydol*|giriş yap|購読|登録|ログイン|订阅|訂閱|登录|注册|註冊|구독|로그인|اشترك*|تسجيل|सदस्यता`,
  share: `share|shares|share this|follow us|follow me|follow on|tweet|retweet|facebook|twitter|whatsapp|telegram|instagram|linkedin|pinterest|reddit|tiktok|youtube|bluesky|copy link|email this|print|social media|teilen|folgen|auf facebook|drucken|partager|partagez|suivez*|imprimer|compartir|comparte|síguenos|sigue*|imprimir|condividi*|seguici|stampa|compartilh*|siga|delen|volg ons|dela|del på|поделит*|поширити|поделись|udostępnij*|paylaş*|takip|シェア|分享|공유|شارك*|साझा`,
  tags: `tags|tag:|tagged|topics|topics:|filed under|categories|category|categories:|posted in|keywords|themen|schlagwort*|stichwort*|kategorie*|mots-clés|mots clés|thèmes|etiqueta*|temas|categorías|argomenti|assuntos|onderwerpen|ämnen|emner|теги|темы|ключевые слова|tagi|etiketler|タグ|标签|標籤|关键词|태그|الكلمات`,
  legal: `copyright|©|(c)|all rights|rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|все права|wszelkie prawa|tüm hakları|terms of|terms and conditions|terms &|privacy|impressum|datenschutz*|cookie*|disclaimer|gdpr|recaptcha|nutzungsbedingungen|agb|mentions légales|confidentialité|aviso legal|privacidad|política de|editorial policy|corrections|republish*|reprint*|licensed under|creative commons|использовани*|перепечат*`,
  advert: `advertis*|advert|anzeige|werbung|sponsor*|affiliate|commission|paid content|partner content|promoted|publicité|publicidad*|pubblicità|реклама|reklam*|anuncio*|story continues|continues below|scroll to continue|広告|广告|廣告|광고|إعلان*`,
  credit: `getty*|reuters|ap photo|afp|shutterstock|istock*|unsplash|pexels|pixabay|alamy|photo by|photo:|photos:|photo credit|photo courtesy|image credit|image:|image source|image courtesy|images:|credit:|credits:|courtesy of|file photo|file image|pictured|pic:|picture:|screenshot|screengrab|illustration|infographic|archivbild|symbolbild|symbolfoto|foto:|fotos:|bild:|bildquelle|quelle:|crédit*|photo d'|foto de|imagen:|crédito*|imagem|divulgação|foto di|immagine|фото:|фото|снимок|иллюстрация|zdj.|fot.|fotoğraf|写真|图片|图源|圖片|사진|صورة|epa|imago|dpa|ansa|efe|xinhua|anadolu|wikimedia*|youtube/|instagram/|(left)|(right)|(center)|from left|logo|avatar|image of|photo of|picture of|icon`,
  date: `published|updated|last updated|last modified|posted|posted on|ago|min read|mins read|minute read|minutes read|read time|reading time|am|pm|edt|est|gmt|utc|bst|pst|cet|uhr|veröffentlicht|aktualisiert|stand:|vor|publié|mis à jour|temps de lecture|il y a|publicado|actualizado|hace|pubblicato|aggiornato|fa|atualizado|há|gepubliceerd|geleden|publicerad|uppdaterad|publisert|oppdatert|udgivet|опубликован*|обновлен*|назад|тому|opublikowano|aktualizacja|güncelleme|yayınlanma|önce|公開|更新|发布|發布|小时前|分钟前|입력|수정|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık`,
  player: `video|videos|watch|watch:|listen|listen:|play|pause|mute|audio|podcast*|fullscreen|loading*|gallery|slideshow|autoplay|transcript|captions|subtitles|seconds|volume|javascript|browser|unmute|live|abspielen|galerie|bilderstrecke|vidéo|écouter|regarder|vídeo|escucha*|guarda il|ascolta|видео|смотреть|аудио|wideo|posłuchaj|izle|動画|视频|視頻|영상|فيديو`,
  promo: `download the app|our app|app store|google play|donate|donation|support us|support our|become a member|membership|join us|join our|event*|webinar|free guide|whitepaper|ebook|book a|contact us|get in touch|get started|request a demo|schedule a|shop now|buy now|add to cart|order now|sale|discount|coupon|offer*|learn how|click here|call us|our team|our services|spenden|unterstütz*|jetzt|faire un don|soutenez|dona|apóyanos|sostieni|doe mee|поддерж*|донат|wesprzyj|destek*`,
  note: `reporting by|editing by|writing by|compiled by|additional reporting|contributed to this|with reporting|this article was|this story was|this post was|originally published|first published|first appeared|source:|sources:|via:|translated|correction|editor's note|editor’s note|note:|disclosure|references|footnotes|mit material|quelle|mit dpa|(dpa)|(afp)|(ap)|(reuters)|avec afp|con información de|fuente:|fuentes:|fonte:|fonti:|bron:|källa|kilde|источник*|джерело|źródło|kaynak|来源|來源|출처|المصدر`,
  navigation: `home|menu|search|skip to|about us|contact|contact us|sitemap|careers|faq|help|back to top|next|previous|prev|close|toggle|sections|account|my account|cart|language|english|select|startseite|suche|suchen|kontakt|über uns|zurück|accueil|rechercher|recherche|inicio|buscar|contacto|cerca|chi siamo|início|zoeken|sök|søk|hem|главная|поиск|контакты|о нас|меню|головна|пошук|strona główna|szukaj|ana sayfa|ara|ホーム|検索|首页|首頁|搜索|홈|검색|الرئيسية|بحث`,
  reply: `reply|report|like|likes|upvote|permalink|says:|said:|wrote:|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|beantwoorden|svara|ответить|пожаловаться|відповісти|odpowiedz|zgłoś|yanıtla|şikayet|返信|回复|回覆|답글`,
};

const PHRASES = new Phrases();
for (const cue of CUES) {
  for (const phrase of TABLE[cue].replaceAll('\n', '').split('|'))
    if (phrase !== '') PHRASES.add(phrase, bitOf(cue));
}

/** The cues of a line (lower case): low 16 bits those that occur, high 16 those that it begins with; bits as in `CUES`. */
export const cuesOf = (lower: string): number => PHRASES.match(lower);
