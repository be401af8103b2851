import type { CueTable } from './types.ts';

/** Danish. */
export const da: CueTable = {
  months:
    'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec',
  dates:
    'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|tors|fre|lør|søn|kl|klokken|den|d|siden|timer|time|minutter|minut|min|dage|dag|uger|uge|måneder|måned|år|i|dag|idag|i går|går|nu|opdateret|publiceret|offentliggjort',
  date: {
    line: 'publiceret|opdateret|senest opdateret|sidst opdateret|offentliggjort|dato|i dag|i går|lige nu|udgivet',
    start:
      'publiceret|opdateret|senest opdateret|sidst opdateret|offentliggjort|udgivet|oprettet|dato:|sidst ændret|først publiceret',
    hold: 'sidst opdateret|senest opdateret',
  },
  readtime: {
    line: 'læsetid|min læsetid|min. læsetid|minutters læsning|min',
    start: 'læsetid|læs på',
    hold: 'min læsetid|min. læsetid|minutters læsetid|min. læsning|minutters læsning|læsetid:',
  },
  byline: {
    line: 'af|tekst|skrevet af|journalist|redaktør|redaktionen|ritzau|forfatter|skribent|korrespondent|udlandskorrespondent|kommentator|debatredaktør|chefredaktør|klummeskribent|politisk redaktør|reporter|praktikant|journalistpraktikant|digital redaktør|kulturredaktør|af ritzau',
    start:
      'af:|skrevet af|tekst:|tekst og foto|forfatter:|journalist:|publiceret af|af redaktionen|redigeret af|af /ritzau/|interview:|af',
  },
  credit: {
    line: 'foto|billede|ritzau scanpix|scanpix|ritzau|arkivfoto|arkiv|privatfoto|pressefoto|pr-foto|getty images|reuters|afp|ap|epa|shutterstock|genrefoto|modelfoto|illustration|colourbox',
    start:
      'foto:|foto |fotograf|billede:|illustration:|arkivfoto|pressefoto|pr-foto|privatfoto|video:|grafik:|genrefoto|modelfoto|collage:',
    hold: '(foto|foto:|arkivfoto|pressefoto|genrefoto|/ritzau scanpix|/ ritzau scanpix|/scanpix|/ scanpix|ritzau scanpix|getty images|© |privatfoto',
  },
  subscribe: {
    line: 'abonner|abonnér|bliv abonnent|abonnement|abonnementer|køb abonnement|prøv abonnement|nyhedsbrev|nyhedsbreve|tilmeld|tilmeld dig|tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|få nyhedsbrev|bliv medlem|email|e-mail|e-mailadresse|din e-mail|din email|din e-mailadresse|indtast din e-mail|prøv gratis|prøv nu|e-avis|e-avisen|dagens avis|avis|notifikationer|afmeld|allerede abonnent|er du allerede abonnent?|kundeservice|se tilbud|få adgang',
    start:
      'abonner|abonnér|bliv abonnent|bliv medlem|køb abonnement|tilmeld dig|tilmeld nyhedsbrev|få vores|få de vigtigste|få nyheder|få det bedste|få overblik|gå ikke glip|hold dig opdateret|bliv opdateret|vil du have|vil du vide mere|vil du læse mere|indtast din|ved at tilmelde|ved tilmelding|ved at klikke|jeg giver samtykke|ja tak|tak for din tilmelding|nyhedsbrev|nyhedsbrevet|er du allerede|allerede abonnent|du modtager denne e-mail|du modtager denne mail|du modtager dette nyhedsbrev',
    hold: 'vores nyhedsbrev|vores nyhedsbreve|nyhedsbrevet|i din indbakke|direkte i indbakken|din mailboks|afmelde dig|opsig når som helst|ingen binding|uden binding|bliv abonnent|få fuld adgang|du modtager denne e-mail|du modtager denne mail|du modtager dette nyhedsbrev',
  },
  login: {
    line: 'log ind|login|log på|log ud|opret konto|opret bruger|opret profil|min konto|konto|min profil|min side|profil|adgangskode|glemt adgangskode|glemt kodeord?|brugernavn|husk mig|har du allerede en konto?|log ind her|mit abonnement',
    start:
      'log ind|du skal være logget|du skal logge|har du allerede en|har du ikke en|glemt adgangskode|opret en konto|opret en bruger|opret en profil|er du allerede bruger|logget ind som',
    hold: 'du skal være logget ind|du skal logge ind|log ind for at|opret en bruger|opret en konto',
  },
  share: {
    line: 'del|del artikel|del artiklen|del på facebook|del på twitter|del på x|del på linkedin|del via mail|del via e-mail|del på mail|del denne artikel|del siden|del med|delinger|deling|kopier link|kopiér link|kopier|kopieret|link kopieret|send|send til en ven|tip en ven|tweet|synes godt om|følg|følg os|følg os på|følg os på facebook|følg med|sociale medier|udskriv|print|giv artikel|gratis deling',
    start:
      'del artikel|del artiklen|del på facebook|del på twitter|del på linkedin|del denne|del:|følg os|kopier link|kopiér link|tip en ven|klik for at dele|åbner i nyt',
    hold: 'del artiklen|del på facebook|følg os på|åbner i nyt vindue|åbner i et nyt vindue',
  },
  comments: {
    line: 'kommentar|kommentarer|kommenter|kommentér|ingen kommentarer|skriv en kommentar|skriv kommentar|tilføj kommentar|giv din mening|vis kommentarer|vis alle kommentarer|se kommentarer|læs kommentarer|flere kommentarer|alle kommentarer|svar|annuller svar|debat|debatter|deltag i debatten|deltag i diskussionen|nyeste|ældste|nyeste først|sorter|anmeld|rapporter|navn|hjemmeside|websted|din kommentar|regler for debat|send kommentar|vær den første til at kommentere',
    start:
      'skriv en kommentar|skriv kommentar|kommentarer (|kommentarer:|kommentér artiklen|din e-mailadresse vil ikke|krævede felter|gem mit navn|for at kommentere|vær den første|hvad mener du|hvad synes du|deltag i debatten|dette websted bruger akismet|giv din mening|vis kommentarer',
    hold: 'skriv en kommentar|for at kommentere|krævede felter|vil ikke blive publiceret|kommentarsporet',
  },
  related: {
    line: 'læs også|læs mere|læs videre|læs mere om|mere|mere om|mere om emnet|mere fra|mere i|mere læsning|flere nyheder|flere artikler|flere historier|relateret|relaterede artikler|relaterede nyheder|relaterede emner|relateret indhold|lignende artikler|anbefalet|anbefalede artikler|anbefalet til dig|anbefalinger|redaktionen anbefaler|vi anbefaler|udvalgte|udvalgt|udvalgt til dig|du vil måske også|måske er du også interesseret i|se også|mest læste|mest læst|mest læste lige nu|mest sete|mest delte|populære|populært|populære artikler|populært lige nu|trending|lige nu|seneste nyt|seneste|seneste nyheder|seneste artikler|seneste indlæg|nyeste|nyeste artikler|nyheder|topnyheder|aktuelt|andre nyheder|andre læser|andre læser også|andre læste også|næste artikel|forrige artikel|næste|forrige|vis flere|vis mere|indlæs flere|hent flere|se alle|se flere|se mere|vis alle|alle artikler|alle nyheder|til dig|billedserie|video|videoer|galleri|fokus|tema|temaer|fra forsiden|gå ikke glip af|fra arkivet|det læser andre|dagens overblik|overblik|forsiden lige nu',
    start:
      'relaterede artikler|mere om emnet|mere fra|flere artikler|flere nyheder|anbefalede artikler|anbefalet til|mest læste|seneste nyt|seneste nyheder|seneste artikler|alle artikler|andre læser|andre læste|næste artikel|forrige artikel|måske er du|du vil måske|læs flere|redaktionen anbefaler|populære artikler',
    hold: 'andre læser også|andre læste også|måske også interesseret',
  },
  readmore: {
    line: 'læs mere|læs mere her|læs videre|læs hele artiklen|læs artiklen|læs også|fortsæt læsning|mere information|klik her|vis mere|se mere|se video|se videoen|til artiklen|detaljer',
    start:
      'læs også|læs mere|læs videre|læs hele|læs flere|læs:|læs her|læs artiklen|se også|se mere|se videoen|se video|video:|hør også|hør podcasten|lyt til|klik her|mere information|fortsæt læsning|mere om:|leder:|analyse:|kommentar:|debat:|overblik:|artiklen fortsætter',
    hold: 'læs også:|læs mere:|læs mere her|læs mere på|klik her|læs hele artiklen|artiklen fortsætter',
  },
  advert: {
    line: 'annonce|annoncer|annoncør|annoncér|reklame|sponsoreret|sponsoreret indhold|sponsor|betalt indhold|i samarbejde med|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|luk annonce|annoncørbetalt indhold|kommercielt samarbejde|køb|køb nu|tilbud|rabatkoder|ledige stillinger|jobannoncer|partner|partnere|partnerindhold|dødsannoncer|native',
    start:
      'sponsoreret|annoncørbetalt|artiklen fortsætter efter|artiklen fortsætter under|teksten fortsætter|præsenteret af|dette er en annonce|dette indhold er sponsoreret',
    hold: 'efter annoncen|under annoncen|annoncørbetalt|sponsoreret indhold|dette er en annonce|kommercielt samarbejde',
  },
  affiliate: {
    start: 'artiklen indeholder|dette indlæg indeholder|indeholder reklamelinks|denne artikel indeholder',
    hold: 'reklamelinks|affiliate links|affiliatelinks|affiliate-links',
  },
  paywall: {
    line: 'kun for abonnenter|for abonnenter|plus|premium|eksklusivt for abonnenter|lås op|lås artiklen op|låst|læs videre med|plus-artikel|kræver abonnement|allerede abonnent? log ind',
    start:
      'denne artikel er|artiklen er forbeholdt|artiklen er kun|kun for abonnenter|for at læse|for at læse videre|læs videre med|log ind for at læse|køb abonnement for|lås op|få adgang til|få ubegrænset|du har læst|vil du læse videre|vil du læse hele|du skal have et abonnement|bliv abonnent og',
    hold: 'kun for abonnenter|forbeholdt abonnenter|forbeholdt vores abonnenter|for at læse videre|ubegrænset adgang|fuld adgang til|læs videre med|kræver abonnement',
  },
  legal: {
    line: 'privatlivspolitik|persondatapolitik|persondata|privatliv|cookies|cookiepolitik|cookie- og privatlivspolitik|cookieindstillinger|cookie-indstillinger|administrer cookies|vilkår|handelsbetingelser|abonnementsvilkår|brugervilkår|betingelser|copyright|ophavsret|accepter|acceptér|accepter alle|tillad alle|tillad|afvis|afvis alle|kun nødvendige|indstillinger|jeg forstår|tilgængelighed|om os|etiske regler|rettelser|fejl|fejl i artiklen|rapporter fejl|ansvarshavende chefredaktør|presseetik|tilgængelighedserklæring|klage',
    start:
      'copyright|© |alle rettigheder|ophavsret|ansvarshavende|vi bruger cookies|vi anvender cookies|denne hjemmeside bruger|dette website|dette websted bruger cookies|vi og vores|ved at fortsætte|ved at bruge|har du fundet en fejl|fandt du en fejl|opdaget en fejl|fejl i artiklen|dette er et debatindlæg|dette er en kommentar|dette er udtryk|teksten er udtryk|indlægget er udtryk|artiklen er udtryk|denne kommentar er udtryk|debatindlæg er',
    hold: 'alle rettigheder forbeholdes|privatlivspolitik|persondatapolitik|cookiepolitik|bruger cookies|brug af cookies|anvender cookies|brugervilkår|skribentens egen holdning|skribentens holdning|udtryk for skribentens|ansvarshavende chefredaktør|ophavsretsloven|ikke investeringsrådgivning',
  },
  bio: {
    line: 'om forfatteren|om skribenten|om journalisten|flere artikler af|alle artikler|vis alle artikler|om os|vis profil|mere fra forfatteren',
    start:
      'om forfatteren|om skribenten|om journalisten|vis alle artikler af|alle indlæg af|flere artikler af|mere fra ',
    hold: 'er journalist på|er journalist ved|er redaktør på|er redaktør ved|er korrespondent|er freelancejournalist|er klummeskribent|er debatredaktør|er politisk redaktør',
  },
  consent: {
    line: 'administrer samtykke|vi værdsætter dit privatliv|vi respekterer dit privatliv|nødvendige cookies',
    hold: 'oplysninger på en enhed|informationer på en enhed',
  },
  contact: {
    line: 'kontakt|kontakt os|kontakt redaktionen|tip os|tip redaktionen|kundeservice|hjælp|ofte stillede spørgsmål|skriv til os|send os et tip|ris og ros|job|send os',
    start:
      'kontakt:|kontakt os|kontakt redaktionen|skriv til os|skriv til|send en mail|send os|send din|tip os|har du et tip|har du tips|har du spørgsmål|har du en god historie|ved du noget|tlf.|tlf:|telefon:|e-mail:|for mere information|pressekontakt|yderligere oplysninger',
    hold: 'kontakt os på|skriv til os på|send en mail til|tip redaktionen|send os et tip',
  },
  note: {
    line: 'kilde|kilder|ritzau|redaktionens bemærkning|oversættelse|note|noter|/ritzau/afp|/ritzau/reuters',
    start:
      'kilde:|kilder:|oversættelse:|oversættelse |oversat af|red.|redaktionens bemærkning|redaktionel note|artiklen er tidligere|artiklen blev oprindeligt|artiklen er oversat|artiklen er oprindeligt|artiklen er skrevet|teksten er oversat|denne artikel er oprindeligt|oprindeligt bragt|oprindeligt publiceret|medvirkende:|redigering:|research:',
    hold: '/ritzau/|oprindeligt publiceret|oprindeligt bragt|tidligere været bragt|først bragt i|redaktionens bemærkning|blev først udgivet på',
  },
  correction: {
    line: 'rettelse|rettelser|præcisering|korrektion|berigtigelse|opdatering',
    start:
      'rettelse|præcisering|berigtigelse|i en tidligere version|en tidligere version|i en tidligere udgave|tidligere version|tidligere fremgik|artiklen er opdateret|artiklen er rettet|artiklen er blevet rettet|det er nu rettet',
    hold: 'tidligere version af artiklen|tidligere version af denne|tidligere udgave af artiklen|det er nu rettet|det er rettet|artiklen er rettet|beklager fejlen',
  },
  promo: {
    line: 'hent appen|hent app|download appen|app|apps|vores apps|støt os|giv et bidrag|doner|podcast|podcasts|vores podcasts|arrangementer|events|butik|shop|krydsord|sudoku|quiz|spil|horoskop|vejret|vejr|konkurrencer|konkurrence|tv-guide|job|bolig|opskrifter|bøger',
    start:
      'hent appen|hent vores|download appen|støt os|støt vores|giv et bidrag|doner|kan du lide|hvis du kan lide|lyt til vores|hør vores|findes i|deltag i konkurrencen|køb bogen',
    hold: 'hent appen|download appen|vores app|støt vores journalistik|vores podcast',
  },
  player: {
    line: 'lyt|lyt til artiklen|hør artiklen|hør artiklen oplæst|afspil|afspil video|se video|pause|fuld skærm|lyd fra|lyd til|slå lyden fra|live|direkte|video|forstør|forstør billede|vis billede|vis billeder|se billeder|se alle billeder|næste billede|forrige billede|undertekster|hastighed|længde|næste video|lyd|oplæst artikel|få artiklen læst op',
    start:
      'lyt til artiklen|hør artiklen|afspil|din browser|længde:|næste billede|forstør billede|aktiver javascript|denne video|for at afspille|få læst artiklen',
    hold: 'din browser understøtter ikke|understøtter ikke afspilning|i fuld skærm|oplæst af|oplæsning af artikler',
  },
  loader: {
    line: 'indlæser|henter|vent venligst|vent|indlæser kommentarer',
    start: 'indlæser|vent venligst|henter...',
    hold: 'vent venligst',
  },
  navigation: {
    line: 'forside|forsiden|til forsiden|hjem|menu|hovedmenu|luk menu|åbn menu|navigation|gå til indhold|gå til hovedindhold|spring til indhold|hop til indhold|spring til hovedindhold|til indhold|tilbage|til toppen|tilbage til toppen|tilbage til forsiden|søg|luk|kategorier|kategori|emner|sektioner|indland|udland|danmark|verden|politik|økonomi|erhverv|penge|lokalt|lokal|københavn|aarhus|aalborg|odense|sport|fodbold|håndbold|cykling|superliga|kultur|underholdning|debat|leder|ledere|opinion|kronik|kronikker|klummer|læserbreve|videnskab|viden|teknologi|tech|sundhed|klima|miljø|bolig|rejser|biler|bil|mad|livsstil|livet|vejr|vejret|tv|musik|film|bøger|krimi|112|skole|job|børs|motor|kendte|royale|arkiv|om os|indhold|i artiklen|næste side|forrige side|side|du er her|alle|vis alle|tjenester|e-avis|sitemap|flere emner|vis i browser|se i browser|læs i browser|åbn i browser',
    start:
      'gå til indhold|gå til hovedindhold|spring til|hop til|tilbage til|til forsiden|du er her|forside >|forside »|forside /|kategori:|kategorier:|indhold:',
    hold: 'gå til hovedindhold|spring til indhold|spring til hovedindhold',
  },
  tags: {
    line: 'tags|emner|nøgleord|emneord|etiketter|emner i artiklen|mere om',
    start: 'tags:|emner:|nøgleord:|emneord:|følg emner',
  },
  noalt: {
    line: 'billede|intet billede|billede mangler|logo|forsidebillede|miniature',
    start: 'billede mangler|ingen beskrivelse',
  },
  widget: {
    line: 'udskriv|print|gem|gem artikel|gemt|gemte artikler|læs senere|favoritter|tilføj til favoritter|luk|vis|skjul|vis mindre|mindre|annuller|annullér|bekræft|fortsæt|ja|nej|ok|sprog|vælg sprog|dansk|tekststørrelse|mørk tilstand|lys tilstand|følger|følg emne|afstemning|stem|resultater|se resultat|bedøm|bedømmelse|vurdering|tak|start|prøv igen|fejl|siden findes ikke|siden blev ikke fundet|noget gik galt|der skete en fejl|notifikationer|filtrer|sortér|download|hent pdf|visninger|vælg by|vælg|redigér|tilføj|fjern|påkrævet|skal udfyldes|fornavn|efternavn|telefonnummer|besked|kort|vis kort|ingen resultater|søgeresultater|oversæt|ikke nu|senere|opdater|ai-resumé',
    start:
      'aktiver javascript|din browser|indtast en gyldig|vælg din|vælg et|tilføj til|gem artikel|var artiklen|var denne|fandt du|tak for|noget gik galt|der opstod en fejl|ingen resultater',
    hold: 'aktivere javascript|aktiver javascript|din browser|annonceblokker|adblock|skal udfyldes',
  },
  sources: { line: 'kilder|kilde|referencer|litteratur|noter|fodnoter|eksterne links|kildeliste' },
  reply: {
    line: 'svar|besvar|svar på kommentar',
  },
  says: { line: 'siger|skriver|skrev' },
};
