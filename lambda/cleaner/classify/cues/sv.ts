import type { CueTable } from './types.ts';

/** Swedish. */
export const sv: CueTable = {
  months:
    'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dec',
  dates:
    'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|tor|fre|lör|sön|kl|klockan|den|sedan|timmar|timme|tim|minuter|minut|min|dagar|dag|veckor|vecka|månader|månad|år|idag|i|dag|igår|går|nyss|just|nu|uppdaterad|uppdaterat|publicerad|publicerat',
  date: {
    line: 'publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|ändrad|datum|idag|i dag|igår|i går|just nu|publiceringsdatum',
    start:
      'publicerad:|publicerad |publicerat:|publicerat |uppdaterad:|uppdaterad |uppdaterat:|senast uppdaterad|senast ändrad|ändrad:|publiceringsdatum|först publicerad|skapad:',
    hold: 'senast uppdaterad|publicerad:',
  },
  readtime: {
    line: 'lästid|min läsning|minuters läsning|min',
    start: 'lästid|läs på|beräknad lästid',
    hold: 'min läsning|minuters läsning|min läsa|min lästid|lästid:|lästid ca',
  },
  byline: {
    line: 'av|text|skribent|författare|reporter|redaktör|journalist|redaktionen|tt|tt nyhetsbyrån|ledarskribent|krönikör|kolumnist|korrespondent|utrikeskorrespondent|utrikesredaktör|politisk redaktör|chefredaktör|frilansjournalist|nyhetschef|fristående skribent|kulturskribent|skrivet av',
    start:
      'av:|text:|text & foto|text och foto|skribent:|skrivet av|reporter:|författare:|publicerad av|av redaktionen|research:|av',
  },
  credit: {
    line: 'foto|bild|tt|arkivbild|arkiv|privat|pressbild|getty images|reuters|afp|ap|epa|shutterstock|bildbyrån|genrebild|illustration|foto privat|foto tt|skärmdump|arkivfoto|mostphotos',
    start:
      'foto:|foto |bild:|bilder:|fotograf|illustration:|arkivbild|pressbild|video:|grafik:|montage:|genrebild',
    hold: '(foto|foto:|bild:|arkivbild|pressbild|genrebild|/tt|/ tt|/tt nyhetsbyrån|/bildbyrån|© |getty images',
  },
  subscribe: {
    line: 'prenumerera|prenumerera nu|prenumeration|prenumerationer|prenumerant|bli prenumerant|köp prenumeration|skaffa prenumeration|nyhetsbrev|nyhetsbreven|våra nyhetsbrev|prenumerera på nyhetsbrev|prenumerera på vårt nyhetsbrev|anmäl dig|anmäl dig här|registrera dig|gå med|bli medlem|e-post|e-postadress|din e-post|din e-postadress|ange din e-postadress|testa gratis|prova gratis|prova nu|e-tidning|etidning|e-tidningen|dagens tidning|push-notiser|notiser|pushnotiser|avsluta prenumeration|redan prenumerant|kundservice|se erbjudande',
    start:
      'prenumerera|bli prenumerant|bli medlem|registrera dig för|anmäl dig till|få vårt nyhetsbrev|få våra|få de senaste|få nyheter|få de viktigaste|missa inte|missa inget|håll dig uppdaterad|vill du ha|vill du få|vill du läsa mer|ange din e-post|jag godkänner|tack för din anmälan|nyhetsbrev|nyhetsbrevet|är du redan|redan prenumerant|slå på notiser|aktivera notiser|du får detta mejl|du får det här mejlet|du får det här nyhetsbrevet|du får detta nyhetsbrev|du har fått detta mejl',
    hold: 'vårt nyhetsbrev|våra nyhetsbrev|nyhetsbrevet|i din inkorg|till din mejl|direkt i mejlen|avsluta när du vill|avregistrera dig|säg upp när du vill|ingen bindningstid|utan bindningstid|bli prenumerant|du får detta mejl|du får det här mejlet|du får det här nyhetsbrevet|du får detta nyhetsbrev|du har fått detta mejl',
  },
  login: {
    line: 'logga in|inloggning|logga ut|registrera|registrera dig|skapa konto|mitt konto|konto|min sida|mina sidor|profil|lösenord|glömt lösenord|användarnamn|kom ihåg mig|har du redan ett konto?|logga in här|logga in med bankid',
    start:
      'logga in|du måste logga in|du måste vara inloggad|har du redan ett konto|har du inget konto|glömt lösenord|skapa ett konto|skapa konto|inloggad som',
    hold: 'du måste vara inloggad|du måste logga in|logga in för att|skapa ett konto',
  },
  share: {
    line: 'dela|dela artikel|dela artikeln|dela på facebook|dela på twitter|dela på x|dela på linkedin|dela via e-post|dela via mejl|dela med e-post|dela med|dela sidan|dela detta|dela inlägget|delningar|kopiera länk|kopiera länken|kopiera|kopierad|länk kopierad|skicka|mejla|tipsa en vän|tipsa|twittra|gilla|följ|följ oss|följ oss på|följ oss på facebook|följ oss på instagram|sociala medier|skriv ut|ge bort|ge bort artikeln|google nyheter',
    start:
      'dela artikel|dela artikeln|dela på|dela via|dela med|dela:|följ oss|följ våra|kopiera länk|tipsa en vän|gilla oss|klicka för att dela|öppnas i ett nytt',
    hold: 'dela artikeln|dela på facebook|följ oss på|öppnas i nytt fönster|öppnas i ett nytt fönster|gilla oss på',
  },
  comments: {
    line: 'kommentar|kommentarer|kommentera|inga kommentarer|lämna en kommentar|lämna kommentar|skriv en kommentar|skriv kommentar|lägg till kommentar|visa kommentarer|visa alla kommentarer|läs kommentarer|fler kommentarer|alla kommentarer|svara|svar|avbryt svar|diskutera|diskussion|delta i diskussionen|nyaste|äldsta|sortera|anmäl|rapportera|namn|webbplats|din kommentar|kommentarsregler|publicera kommentar|publicera|skicka kommentar|bli först att kommentera|kommentarsfältet är stängt',
    start:
      'lämna en kommentar|lämna ett svar|skriv en kommentar|kommentera artikeln|kommentera den här|kommentarer (|kommentarer:|din e-postadress kommer inte|obligatoriska fält|spara mitt namn|för att kommentera|bli först|bli den första|vad tycker du|vad tror du|denna webbplats använder akismet|delta i diskussionen|meddela mig|läsarkommentarer',
    hold: 'lämna en kommentar|för att kommentera|obligatoriska fält|kommer inte publiceras|kommer inte att publiceras',
  },
  related: {
    line: 'läs mer|läs också|läs även|läs vidare|läs mer om|mer|mer om|mer om ämnet|mer från|mer från oss|mer i ämnet|mer läsning|mer nyheter|fler nyheter|fler artiklar|fler inlägg|relaterat|relaterade artiklar|relaterade nyheter|relaterade inlägg|relaterat innehåll|liknande artiklar|rekommenderat|rekommenderade artiklar|rekommenderat för dig|rekommenderad läsning|rekommendationer|redaktionen rekommenderar|utvalt|utvalda artiklar|du kanske också gillar|du kanske också är intresserad av|kanske intresserar dig|se även|se också|mest läst|mest lästa|mest läst just nu|mest sett|mest delat|mest kommenterat|populärt|populärast|populära artiklar|populärt just nu|trendar|just nu|senaste nytt|senaste|senaste nyheterna|senaste nyheter|senaste artiklarna|senaste artiklar|senaste inläggen|nyast|nyheter|nyhetsdygnet|topnyheter|toppnyheter|aktuellt|andra nyheter|andra läser|andra läser också|nästa artikel|föregående artikel|nästa|föregående|visa fler|visa mer|ladda fler|ladda mer|se alla|se fler|visa alla|alla artiklar|alla nyheter|för dig|utvalt för dig|bildspel|bildextra|video|videor|tv|missa inte|i fokus|bakgrund|fakta|ur arkivet|toppval|löpet|lästips|tipsa vidare|hetast just nu|till startsidan',
    start:
      'relaterade artiklar|relaterat:|mer om ämnet|mer från|mer om |fler artiklar|fler nyheter|rekommenderat för|rekommenderade|mest läst|mest lästa|senaste nytt|senaste nyheterna|alla artiklar|du kanske också|nästa artikel|föregående artikel|andra läser|läs fler|redaktionen rekommenderar|populära artiklar',
    hold: 'du kanske också|andra läser också',
  },
  readmore: {
    line: 'läs mer|läs mer här|läs vidare|läs hela artikeln|läs artikeln|fortsätt läsa|läs också|läs även|mer information|klicka här|visa mer|se hela|se videon|till artikeln|detaljer',
    start:
      'läs mer|läs också|läs även|läs vidare|läs hela|läs fler|läs:|läs här|läs artikeln|se även|se också|se mer|se videon|se klippet|tv:|video:|lyssna:|hör:|klicka här|mer information|fortsätt läsa|mer om:|ledare:|analys:|krönika:|här kan du läsa|missa inte',
    hold: 'läs mer:|läs mer här|läs också:|läs även:|klicka här|läs hela artikeln|läs mer om',
  },
  advert: {
    line: 'annons|annonser|annonsera|annonsör|reklam|sponsrat|sponsrat innehåll|sponsrad|sponsor|i samarbete med|i betalt samarbete med|betalt innehåll|annonssamarbete|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|stäng annons|köp|köp nu|erbjudanden|rabattkoder|platsannonser|lediga jobb|innehåll från annonsör|innehåll från|partner|partners|samarbetspartners|familj|dödsannonser|extern länk|dagens fynd|native',
    start:
      'sponsrat|i samarbete med|artikeln fortsätter|texten fortsätter|presenteras av|det här är en annons|detta är en annons|innehåll från',
    hold: 'efter annonsen|under annonsen|artikeln fortsätter efter|sponsrat innehåll|detta är en annons|i betalt samarbete',
  },
  affiliate: {
    start: 'artikeln innehåller|innehåller annonslänkar|denna artikel innehåller|det här inlägget innehåller',
    hold: 'annonslänkar|affiliatelänkar|affiliate-länkar',
  },
  paywall: {
    line: 'endast för prenumeranter|för prenumeranter|plus|premium|låst|lås upp|lås upp artikeln|plusartikel|för inloggade|läs vidare med|exklusivt för prenumeranter|exklusivt',
    start:
      'artikeln är låst|den här artikeln är|denna artikel är|för att läsa|för att fortsätta läsa|läs vidare med|logga in för att läsa|endast för prenumeranter|prenumerera för att läsa|lås upp|få full tillgång|du har läst|vill du läsa vidare|bli prenumerant för',
    hold: 'för prenumeranter|för dig som är prenumerant|för att läsa vidare|obegränsad tillgång|tillgång till allt innehåll|läs vidare med',
  },
  legal: {
    line: 'integritetspolicy|personuppgiftspolicy|personuppgifter|integritet|cookies|cookiepolicy|cookie-inställningar|cookieinställningar|hantera cookies|om cookies|kakor|användarvillkor|villkor|allmänna villkor|copyright|upphovsrätt|acceptera|acceptera alla|godkänn|godkänn alla|godkänn alla cookies|avvisa|avvisa alla|neka|inställningar|jag förstår|tillgänglighet|om oss|ansvarig utgivare|rättelser|rätta|rapportera fel|tipsa oss|sett något fel|har du sett ett fel?|etiska regler|tillgänglighetsredogörelse',
    start:
      'copyright|© |alla rättigheter|upphovsrätt|ansvarig utgivare|vi använder cookies|vi använder kakor|den här webbplatsen använder|denna webbplats använder|den här sidan använder|vi och våra|genom att fortsätta|genom att klicka|såg du något som var fel|sett något fel|hittat ett fel|har du hittat|har du sett ett fel|rapportera fel|vi är noga med|detta är en opinionstext|detta är en debattartikel|åsikterna är|åsikterna som|åsikter som|vill du också skriva',
    hold: 'alla rättigheter förbehållna|ansvarig utgivare|integritetspolicy|personuppgiftspolicy|cookiepolicy|använder cookies|användning av cookies|användarvillkor|skribentens egna|skribenten svarar för åsikter|står för åsikterna|upphovsrättslagen|upphovsrättsligt skyddad|personuppgifter enligt|sättas i samband med',
  },
  bio: {
    line: 'om författaren|om skribenten|fler artiklar av|mer av samma författare|alla artiklar|visa alla artiklar|om reportern|om oss|visa profil',
    start: 'om författaren|om skribenten|om reportern|visa alla artiklar av|alla inlägg av|fler artiklar av',
    hold: 'är journalist på|är reporter på|är ledarskribent|är frilansjournalist|är redaktör på|är krönikör|är författare och|är kulturskribent|är politisk redaktör',
  },
  consent: {
    line: 'hantera samtycke|vi värnar om din integritet|vi värdesätter din integritet|nödvändiga cookies',
    hold: 'information på en enhet|personanpassad annonsering',
  },
  contact: {
    line: 'kontakt|kontakta oss|kontakta redaktionen|kontakta reportern|tipsa oss|tipsa redaktionen|kundtjänst|hjälp|vanliga frågor|mejla oss|skriv till oss|e-posta|jobba hos oss|skicka in',
    start:
      'kontakt:|kontakta oss|kontakta redaktionen|mejla till|mejla oss|mejla |skicka ett mejl|skicka dina|skicka ditt|tipsa oss|har du ett tips|har du tips|har du frågor|har du synpunkter|vet du mer|tel:|tel.|telefon:|e-post:|mejl:|för mer information|presskontakt',
    hold: 'kontakta oss på|mejla till|tipsa oss|tipsa redaktionen|skicka ett mejl till|maila till',
  },
  note: {
    line: 'källa|källor|tt|redaktionens anmärkning|översättning|fotnot|fakta|texten uppdateras|artikeln uppdateras',
    start:
      'källa:|källor:|fotnot:|översättning:|översättning |översatt av|red. anm|reds anm|reds. anm|redaktionens anmärkning|artikeln publicerades|artikeln är tidigare|artikeln är översatt|texten är tidigare|texten publicerades|texten är översatt|ursprungligen publicerad|tidigare publicerad|medverkande:|redigering:|en tidigare version av artikeln publicerades',
    hold: 'ursprungligen publicerad|tidigare publicerats i|har tidigare publicerats|publicerades ursprungligen|publicerades först|redaktionens anmärkning|reds. anm|dök först upp på',
  },
  correction: {
    line: 'rättelse|rättelser|förtydligande|korrigering|uppdatering',
    start:
      'rättelse|förtydligande|korrigering:|i en tidigare version|en tidigare version|i en första version|tidigare version|artikeln har uppdaterats|artikeln har rättats|artikeln har korrigerats|texten har uppdaterats|texten har korrigerats',
    hold: 'tidigare version av artikeln|tidigare version av texten|tidigare version av den här|artikeln har korrigerats|artikeln är korrigerad|artikeln har rättats',
  },
  promo: {
    line: 'ladda ner appen|ladda ned appen|hämta appen|app|appar|våra appar|stöd oss|ge en gåva|swisha|donera|podd|poddar|podcast|våra poddar|evenemang|butik|shop|korsord|sudoku|quiz|spel|horoskop|väder|tävling|tävlingar|tv-tablå|jobb|bostad|recept|böcker',
    start:
      'ladda ner|ladda ned|hämta appen|stöd vår|stöd oss|ge en gåva|swisha|donera|om du gillar|gillar du|lyssna på podden|lyssna på vår|finns i|tävla|köp boken|följ ämnen',
    hold: 'ladda ner appen|ladda ned appen|vår app|stöd vår journalistik|swisha till|våra poddar',
  },
  player: {
    line: 'lyssna|lyssna på artikeln|lyssna på texten|lyssna här|spela|spela upp|spela video|titta|se video|se klippet|paus|pausa|helskärm|fullskärm|ljud av|ljud på|stäng av ljudet|live|direkt|direktsändning|video|förstora|förstora bilden|visa bild|visa bilder|visa bildspel|visa alla bilder|nästa bild|föregående bild|bildtext|undertexter|textning|hastighet|längd|nästa video|ljud|ljudartikel|artikeln uppläst',
    start:
      'lyssna på artikeln|lyssna på texten|spela upp|din webbläsare|längd:|för att spela|nästa bild|förstora bilden|aktivera javascript|videon är|den här videon|lyssna på artikel',
    hold: 'din webbläsare stöder inte|webbläsare stödjer inte|i helskärm|uppläst av|talsyntes|upplästa artiklar',
  },
  loader: {
    line: 'laddar|läser in|vänta|hämtar|vänligen vänta|laddar kommentarer',
    start: 'laddar|läser in|vänligen vänta',
    hold: 'vänligen vänta',
  },
  navigation: {
    line: 'från wikipedia|från wikipedia, den fria encyklopedin|hem|startsida|start|startsidan|till startsidan|meny|huvudmeny|stäng meny|öppna meny|navigation|hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|hoppa till huvudinnehållet|gå till innehåll|gå till innehållet|till innehållet|till huvudinnehåll|tillbaka|till toppen|till sidans topp|tillbaka till toppen|tillbaka till startsidan|sök|stäng|kategorier|kategori|ämnen|avdelningar|inrikes|utrikes|sverige|världen|politik|ekonomi|näringsliv|lokalt|lokala nyheter|stockholm|göteborg|malmö|skåne|sport|fotboll|ishockey|hockey|kultur|nöje|nöjesnytt|debatt|ledare|ledarsidan|opinion|åsikt|insändare|krönikor|familj|vetenskap|teknik|hälsa|klimat|miljö|bostad|resor|resa|motor|bil|mat|mat & dryck|livsstil|väder|tv|musik|film|böcker|blåljus|brott|vård|skola|jobb|pengar|börs|börsen|trav|arkiv|om oss|innehåll|i artikeln|nästa sida|föregående sida|sida|du är här|alla|visa alla|tjänster|fler ämnen|e-tidning|sök på sajten|visa i webbläsaren|visa i webbläsare|öppna i webbläsaren|läs i webbläsaren|webbversion',
    start:
      'hoppa till|gå till innehåll|tillbaka till|till startsidan|du är här|start >|start »|hem >|hem »|hem /|kategori:|kategorier:|innehåll:|publicerad i|sida ',
    hold: 'hoppa till innehåll|hoppa till huvudinnehåll',
  },
  tags: {
    line: 'taggar|etiketter|ämnen|ämnesord|nyckelord|tagg|ämnen i artikeln|mer om',
    start: 'taggar:|taggar |etiketter:|ämnen:|nyckelord:|taggad med|följ ämnen i artikeln',
  },
  noalt: {
    line: 'bild|bild saknas|ingen bild|logotyp|omslag|miniatyrbild|utvald bild',
    start: 'bild saknas|ingen beskrivning|bildbeskrivning saknas',
  },
  widget: {
    line: 'skriv ut|spara|spara artikel|spara artikeln|sparad|sparade artiklar|läs senare|favoriter|lägg till i favoriter|stäng|visa|dölj|visa mindre|mindre|avbryt|skicka|bekräfta|fortsätt|ja|nej|ok|språk|välj språk|svenska|textstorlek|mörkt läge|ljust läge|följer|följ ämne|följ ämnet|omröstning|rösta|resultat|visa resultat|betyg|betygsätt|tack|börja|försök igen|fel|sidan kunde inte hittas|något gick fel|aviseringar|filtrera|sortera|ladda ner|ladda ner pdf|visningar|välj ort|välj|snabbversionen|redigera|lägg till|ta bort|obligatoriskt|obligatoriskt fält|förnamn|efternamn|telefonnummer|meddelande|karta|visa karta|inga resultat|sökresultat|översätt|inte nu|senare|uppdatera|till toppen|ai-sammanfattning',
    start:
      'aktivera javascript|din webbläsare|ange din|ange en giltig|välj din|välj ett|lägg till i|spara artikel|var artikeln|var den här|tyckte du|tack för|något gick fel|inga resultat|sammanfattningen är gjord',
    hold: 'aktivera javascript|din webbläsare|annonsblockerare|adblock|obligatoriskt fält|sammanfattningen är gjord|är ai-genererad',
  },
  sources: { line: 'källor|källa|referenser|litteratur|noter|fotnoter|externa länkar|källförteckning' },
  reply: {
    line: 'svara|svar|logga in för att svara',
  },
  says: { line: 'säger|skriver|skrev' },
};
