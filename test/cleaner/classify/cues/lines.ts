/** Invented sentences of news prose that use the words of chrome with their usual meaning: no `hold` cue may stand in them. */
export const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The minister declined to comment on the photo that a newspaper had published in March.',
    'Readers of the paper may share the cost of the bridge, the court said, and the policy stays.',
    'She signed the register, and the members of the club followed her to the station.',
  ],
  de: [
    'Der Minister wollte das Foto aus dem Archiv am Montag nicht kommentieren.',
    'Die Leser der Zeitung teilen sich die Kosten der Brücke, sagte die Sprecherin der Stadt.',
    'Nach der Anmeldung im Rathaus folgten die Mitglieder des Vereins ihr zum Bahnhof.',
  ],
  fr: [
    "Le ministre n'a pas voulu commenter la photo publiée en mars par un journal du soir.",
    'Les lecteurs du quotidien partagent le coût du pont, a expliqué le tribunal de la ville.',
    "La suite du procès est attendue jeudi, et la ville compte sur l'aide de la région.",
  ],
  es: [
    'El ministro no quiso comentar la imagen que un periódico publicó en marzo.',
    'Los lectores comparten el coste del puente, según explicó el tribunal de la ciudad.',
    'La página más triste de la historia del club se escribió el jueves en la estación.',
  ],
  it: [
    'Il ministro non ha voluto commentare la fotografia pubblicata a marzo da un giornale.',
    'I lettori condividono il costo del ponte, ha spiegato il tribunale della città.',
    'La redazione del piano ha richiesto due anni, e il sindaco ne ha letto una parte in aula.',
  ],
  pt: [
    'O ministro não quis comentar a fotografia que um jornal publicou em março.',
    'Os leitores partilham o custo da ponte, explicou o tribunal da cidade.',
    'O clube inscreveu dois nadadores e o presidente seguiu com eles para a estação.',
  ],
  nl: [
    'De minister wilde niet reageren op de foto die een krant in maart had geplaatst.',
    'De lezers delen de kosten van de brug, zei de rechtbank van de stad op maandag.',
    'Na de aanmelding volgden de leden van de club haar naar het station.',
  ],
  sv: [
    'Ministern ville inte kommentera bilden som en tidning hade tryckt i mars.',
    'Läsarna delar på kostnaden för bron, säger domstolen i staden.',
    'Medlemmarna i klubben följde henne till stationen efter mötet.',
  ],
  da: [
    'Ministeren ville ikke kommentere billedet, som en avis havde trykt i marts.',
    'Læserne deler udgiften til broen, siger retten i byen.',
    'Medlemmerne af klubben fulgte hende til stationen efter mødet.',
  ],
  no: [
    'Ministeren ville ikke kommentere bildet som en avis hadde trykket i mars.',
    'Leserne deler utgiften til broen, sier retten i byen.',
    'Medlemmene av klubben fulgte henne til stasjonen etter møtet.',
  ],
  fi: [
    'Ministeri ei halunnut kommentoida kuvaa, jonka lehti oli painanut maaliskuussa.',
    'Lukijat jakavat sillan kulut, sanoo kaupungin oikeus.',
    'Seuran jäsenet seurasivat häntä asemalle kokouksen jälkeen.',
  ],
  pl: [
    'Minister nie chciał skomentować zdjęcia, które gazeta wydrukowała w marcu.',
    'Czytelnicy dzielą koszt mostu, wyjaśnił sąd w mieście.',
    'Członkowie klubu zapisali się na kurs i poszli za nią na dworzec.',
  ],
  cs: [
    'Ministr nechtěl komentovat fotografii, kterou noviny otiskly v březnu.',
    'Čtenáři se dělí o náklady na most, vysvětlil soud ve městě.',
    'Členové klubu se přihlásili na kurz a šli za ní na nádraží.',
  ],
  ru: [
    'Министр отказался комментировать снимок, который газета напечатала в марте.',
    'Читатели разделят расходы на мост, пояснил суд города.',
    'Члены клуба записались на курс и поехали за ней на вокзал.',
  ],
  uk: [
    'Міністр відмовився коментувати знімок, який газета надрукувала в березні.',
    'Читачі поділять витрати на міст, пояснив суд міста.',
    'Члени клубу записалися на курс і поїхали за нею на вокзал.',
  ],
  ro: [
    'Ministrul nu a vrut să comenteze fotografia pe care un ziar o tipărise în martie.',
    'Cititorii împart costul podului, spune tribunalul din oraș.',
    'Membrii clubului au urmat-o la gară după ședință.',
  ],
  tr: [
    'Bakan, gazetenin mart ayında bastığı kare hakkında konuşmak istemedi.',
    'Okurlar köprünün masrafını bölüşecek, dedi mahkeme başkanı.',
    'Kulübün üyeleri kursa yazıldı ve onunla birlikte istasyona yürüdü.',
  ],
  ar: [
    'رفض الوزير الحديث عن اللقطة التي طبعتها الصحيفة في الربيع.',
    'يتقاسم القراء كلفة الجسر، كما أوضحت المحكمة في المدينة.',
    'سافر أعضاء النادي معها إلى المحطة بعد نهاية الاجتماع.',
  ],
  hi: [
    'मंत्री ने मार्च में अखबार में छपी तस्वीर पर कुछ भी कहने से इनकार कर दिया।',
    'शहर की अदालत ने कहा कि पाठक पुल का खर्च मिलकर उठाएंगे।',
    'बैठक के बाद क्लब के सदस्य उनके साथ स्टेशन तक गए।',
  ],
  zh: [
    '部长拒绝评论报纸三月刊登的那张照片。',
    '法院说，读者将分担大桥的费用，记者在现场看到不少居民。',
    '會議結束後，俱樂部的成員跟著她走到車站，網友也在網路上討論此事。',
  ],
  ja: [
    '大臣は、新聞が三月に載せた一枚について語らなかった。',
    '裁判所は、読者が橋の費用を分け合うと説明した。',
    '会議のあと、クラブの仲間は彼女と駅まで歩いた。',
  ],
  ko: [
    '장관은 신문이 3월에 실은 장면에 대해 말을 아꼈다.',
    '법원은 독자들이 다리 비용을 나눠 낸다고 설명했다.',
    '회의가 끝난 뒤 동호회 회원들은 그와 함께 역까지 걸었다.',
  ],
};

