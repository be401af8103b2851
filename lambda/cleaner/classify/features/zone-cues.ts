/** What kind of zone a short line opens. Zones follow the article; their openers tell its end better than their text. */
export const ZONES = ['related', 'comments', 'author', 'newsletter', 'share', 'tags', 'legal'] as const;

/** Phrases that open a zone, by zone, in many languages; matched at word starts of lower-cased blocks. */
const PHRASES: Readonly<Record<(typeof ZONES)[number], string>> = {
  related: `related|read more|read next|read also|also read|more from|more on|more stories|more news|you may|you might|recommended|most read|most popular|most viewed|popular|trending|latest|top stories|see also|don't miss|up next|editor's pick|what to read|further reading|keep reading|next article|previous|
mehr zum|mehr zu|mehr aus|weitere artikel|weitere themen|lesen sie auch|auch interessant|das könnte|meistgelesen|zum thema|passend dazu|aktuelle|neueste|empfohlen|verwandte|ähnliche|
à lire|lire aussi|sur le même|articles liés|les plus lus|voir aussi|à voir|à découvrir|plus d'articles|en savoir plus|
te puede|lee también|lea también|relacionad|más leíd|más noticias|te recomendamos|ver más|leggi anche|articoli|correlati|potrebbe|ti potrebbe|
veja também|leia também|leia mais|mais lidas|saiba mais|lees ook|meer over|gerelateerd|läs mer|läs också|läs även|les også|læs også|fler artiklar|mest lest|mest lästa|
читайте|по теме|похожие|другие новости|популярн|также по|ещё по|читати|також|czytaj też|czytaj także|zobacz też|zobacz także|polecane|powiązane|najnowsze|ilgili|çok okunan|čtěte|související|kapcsolódó|aiheesta|lue myös|
関連|おすすめ|人気|ランキング|相关|推荐|热门|延伸阅读|관련|인기|추천|اقرأ|ذات صلة|مقالات|यह भी पढ़|संबंधित|διαβάστε`,
  comments: `comment|leave a reply|reply|join the|discussion|have your say|kommentar|diskut|antwort|commentaire|réagir|réactions|comentario|comenta|commenti|comentário|reacties|reageer|коммент|обсуд|komentarz|komentarze|yorum|коментар|komentáře|diskuze|hozzászól|keskustel|コメント|评论|評論|留言|댓글|التعليق|تعليق|टिप्पणी|σχόλια`,
  author: `about the author|about author|written by|by the author|author:|über den autor|zum autor|zur autorin|zur person|autor:|à propos de l'auteur|sobre el autor|sobre o autor|l'autore|об авторе|o autorze|yazar hakkında|reporter|contributor|editor:|contact the|have a tip|got a tip`,
  newsletter: `newsletter|subscribe|sign up|sign in|log in|register|inbox|get the|abonn|anmelden|registrier|s'inscrire|connectez|suscr|regístr|iscriv|registra|assine|cadastr|inschrijv|prenumer|подпи|рассылк|subskry|zapisz|abone|підпис|購読|登録|订阅|訂閱|注册|구독|اشترك|सदस्यता`,
  share: `share|follow|tweet|facebook|whatsapp|telegram|instagram|linkedin|pinterest|teilen|folgen|partager|suivez|compart|síguenos|sigue|condivid|seguici|deel|volg|dela|del på|подел|поширити|udostępnij|paylaş|takip|シェア|分享|공유|شارك|साझा|print|drucken|imprimer|imprimir|stampa`,
  tags: `tags|tag:|topics|filed under|categories|category|posted in|themen|schlagwort|stichwort|kategorie|mots-clés|mots clés|thèmes|etiquet|temas|argomenti|assuntos|onderwerpen|ämnen|emner|теги|tagi|etiketler|タグ|标签|標籤|태그|الكلمات`,
  legal: `copyright|©|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|все права|wszelkie prawa|tüm hakları|terms of|privacy|impressum|datenschutz|cookie|advertis|anzeige|sponsor|publicité|publicidad|pubblicità|реклама|reklam`,
};

interface Cue {
  readonly phrase: string;
  readonly zone: number;
}

/** Phrases by their first two characters: one look-up a position instead of a scan for each phrase. */
const BY_START = new Map<number, Cue[]>();
const SHORTENED = 0xfff;
/** Their keys, shortened: most words are told to open no zone without a look into the map. */
const STARTS = new Uint8Array(SHORTENED + 1);
for (const [zone, name] of ZONES.entries()) {
  for (const phrase of PHRASES[name].replace(/\n/g, '').split('|')) {
    const start = startKey(phrase, 0);
    STARTS[shorten(start)] = 1;
    const cues = BY_START.get(start) ?? [];
    cues.push({ phrase, zone });
    BY_START.set(start, cues);
  }
}

/** Longest line that can open a zone, in words. */
export const OPENER_WORDS = 14;

/** The zone that a short line (lower case) opens, as an index into `ZONES`, or -1: that of the first phrase at a word's start. */
export function zoneOf(lower: string): number {
  let inWord = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const letter =
      code > 96 && code !== 0xa0 && code !== 0xab && code !== 0xbb && (code < 0x2000 || code > 0x206f);
    if (!inWord || code > 0x2e80) {
      const start = startKey(lower, i);
      const cues = STARTS[shorten(start)] === 1 ? BY_START.get(start) : undefined;
      if (cues) for (const cue of cues) if (lower.startsWith(cue.phrase, i)) return cue.zone;
    }
    inWord = letter;
  }
  return -1;
}

function shorten(start: number): number {
  return (start ^ (start >> 11)) & SHORTENED;
}

function startKey(text: string, at: number): number {
  const first = text.charCodeAt(at);
  return first === 0xa9 ? first : first * 65536 + (text.charCodeAt(at + 1) || 0);
}
