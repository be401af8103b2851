import type { CueTable } from './types.ts';

/** Czech. */
export const cs: CueTable = {
  months:
    'leden|ledna|únor|února|březen|března|duben|dubna|květen|května|červen|června|červenec|července|srpen|srpna|září|říjen|října|listopad|listopadu|prosinec|prosince|led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro',
  dates:
    'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne|v|ve|dne|hodin|hodiny|hodina|hodinami|h|minut|minuty|minuta|minutami|min|před|dny|dní|den|týdny|týden|týdnem|měsíci|měsícem|měsíc|lety|rokem|rok|dnes|včera|předevčírem|právě teď|aktualizováno|publikováno|vydáno|od',
  date: {
    line: 'publikováno|vydáno|aktualizováno|aktualizace|poslední aktualizace|datum|datum vydání|dnes|včera|zveřejněno|upraveno|vytvořeno|právě teď',
    start:
      'publikováno|publikován|vydáno|aktualizováno|aktualizace:|poslední aktualizace|datum vydání|datum:|zveřejněno|upraveno|vytvořeno|vloženo|poslední úprava',
    hold: 'poslední aktualizace:|aktualizováno:',
  },
  readtime: {
    line: 'doba čtení|délka čtení|min čtení|minut čtení|minuty čtení|min',
    start: 'doba čtení|délka čtení|čas čtení|přečtete za',
    hold: 'min čtení|min. čtení|minut čtení|minuty čtení|minuta čtení|doba čtení|délka čtení',
  },
  byline: {
    line: 'autor|autorka|autoři|redakce|napsal|napsala|redaktor|redaktorka|reportér|reportérka|komentátor|zpravodaj|zpravodajka|čtk|novinář|novinářka|editor|šéfredaktor|šéfredaktorka|zahraniční zpravodaj|ekonomický redaktor|text|domácí redaktor|sportovní redaktor',
    start:
      'autor:|autor |autorka:|autorka |autoři:|autoři |text:|napsal:|napsala:|redakce:|připravil|připravila|publikoval|rozhovor vedl|rozhovor vedla|reportér:|zpracoval|zpracovala|vložil|vložila',
  },
  credit: {
    line: 'foto|foto čtk|čtk|reuters|afp|ap|epa|profimedia|profimedia.cz|getty images|ilustrační foto|ilustrační snímek|ilustrační fotografie|archiv|archiv autora|shutterstock|zdroj|fotografie|fotobanka|mafra|isifa|depositphotos|se souhlasem|reprofoto|facebook|archivní foto',
    start:
      'foto:|foto |fotografie:|fotografie |zdroj:|zdroj foto|autor fotografie|autor fota|ilustrační foto|ilustrační snímek|snímek:|video:|grafika:|ilustrace:|koláž:|repro:|reprofoto|archivní foto',
    hold: '(foto|foto:|ilustrační foto|ilustrační snímek|ilustrační fotografie|zdroj foto|autor fotografie|profimedia|/ čtk|/čtk|getty images|archivní foto|archiv autora',
  },
  subscribe: {
    line: 'předplatit|předplatné|předplaťte si|objednat předplatné|koupit předplatné|předplatitel|newsletter|newslettery|náš newsletter|přihlásit se k odběru|přihlásit k odběru|odebírat|odebírejte|odebírat newsletter|odběr novinek|odběr|přihlaste se k odběru|chci odebírat|registrovat|registrace|registrujte se|e-mail|email|váš e-mail|váš email|zadejte e-mail|zadejte svůj e-mail|zadejte váš e-mail|zapnout upozornění|notifikace|upozornění|vyzkoušet zdarma|zkusit zdarma|tištěné vydání|e-noviny|noviny|odhlásit odběr|už mám předplatné|již mám předplatné|staňte se předplatitelem|whatsapp kanál',
    start:
      'předplaťte si|předplatné|přihlaste se k odběru|přihlásit se k odběru|odebírejte|odebírat|chcete dostávat|chcete vědět|chcete mít přehled|chci odebírat|chci dostávat|získejte|nenechte si ujít|buďte v obraze|mějte přehled|zadejte svůj|zadejte e-mail|zadáním|přihlášením|odesláním|souhlasím se|děkujeme za přihlášení|děkujeme za registraci|newsletter|už jste|už máte|již máte předplatné|každý den|každé ráno|sledujte náš kanál|staňte se předplatitelem|to nejdůležitější|tento e-mail jste obdrželi|tento e-mail dostáváte|tento newsletter dostáváte',
    hold: 'náš newsletter|našeho newsletteru|k odběru newsletteru|odběr newsletteru|k odběru novinek|do vaší schránky|do vašeho e-mailu|na váš e-mail|odhlásit se z odběru|kdykoli zrušit|kdykoliv zrušit|staňte se předplatitelem|whatsapp kanál|tento e-mail jste obdrželi|tento e-mail dostáváte|tento newsletter dostáváte',
  },
  login: {
    line: 'přihlásit|přihlásit se|přihlášení|přihlaste se|odhlásit|odhlásit se|registrovat se|registrace|vytvořit účet|můj účet|účet|profil|můj profil|heslo|zapomenuté heslo|zapomněli jste heslo|uživatelské jméno|zapamatovat|pamatovat si mě|už máte účet?|máte již účet?|nemáte účet?|přihlásit přes facebook|přihlásit přes google',
    start:
      'přihlaste se|přihlásit se|pro přihlášení|musíte být přihlášen|musíte se přihlásit|nejste přihlášen|už máte účet|máte již účet|nemáte účet|ještě nemáte|zapomněli jste|vytvořte si účet|zaregistrujte se|pokračovat přes',
    hold: 'musíte být přihlášen|musíte být přihlášeni|musíte se přihlásit|je nutné se přihlásit|vytvořte si účet|zaregistrujte se',
  },
  share: {
    line: 'sdílet|sdílejte|sdílet článek|sdílet na facebooku|sdílet na twitteru|sdílet na x|sdílet na síti x|sdílet na linkedin|sdílet e-mailem|sdílet přes|sdílení|sdílet odkaz|poslat|poslat e-mailem|poslat známému|poslat odkaz|odeslat|kopírovat odkaz|zkopírovat odkaz|kopírovat|zkopírováno|odkaz zkopírován|tweetnout|tweet|to se mi líbí|líbí se mi|sledovat|sledujte nás|sledujte nás na|sledujte nás na facebooku|sociální sítě|doporučit|vytisknout|odemknout|odemknout pro přátele|darovat článek|google zprávy|facebook',
    start:
      'sdílejte|sdílet na|sdílet článek|sdílet:|sledujte nás|sledujte náš|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|poslat odkaz|klikněte pro sdílení|otevře se v novém|najdete nás na|líbil se vám článek|přidejte si nás',
    hold: 'sdílet na facebooku|sdílet článek|sledujte nás|otevře se v novém okně|otevírá se v novém',
  },
  comments: {
    line: 'komentář|komentáře|komentářů|komentovat|žádné komentáře|přidat komentář|přidejte komentář|napsat komentář|napište komentář|vložit komentář|zobrazit komentáře|zobrazit všechny komentáře|číst komentáře|další komentáře|všechny komentáře|diskuse|diskuze|diskutovat|do diskuse|vstoupit do diskuse|vstoupit do diskuze|přejít do diskuse|příspěvků|příspěvky|příspěvek|odpovědět|odpovědi|zrušit odpověď|zrušit odpověď na komentář|nejnovější|nejstarší|nejoblíbenější|seřadit|řadit podle|nahlásit|jméno|webová stránka|váš komentář|pravidla diskuse|pravidla diskuze|odeslat komentář|váš názor|diskuze k článku|diskuse k článku|diskuse je uzavřena|přidat názor|názory čtenářů|anonym|host',
    start:
      'přidat komentář|přidejte komentář|napište komentář|napsat komentář|diskuse (|diskuze (|diskuse:|diskuse k|diskuze k|komentáře (|komentáře:|vaše e-mailová adresa nebude|vyžadované informace|uložit do prohlížeče|pro komentování|pro přidání komentáře|pro vložení|buďte první|co si o tom myslíte|co si myslíte|jaký je váš názor|zapojte se do|tento web používá akismet|zobrazit diskuzi|zobrazit diskusi|vstup do diskuse|příspěvky v diskuzi|příspěvky do diskuse',
    hold: 'přidat komentář|v diskusi pod článkem|v diskuzi pod článkem|vaše e-mailová adresa nebude|vyžadované informace jsou označeny|pro komentování',
  },
  related: {
    line: 'čtěte také|čtěte dále|čtěte více|přečtěte si|přečtěte si také|přečtěte si i|přečtěte si více|více|více k tématu|k tématu|téma|témata|související|související články|související témata|související obsah|související zprávy|podobné články|podobná témata|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|může vás zajímat|doporučujeme|doporučené|doporučené články|doporučeno pro vás|doporučeno|redakce doporučuje|výběr redakce|nejčtenější|nejčtenější články|nejčtenější zprávy|nejsledovanější|nejdiskutovanější|nejoblíbenější|nejnovější|nejnovější články|nejnovější zprávy|nejnovější příspěvky|oblíbené|populární|populární články|trendy|právě se děje|právě teď|aktuálně|aktuality|aktuální zprávy|poslední zprávy|poslední články|z poslední doby|hlavní zprávy|hlavní události|zprávy|zprávy dne|události|další články|další zprávy|další|další z rubriky|další články z rubriky|další články autora|další zajímavé články|následující článek|předchozí článek|následující|předchozí|zobrazit více|zobrazit další|načíst další|načíst více|více článků|více zpráv|všechny články|všechny zprávy|zobrazit vše|pro vás|vybrali jsme pro vás|vybíráme|vybíráme pro vás|fotogalerie|galerie|video|videa|fotky|z domova|ze světa|speciál|seriál|nepřehlédněte|nenechte si ujít|tip redakce|tipy redakce|z archivu|rychlé zprávy|online|horké zprávy|lidé právě čtou|jinde na webu|komerční sdělení|kam dál|témata článku',
    start:
      'související články|související témata|mohlo by vás|může vás zajímat|doporučujeme|doporučené články|nejčtenější|nejnovější zprávy|nejnovější články|poslední zprávy|další články|další zprávy|více článků|všechny články|vybrali jsme pro|vybíráme z|následující článek|předchozí článek|podobné články|redakce doporučuje|zobrazit další',
    hold: 'mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit',
  },
  readmore: {
    line: 'číst dál|číst dále|číst více|číst celý článek|celý článek|pokračovat ve čtení|přečíst|přečíst článek|více|více zde|více informací|zjistit více|klikněte zde|zobrazit více|podrobnosti|detail|přehrát video|čtěte více|přejít na článek',
    start:
      'čtěte také|čtěte dále|čtěte i|čtěte více|čtěte:|čtěte zde|přečtěte si|číst dál|číst více|číst celý|celý článek|celý rozhovor|více k|více se dočtete|více informací|více zde|více o|zjistěte více|podívejte se|podívejte se také|podívejte se na|viz také|video:|foto:|fotogalerie:|poslechněte si|klikněte zde|mohlo by vás zajímat|mohlo vám uniknout|související:|k tématu:|psali jsme|online:|rozhovor:|komentář:|analýza:|pokračování článku|pokračování textu|text pokračuje',
    hold: 'čtěte také:|čtěte více:|přečtěte si také|přečtěte si:|přečtěte si více|klikněte zde|více se dočtete|více čtěte|pokračování článku|celý článek si|celý text si',
  },
  advert: {
    line: 'reklama|inzerce|inzerát|inzeráty|komerční sdělení|komerční článek|komerční příloha|sponzorováno|sponzorovaný obsah|sponzor|placená inzerce|propagace|pr článek|ve spolupráci s|partner|partneři|naši partneři|přeskočit reklamu|zavřít reklamu|pokračování článku pod reklamou|článek pokračuje pod reklamou|koupit|koupit nyní|do košíku|akce|slevy|slevové kódy|nabídka práce|nabídky práce|reality|advertorial|reklamní sdělení|obsah vznikl ve spolupráci',
    start:
      'komerční sdělení|sponzorováno|placená inzerce|článek pokračuje|text pokračuje|pokračování článku pod|pokračování textu pod|článek vznikl ve spolupráci|pr článek|partnerem článku|partnerem projektu',
    hold: 'pod reklamou|komerční sdělení|sponzorovaný obsah|placená inzerce',
  },
  affiliate: {
    start: 'článek obsahuje affiliate|tento článek obsahuje affiliate|affiliate',
    hold: 'affiliate odkazy|affiliate odkaz|provizní odkazy|provizi z nákupu',
  },
  paywall: {
    line: 'pouze pro předplatitele|jen pro předplatitele|pro předplatitele|premium|prémiový obsah|prémiový článek|exkluzivně pro předplatitele|odemknout|odemknout článek|odemkněte si|zamčený článek|plus|placený obsah',
    start:
      'tento článek je|tento obsah je|článek je určen|pouze pro předplatitele|jen pro předplatitele|pro předplatitele|chcete číst dál|chcete-li číst|pro přečtení|pro pokračování|pokračujte ve čtení|odemkněte|předplaťte si a|získejte přístup|získejte neomezený|neomezený přístup|zbývá vám|už jste přečetli|tento text je|celý článek si mohou|článek je jen pro|článek je pouze pro|tento článek je jen|tento článek je pouze|obsah je jen pro',
    hold: 'pouze pro předplatitele|jen pro předplatitele|pro naše předplatitele|určen předplatitelům|dostupný předplatitelům|neomezený přístup|pro pokračování ve čtení|přístup ke všem článkům',
  },
  legal: {
    line: 'ochrana osobních údajů|ochrana soukromí|soukromí|zásady ochrany osobních údajů|osobní údaje|cookies|nastavení cookies|nastavení soukromí|spravovat cookies|zásady cookies|podmínky užití|podmínky používání|obchodní podmínky|všeobecné podmínky|všechna práva vyhrazena|copyright|autorská práva|souhlasím|přijmout|přijmout vše|přijmout všechny|povolit vše|souhlasím se vším|odmítnout|odmítnout vše|nastavení|podrobné nastavení|rozumím|přístupnost|prohlášení o přístupnosti|o nás|tiráž|etický kodex|kodex|nahlásit chybu|našli jste chybu?|našli jste v článku chybu?|opravy|redakční zásady|kariéra|gdpr',
    start:
      'copyright|© |všechna práva|autorská práva|publikování nebo|publikování či|jakékoliv užití|jakékoli užití|bez předchozího|kopírování|tento web používá|tyto stránky používají|používáme cookies|používáme soubory|my a naši partneři|pokračováním|kliknutím na|používáním těchto|našli jste v článku|našli jste chybu|nahlásit chybu|pokud jste našli|názory autora|názory vyjádřené|obsah článku|článek vyjadřuje|text vyjadřuje|informace na tomto|provozovatelem|vydavatelem|issn',
    hold: 'všechna práva vyhrazena|ochrana osobních údajů|soubory cookies|soubory cookie|souborů cookies|souborů cookie|podmínky užití|bez předchozího písemného|bez písemného souhlasu|šíření obsahu|investičním doporučením|nemusí vyjadřovat|nemusí se shodovat|creative commons',
  },
  bio: {
    line: 'o autorovi|o autorce|o autorech|další články autora|všechny články autora|články autora|profil autora|zobrazit profil|medailonek|více od autora|o mně|všechny články autorky',
    start:
      'o autorovi|o autorce|další články autora|všechny články autora|zobrazit všechny články|zobrazit všechny příspěvky|články autora|redaktor portálu',
    hold: 'vystudoval žurnalistiku|vystudovala žurnalistiku|vystudoval mediální|vystudovala mediální|v médiích pracuje|je redaktorem|je redaktorkou|je komentátorem|je šéfredaktorem|je autorem několika',
  },
  consent: {
    line: 'spravovat souhlas|spravovat souhlas s cookies|vážíme si vašeho soukromí|záleží nám na vašem soukromí|nezbytné cookies',
    hold: 'informací v zařízení|informacím v zařízení',
  },
  contact: {
    line: 'kontakt|kontakty|kontaktujte nás|napište nám|napište redakci|kontakt na redakci|zákaznická podpora|nápověda|časté dotazy|podpora|pošlete nám tip|tip na článek|poslat tip|telefon|zpětná vazba|máte tip?|inzerujte u nás',
    start:
      'kontakt:|kontaktujte nás|napište nám|napište redakci|pište na|pište nám|pošlete nám|posílejte|máte tip|máte zajímavý|máte zájem|máte dotaz|máte zkušenost|víte o|byli jste svědky|tel.|tel:|telefon:|e-mail:|email:|kontakt pro média|tiskové oddělení',
    hold: 'napište nám|kontaktujte nás|pošlete nám|na adresu redakce|pište na e-mail|na e-mailovou adresu',
  },
  note: {
    line: 'zdroj|zdroje|poznámka redakce|pozn. red|čtk|překlad|zdroj čtk|redakčně upraveno|redakčně kráceno',
    start:
      'zdroj:|zdroje:|poznámka redakce|pozn. red|poznámka:|překlad:|přeložil|přeložila|přeloženo|článek vyšel|článek původně|článek byl|text vyšel|text původně|původně publikováno|poprvé publikováno|převzato z|s přispěním|na článku spolupracov|redakčně|rozhovor vyšel|tento článek vznikl|tento text vznikl|autoři:',
    hold: 'původně publikován|původně vyšel|poprvé vyšel|převzato z|poznámka redakce|pozn. red|na článku se podílel|se nejdříve objevil na|se nejprve objevil na',
  },
  correction: {
    line: 'oprava|opravy|upřesnění|omluva|doplnění',
    start:
      'oprava:|upřesnění|omlouváme se|v původní verzi|v předchozí verzi|v dřívější verzi|původní verze|předchozí verze|článek byl opraven|článek byl aktualizován|článek jsme|text byl opraven|za chybu se omlouváme|za nepřesnost',
    hold: 'v původní verzi článku|v původní verzi textu|předchozí verzi článku|dřívější verzi článku|za chybu se omlouváme|omlouváme se čtenářům|článek byl opraven|za nepřesnost se omlouváme',
  },
  promo: {
    line: 'stáhnout aplikaci|stáhněte si aplikaci|mobilní aplikace|aplikace|podpořte nás|podpořit|podpořit nás|přispět|přispějte|darovat|podcast|podcasty|naše podcasty|akce|kalendář akcí|e-shop|eshop|obchod|knihy|hry|křížovky|sudoku|kvíz|kvízy|horoskop|horoskopy|počasí|soutěž|soutěže|tv program|program tv|práce|kurzy|recepty|jízdní řády|kurzy měn|magazín|předpověď počasí',
    start:
      'stáhněte si|stáhnout aplikaci|podpořte|přispějte|darujte|vaše podpora|díky vaší podpoře|líbil se vám|líbí se vám|pokud se vám|poslechněte si podcast|poslouchejte|k dispozici na|soutěžte|vyhrajte|kupte si|objednejte si',
    hold: 'stáhněte si aplikaci|naši aplikaci|naše aplikace|podpořte nás|podpořte naši|náš podcast|na herohero',
  },
  player: {
    line: 'poslechnout|poslechněte si|poslechnout článek|poslechnout si článek|přehrát|přehrát video|přehrát článek|přehrát audio|pauza|pozastavit|celá obrazovka|na celou obrazovku|ztlumit|zapnout zvuk|vypnout zvuk|hlasitost|živě|živé vysílání|online|video|zvětšit|zvětšit obrázek|zobrazit galerii|zobrazit fotogalerii|prohlédnout galerii|vstoupit do galerie|fotografií v galerii|fotografie v galerii|další fotografie|další foto|předchozí foto|titulky|rychlost|délka|délka videa|audio|audioverze|další video|načíst článek',
    start:
      'poslechněte si článek|poslechnout článek|přehrát|váš prohlížeč|tento prohlížeč|délka:|délka videa|další fotografie|zvětšit|zapněte javascript|pro přehrání|toto video|audioverze|galerie:|vstoupit do galerie|prohlédněte si galerii',
    hold: 'váš prohlížeč nepodporuje|na celou obrazovku|audioverze|namluveno|hlasový syntezátor|syntetický hlas|videopřehrávač',
  },
  loader: {
    line: 'načítání|načítám|načítá se|čekejte|čekejte prosím|prosím čekejte|nahrávám|okamžik prosím',
    start: 'načítání|načítám|načítá se|čekejte prosím|prosím čekejte',
    hold: 'čekejte prosím|prosím čekejte|načítání...',
  },
  navigation: {
    line: 'domů|úvod|úvodní stránka|titulní strana|hlavní stránka|hlavní strana|home|menu|hlavní menu|navigace|zavřít menu|otevřít menu|přejít k obsahu|přejít na obsah|přejít k hlavnímu obsahu|přeskočit na obsah|přejít na hlavní obsah|k obsahu|zpět|zpět nahoru|nahoru|zpět na začátek|zpět na titulní stranu|zpět na hlavní stranu|hledat|vyhledat|vyhledávání|zavřít|rubriky|rubrika|kategorie|sekce|témata|domácí|zahraniční|zahraničí|svět|česko|evropa|politika|ekonomika|byznys|finance|peníze|regiony|region|praha|brno|ostrava|krimi|společnost|sport|fotbal|hokej|tenis|motorismus|kultura|film|hudba|knihy|televize|celebrity|bulvár|zábava|věda|technika|technologie|tech|zdraví|vzdělávání|školství|životní prostředí|klima|názory|komentáře|blogy|blog|rozhovory|reportáže|historie|cestování|auto|auto-moto|bydlení|dům a zahrada|jídlo|recepty|móda|žena|ženy|styl|životní styl|děti|rodina|práce|kariéra|počasí|doprava|archiv|mapa stránek|o nás|služby|obsah|obsah článku|v článku|v tomto článku|další stránka|předchozí stránka|stránka|jste zde|nacházíte se|vše|zobrazit vše|více rubrik|všechny rubriky|rss|naše weby|další weby|nepřehlédněte|ukrajina|magazín|zobrazit v prohlížeči|otevřít v prohlížeči|zobrazit online',
    start:
      'přejít k|přejít na|přeskočit na|zpět na|jste zde|nacházíte se|úvod >|úvod »|úvod /|domů >|domů »|domů /|rubrika:|rubriky:|kategorie:|obsah článku|stránka |hlavní stránka >',
    hold: 'přejít k obsahu|přejít k hlavnímu obsahu|přejít na obsah',
  },
  tags: {
    line: 'štítky|tagy|témata|klíčová slova|štítky článku|témata článku|související témata|tag|vstoupit do diskuze',
    start: 'štítky:|štítky |tagy:|tagy |témata:|klíčová slova|témata článku',
  },
  noalt: {
    line: 'obrázek|bez obrázku|foto|logo|náhled|ilustrační obrázek|náhledový obrázek|titulní obrázek',
    start: 'bez popisku|popis není|náhledový obrázek',
  },
  widget: {
    line: 'článek|tisk|vytisknout|tisknout|uložit|uložit článek|uloženo|uložit na později|přečíst později|oblíbené|přidat do oblíbených|zavřít|zobrazit|skrýt|zobrazit méně|méně|zrušit|odeslat|potvrdit|pokračovat|hotovo|ano|ne|ok|jazyk|vyberte jazyk|čeština|velikost písma|velikost textu|tmavý režim|světlý režim|noční režim|sledovat téma|sledujete|anketa|hlasovat|hlasujte|výsledky|zobrazit výsledky|ohodnotit|hodnocení|ohodnoťte článek|vaše hodnocení|děkujeme|začít|zkusit znovu|chyba|stránka nenalezena|něco se pokazilo|došlo k chybě|oznámení|filtrovat|řadit|stáhnout|stáhnout pdf|zobrazení|přečteno|počet zobrazení|vyberte město|vybrat|vyberte|upravit|přidat|odebrat|povinné|povinné pole|jméno a příjmení|telefon|město|zpráva|mapa|zobrazit na mapě|žádné výsledky|výsledky hledání|přeložit|teď ne|později|obnovit|obnovit stránku|užitečné|shrnutí ai',
    start:
      'zapněte javascript|povolte javascript|váš prohlížeč|zadejte platn|vyberte si|vyberte |přidat do|uložit do|byl pro vás článek|byl pro vás tento|líbil se vám|ohodnoťte|hodnocení:|děkujeme za|něco se pokazilo|došlo k chybě|žádné výsledky|hlasujte|hlasovalo|počet zobrazení|přečteno',
    hold: 'povolit javascript|povolený javascript|zapnutý javascript|váš prohlížeč|blokátor reklam|adblock|povinné pole|povinný údaj|nejsem robot',
  },
  sources: { line: 'zdroje|zdroj|reference|literatura|poznámky|odkazy|externí odkazy|použitá literatura' },
  reply: {
    line: 'odpovědět|odpověz|reagovat',
  },
  says: { line: 'napsal|napsala|píše|říká' },
};