/** Whole lines that sites print, as "topic.place cue". */
export const CHROME: Readonly<Record<string, readonly string[]>> = {
  en: ['related.line related articles', 'share.line share this article', 'loader.line loading'],
  de: ['related.line mehr zum thema', 'share.line artikel teilen', 'advert.line anzeige'],
  fr: ['related.line à lire aussi', 'share.line partager', 'advert.line publicité'],
  es: ['related.line te puede interesar', 'share.line compartir', 'advert.line publicidad'],
  it: ['readmore.start leggi anche', 'share.line condividi', 'legal.line riproduzione riservata'],
  pt: ['readmore.start leia também', 'share.line compartilhar', 'share.line partilhar'],
  nl: ['readmore.start lees ook', 'share.line deel dit artikel', 'advert.line advertentie'],
  sv: ['readmore.start läs också', 'share.line dela artikeln', 'advert.line annons'],
  da: ['readmore.start læs også', 'share.line del artiklen', 'advert.line annonce'],
  no: ['readmore.start les også', 'share.line del artikkelen', 'advert.line annonse'],
  fi: ['readmore.start lue myös', 'share.line jaa artikkeli', 'advert.line mainos'],
  pl: ['readmore.start czytaj także', 'share.line udostępnij', 'advert.line reklama'],
  cs: ['readmore.start čtěte také', 'share.line sdílet', 'advert.line reklama'],
  ru: ['readmore.start читайте также', 'share.line поделиться', 'advert.line реклама'],
  uk: ['readmore.start читайте також', 'share.line поділитися', 'advert.line реклама'],
  ro: ['readmore.start citește și', 'share.line distribuie', 'advert.line publicitate'],
  tr: ['related.line ilgili haberler', 'share.line paylaş', 'advert.line reklam'],
  ar: ['readmore.start اقرأ أيضا', 'share.line شارك', 'advert.line إعلان'],
  hi: ['readmore.start यह भी पढ़ें', 'share.line शेयर करें', 'advert.line विज्ञापन'],
  zh: ['related.line 相关新闻', 'related.line 相關新聞', 'share.line 分享'],
  ja: ['related.line 関連記事', 'share.line シェアする', 'advert.line 広告'],
  ko: ['related.line 관련기사', 'share.line 공유하기', 'advert.line 광고'],
};
