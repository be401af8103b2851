import type { CueTable } from './types.ts';

/** Norwegian, mostly Bokmål. */
export const no: CueTable = {
  months:
    'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des',
  dates:
    'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|tors|fre|lør|søn|kl|klokken|den|siden|timer|time|minutter|minutt|min|dager|dag|uker|uke|måneder|måned|år|i dag|dag|i går|går|nå|oppdatert|publisert|sist',
  date: {
    line: 'publisert|oppdatert|sist oppdatert|sist endret|dato|i dag|i går|akkurat nå|publiseringsdato',
    start:
      'publisert:|publisert |oppdatert:|oppdatert |sist oppdatert|sist endret|opprettet|dato:|først publisert|endret:',
    hold: 'sist oppdatert|publisert:',
  },
  readtime: {
    line: 'lesetid|min lesetid|minutter lesetid|minutters lesing|min',
    start: 'lesetid|lesetid:',
    hold: 'min lesetid|min. lesetid|minutter lesetid|minutters lesetid|min lesing|lesetid:',
  },
  byline: {
    line: 'av|tekst|skrevet av|journalist|redaktør|redaksjonen|ntb|forfatter|skribent|korrespondent|utenrikskorrespondent|kommentator|sjefredaktør|spaltist|politisk redaktør|reporter|nyhetsjournalist|frilansjournalist|debattredaktør|kulturredaktør|vaktsjef|nyhetsredaktør',
    start:
      'av:|skrevet av|tekst:|tekst og foto|forfatter:|journalist:|publisert av|av redaksjonen|intervju:|av',
  },
  credit: {
    line: 'foto|bilde|ntb|scanpix|ntb scanpix|arkivfoto|arkiv|privat|pressefoto|getty images|reuters|afp|ap|epa|shutterstock|illustrasjonsfoto|illustrasjon|foto privat|foto ntb|skjermdump|faksimile',
    start:
      'foto:|foto |fotograf|bilde:|bilder:|illustrasjon:|illustrasjonsfoto|arkivfoto|pressefoto|video:|grafikk:|skjermdump|faksimile',
    hold: '(foto|foto:|arkivfoto|illustrasjonsfoto|pressefoto|/ ntb|/ntb|ntb scanpix|/ scanpix|getty images|illustrasjon:|© |faksimile fra',
  },
  subscribe: {
    line: 'abonner|abonnement|abonnementer|bli abonnent|kjøp abonnement|bestill abonnement|nyhetsbrev|nyhetsbrevet|meld deg på|meld deg på nyhetsbrevet|meld deg på vårt nyhetsbrev|få nyhetsbrev|bli medlem|e-post|e-postadresse|din e-post|din e-postadresse|skriv inn e-post|prøv gratis|prøv nå|e-avis|eavis|dagens avis|papiravis|varsler|pushvarsler|meld deg av|allerede abonnent|er du allerede abonnent?|kundeservice|kundesenter|se tilbud|få tilgang|registrer deg',
    start:
      'abonner|bli abonnent|bli medlem|kjøp abonnement|bestill abonnement|meld deg på|få vårt nyhetsbrev|få nyheter|få de viktigste|få det siste|ikke gå glipp|gå ikke glipp|hold deg oppdatert|vil du ha|vil du lese mer|vil du vite mer|skriv inn e-post|ved å melde|ved å registrere|ved å klikke|jeg samtykker|ja takk|takk for at du|nyhetsbrev|nyhetsbrevet|er du allerede|allerede abonnent|slå på varsler|du mottar denne e-posten|du mottar denne eposten|du mottar dette nyhetsbrevet',
    hold: 'vårt nyhetsbrev|våre nyhetsbrev|nyhetsbrevet|i innboksen|rett i innboksen|din innboks|melde deg av|avslutt når som helst|ingen binding|uten binding|bli abonnent|få full tilgang|du mottar denne e-posten|du mottar denne eposten|du mottar dette nyhetsbrevet',
  },
  login: {
    line: 'logg inn|innlogging|logg ut|opprett konto|opprett bruker|registrer|min konto|konto|min side|mine sider|profil|passord|glemt passord|brukernavn|husk meg|har du allerede en konto?|logg inn her|logg inn med vipps',
    start:
      'logg inn|du må være innlogget|du må logge inn|du må være logget|har du allerede en|har du ikke|glemt passord|opprett en konto|opprett konto|opprett bruker|innlogget som',
    hold: 'du må være innlogget|du må logge inn|du må være logget inn|logg inn for å|opprett en konto',
  },
  share: {
    line: 'del|del artikkel|del artikkelen|del saken|del på facebook|del på twitter|del på x|del på linkedin|del via e-post|del på e-post|del denne saken|del siden|del med|delinger|kopier lenke|kopier lenken|kopier|kopiert|lenke kopiert|send|tips en venn|tips oss|tweet|liker|lik|følg|følg oss|følg oss på|følg oss på facebook|sosiale medier|skriv ut|gi bort|gi bort artikkelen',
    start:
      'del artikkel|del artikkelen|del saken|del på facebook|del på twitter|del på e-post|del denne|del:|følg oss|kopier lenke|tips en venn|klikk for å dele|åpnes i nytt|åpner i et nytt',
    hold: 'del artikkelen|del på facebook|følg oss på|åpnes i nytt vindu|åpner i nytt vindu|åpnes i et nytt',
  },
  comments: {
    line: 'kommentar|kommentarer|kommenter|kommentarfelt|ingen kommentarer|legg igjen en kommentar|skriv en kommentar|skriv kommentar|legg til kommentar|vis kommentarer|vis alle kommentarer|se kommentarer|les kommentarer|flere kommentarer|alle kommentarer|svar|avbryt svar|debatt|diskuter|delta i debatten|delta i diskusjonen|nyeste|eldste|nyeste først|sorter|rapporter|navn|nettsted|nettside|din kommentar|debattregler|kommentarregler|send kommentar|publiser kommentar|vær den første til å kommentere',
    start:
      'legg igjen en kommentar|legg igjen et svar|skriv en kommentar|kommentarer (|kommentarer:|kommenter saken|kommenter artikkelen|din e-postadresse vil ikke|obligatoriske felt|lagre mitt navn|for å kommentere|vær den første|hva mener du|hva synes du|delta i debatten|dette nettstedet bruker akismet|vis kommentarer|velkommen til vårt kommentarfelt',
    hold: 'legg igjen en kommentar|for å kommentere|obligatoriske felt er|vil ikke bli publisert',
  },
  related: {
    line: 'les også|les mer|les mer om|les videre|mer|mer om|mer om temaet|mer fra|mer lesestoff|flere nyheter|flere saker|flere artikler|relatert|relaterte artikler|relaterte saker|relaterte nyheter|relatert innhold|lignende artikler|anbefalt|anbefalte artikler|anbefalt for deg|anbefalte saker|anbefalinger|vi anbefaler|utvalgt|utvalgt for deg|du vil kanskje også like|kanskje du også er interessert i|se også|mest lest|mest leste|mest lest akkurat nå|mest sett|mest delt|populært|populære saker|populære artikler|populært nå|akkurat nå|siste nytt|siste|siste nyheter|siste saker|siste artikler|siste innlegg|nyeste|nyeste saker|nyheter|toppsaker|aktuelt|andre nyheter|andre leser|andre leser også|andre saker|neste artikkel|forrige artikkel|neste sak|forrige sak|neste|forrige|vis flere|vis mer|last flere|last inn flere|se alle|se flere|se mer|vis alle|alle artikler|alle nyheter|for deg|bildeserie|video|videoer|galleri|fokus|tema|fra forsiden|ikke gå glipp av|fra arkivet|hele saken|les hele saken|dette leser andre|forsiden nå',
    start:
      'relaterte artikler|relaterte saker|mer om temaet|mer om saken|mer fra|flere saker|flere artikler|flere nyheter|anbefalte artikler|anbefalt for|mest lest|siste nytt|siste nyheter|siste saker|alle artikler|andre leser|neste artikkel|forrige artikkel|kanskje du|du vil kanskje|les flere|populære saker',
    hold: 'andre leser også|kanskje du også|vil kanskje også like',
  },
  readmore: {
    line: 'les mer|les mer her|les videre|les hele saken|les hele artikkelen|les saken|les artikkelen|les også|fortsett å lese|mer informasjon|klikk her|vis mer|se mer|se video|se videoen|til artikkelen|detaljer',
    start:
      'les også|les mer|les videre|les hele|les flere|les:|les her|les saken|les artikkelen|les alt|se også|se mer|se videoen|se video|video:|hør også|hør podkasten|lytt til|klikk her|mer informasjon|fortsett å lese|mer om:|leder:|analyse:|kommentar:|saken fortsetter|artikkelen fortsetter|teksten fortsetter',
    hold: 'les også:|les mer:|les mer her|klikk her|les hele saken|les hele artikkelen|saken fortsetter|artikkelen fortsetter',
  },
  advert: {
    line: 'annonse|annonser|annonsør|annonser her|reklame|sponset|sponset innhold|sponsor|betalt innhold|i samarbeid med|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|artikkelen fortsetter etter annonsen|lukk annonse|annonsørinnhold|kommersielt samarbeid|kjøp|kjøp nå|tilbud|rabattkoder|ledige stillinger|stillingsannonser|partner|partnere|dødsannonser|innholdsmarkedsføring',
    start:
      'sponset|annonsørinnhold|artikkelen fortsetter under|artikkelen fortsetter etter|saken fortsetter under|saken fortsetter etter|teksten fortsetter under|presentert av|dette er en annonse|dette er annonsørinnhold',
    hold: 'under annonsen|etter annonsen|annonsørinnhold|sponset innhold|dette er en annonse|kommersielt samarbeid',
  },
  affiliate: {
    start:
      'artikkelen inneholder annonselenker|saken inneholder|dette innlegget inneholder|inneholder annonselenker',
    hold: 'annonselenker|affiliatelenker|affiliate-lenker|reklamelenker',
  },
  paywall: {
    line: 'kun for abonnenter|bare for abonnenter|for abonnenter|pluss|premium|eksklusivt for abonnenter|lås opp|lås opp saken|låst|les videre med|plussartikkel|krever abonnement',
    start:
      'denne artikkelen er|denne saken er|artikkelen er forbeholdt|kun for abonnenter|for å lese|for å lese videre|les videre med|logg inn for å lese|kjøp abonnement for|lås opp|få tilgang til|få ubegrenset|du har lest|vil du lese videre|vil du lese hele|du må ha abonnement|bli abonnent og',
    hold: 'kun for abonnenter|bare for abonnenter|forbeholdt abonnenter|forbeholdt våre abonnenter|for å lese videre|ubegrenset tilgang|full tilgang til alle|krever abonnement|les videre med',
  },
  legal: {
    line: 'personvern|personvernerklæring|personvernpolicy|personvernregler|informasjonskapsler|cookies|cookie-innstillinger|administrer cookies|samtykke|samtykkeinnstillinger|personverninnstillinger|vilkår|brukervilkår|kjøpsvilkår|abonnementsvilkår|betingelser|copyright|opphavsrett|godta|godta alle|aksepter|aksepter alle|avvis|avvis alle|avslå|kun nødvendige|innstillinger|jeg forstår|tilgjengelighet|om oss|vær varsom-plakaten|etiske regler|rettelser|feil i artikkelen|meld fra om feil|ansvarlig redaktør|tilgjengelighetserklæring|redaktørplakaten',
    start:
      'copyright|© |alle rettigheter|opphavsrett|ansvarlig redaktør|vi bruker informasjonskapsler|vi bruker cookies|dette nettstedet bruker|denne nettsiden bruker|vi og våre|ved å fortsette|ved å bruke|har du funnet en feil|funnet en feil|oppdaget en feil|ser du en feil|feil i artikkelen|dette er et debattinnlegg|dette er en kommentar|dette er en leder|dette er et leserinnlegg|dette er en kronikk|teksten gir uttrykk|innlegget gir uttrykk|kommentaren gir uttrykk|meninger i teksten|arbeider etter|redigeres etter',
    hold: 'alle rettigheter reservert|personvernerklæring|informasjonskapsler|bruker cookies|bruk av cookies|brukervilkår|skribentens egen mening|skribentens holdning|skribentens mening|uttrykk for skribentens|ansvarlig redaktør|vær varsom-plakatens|åndsverkloven|avisens holdning',
  },
  bio: {
    line: 'om forfatteren|om skribenten|om journalisten|flere artikler av|alle artikler|vis alle artikler|om oss|vis profil|mer fra forfatteren',
    start:
      'om forfatteren|om skribenten|om journalisten|vis alle artikler av|alle innlegg av|flere artikler av|mer fra ',
    hold: 'er journalist i|er journalist på|er redaktør i|er korrespondent|er frilansjournalist|er kommentator i|er debattredaktør|er politisk redaktør',
  },
  consent: {
    line: 'administrer samtykke|vi bryr oss om personvernet ditt|vi setter pris på ditt personvern|nødvendige informasjonskapsler',
    hold: 'informasjon på en enhet',
  },
  contact: {
    line: 'kontakt|kontakt oss|kontakt redaksjonen|tips oss|tips redaksjonen|kundeservice|hjelp|ofte stilte spørsmål|skriv til oss|send oss et tips|send inn tips|ledige stillinger|har du tips?|send tips',
    start:
      'kontakt:|kontakt oss|kontakt redaksjonen|skriv til oss|send en e-post|send oss|send inn|tips oss|har du tips|har du et tips|har du spørsmål|har du en god|vet du noe|vet du mer|tlf.|tlf:|telefon:|e-post:|for mer informasjon|pressekontakt|send e-post',
    hold: 'kontakt oss på|skriv til oss på|send en e-post til|tips oss|tips redaksjonen|send inn tips',
  },
  note: {
    line: 'kilde|kilder|ntb|redaksjonens merknad|oversettelse|fotnoter',
    start:
      'kilde:|kilder:|oversettelse:|oversatt av|oversettelse |red.anm|redaksjonen gjør oppmerksom|redaksjonell merknad|artikkelen er tidligere|artikkelen ble først|artikkelen ble opprinnelig|artikkelen er oversatt|artikkelen er først|saken ble først|saken er oversatt|teksten er oversatt|denne artikkelen ble|opprinnelig publisert|først publisert i|medvirkende:|research:|(ntb',
    hold: '(ntb)|(©ntb)|opprinnelig publisert|ble først publisert|først publisert i|red.anm|dukket først opp på',
  },
  correction: {
    line: 'rettelse|rettelser|presisering|korreksjon|retting|oppdatering',
    start:
      'rettelse|presisering|retting:|i en tidligere versjon|en tidligere versjon|i en tidligere utgave|tidligere versjon|artikkelen er oppdatert|saken er oppdatert|artikkelen er rettet|saken er rettet|artikkelen er endret|dette er nå rettet|feilen er rettet',
    hold: 'tidligere versjon av artikkelen|tidligere versjon av denne|tidligere versjon av saken|tidligere utgave av saken|dette er nå rettet|dette er rettet|feilen er rettet|beklager feilen',
  },
  promo: {
    line: 'last ned appen|hent appen|app|apper|våre apper|støtt oss|gi et bidrag|doner|vipps|podkast|podkaster|podcast|podcaster|våre podkaster|arrangementer|butikk|nettbutikk|kryssord|sudoku|quiz|spill|horoskop|været|vær|konkurranser|konkurranse|tv-guide|stillinger|bolig|oppskrifter|bøker',
    start:
      'last ned appen|hent appen|støtt oss|støtt vår|gi et bidrag|doner|liker du|hvis du liker|lytt til vår|hør vår|finnes i|bli med i konkurransen|kjøp boken',
    hold: 'last ned appen|vår app|støtt vår journalistikk|våre podkaster|vår podkast',
  },
  player: {
    line: 'lytt|lytt til artikkelen|lytt til saken|hør artikkelen|hør saken|få saken opplest|spill av|spill av video|se video|pause|fullskjerm|lyd av|lyd på|skru av lyden|live|direkte|video|forstørr|forstørr bilde|vis bilde|vis bilder|se bilder|se alle bilder|neste bilde|forrige bilde|undertekster|teksting|hastighet|lengde|neste video|lyd|hør opplest artikkel',
    start:
      'lytt til artikkelen|lytt til saken|hør artikkelen|hør saken|spill av|nettleseren din|din nettleser|lengde:|neste bilde|forstørr bilde|aktiver javascript|denne videoen|for å spille av',
    hold: 'nettleseren din støtter ikke|nettleser støtter ikke|i fullskjerm|opplest av|lest opp av|kunstig stemme',
  },
  loader: {
    line: 'laster|laster inn|henter|vennligst vent|vent litt|laster kommentarer',
    start: 'laster...|laster inn|vennligst vent',
    hold: 'vennligst vent',
  },
  navigation: {
    line: 'hjem|forside|forsiden|til forsiden|meny|hovedmeny|lukk meny|åpne meny|navigasjon|hopp til innhold|hopp til innholdet|hopp til hovedinnhold|hopp til hovedinnholdet|gå til innhold|gå til innholdet|gå til hovedinnhold|til innholdet|tilbake|til toppen|tilbake til toppen|tilbake til forsiden|søk|lukk|kategorier|kategori|emner|seksjoner|innenriks|utenriks|norge|verden|politikk|økonomi|næringsliv|penger|lokalt|oslo|bergen|trondheim|stavanger|sport|fotball|langrenn|skiskyting|håndball|sykkel|eliteserien|kultur|underholdning|kjendis|debatt|leder|ledere|meninger|mening|kronikk|kronikker|kommentarer|leserbrev|leserinnlegg|vitenskap|viten|teknologi|tech|helse|klima|miljø|bolig|reise|bil|motor|mat|mat og drikke|livsstil|livet|vær|været|tv|musikk|film|bøker|krim|skole|jobb|børs|familie|arkiv|om oss|innhold|i artikkelen|neste side|forrige side|side|du er her|alle|vis alle|tjenester|eavis|nettstedskart|flere emner|samfunn|magasinet|vis i nettleser|vis i nettleseren|åpne i nettleser|les i nettleser',
    start:
      'hopp til|gå til innhold|gå til hovedinnhold|tilbake til|til forsiden|du er her|forside >|forside »|hjem >|hjem »|hjem /|kategori:|kategorier:|innhold:',
    hold: 'hopp til innhold|hopp til hovedinnhold|gå til hovedinnhold',
  },
  tags: {
    line: 'tags|emner|emneord|nøkkelord|stikkord|etiketter|tagger|mer om',
    start: 'tags:|emner:|emneord:|nøkkelord:|stikkord:|følg emner',
  },
  noalt: {
    line: 'bilde|bilde mangler|ingen bilde|logo|forsidebilde|fremhevet bilde',
    start: 'bilde mangler|ingen beskrivelse',
  },
  widget: {
    line: 'skriv ut|lagre|lagre artikkel|lagret|lagrede saker|les senere|favoritter|legg til i favoritter|lukk|vis|skjul|vis mindre|mindre|avbryt|send|bekreft|fortsett|ja|nei|ok|språk|velg språk|norsk|tekststørrelse|skriftstørrelse|mørk modus|lys modus|følger|følg tema|følg emne|avstemning|stem|resultater|se resultat|vurder|vurdering|takk|start|prøv igjen|feil|siden finnes ikke|fant ikke siden|noe gikk galt|det oppstod en feil|varsler|filtrer|sorter|last ned|last ned pdf|visninger|velg sted|velg|kortversjonen|rediger|legg til|fjern|påkrevd|må fylles ut|fornavn|etternavn|telefonnummer|melding|kart|vis kart|ingen treff|søkeresultater|oversett|ikke nå|senere|oppdater|ki-oppsummering',
    start:
      'aktiver javascript|nettleseren din|din nettleser|skriv inn en gyldig|velg ditt|velg et|legg til i|lagre artikkel|var artikkelen|var denne|syntes du|takk for|noe gikk galt|det oppstod en feil|ingen treff|oppsummeringen er laget',
    hold: 'aktivere javascript|aktiver javascript|nettleseren din|annonseblokkering|adblock|må fylles ut|oppsummeringen er laget',
  },
  sources: { line: 'kilder|kilde|referanser|litteratur|noter|fotnoter|eksterne lenker|kildeliste' },
  reply: {
    line: 'svar|svar på kommentar',
  },
  says: { line: 'sier|skriver|skrev|sa' },
};
