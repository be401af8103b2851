import type { CueTable } from './types.ts';

/** Romanian. */
export const ro: CueTable = {
  months:
    'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|mar|apr|iun|iul|aug|sep|sept|oct|nov|noi|dec',
  dates:
    'luni|marți|miercuri|joi|vineri|sâmbătă|duminică|lun|mie|vin|sâm|dum|ora|acum|ore|oră|minute|minut|min|zile|zi|săptămâni|săptămână|azi|astăzi|ieri|publicat|actualizat|modificat|la|în|data|de',
  date: {
    line: 'publicat|actualizat|data publicării|ultima actualizare|astăzi|azi|ieri|data actualizării',
    start:
      'publicat:|publicat la|publicat în|publicat pe|publicat |actualizat:|actualizat |data publicării|ultima actualizare|data actualizării|postat la|postat pe|modificat',
    hold: 'data publicării|ultima actualizare|actualizat la',
  },
  readtime: {
    line: 'timp de citire|timp estimat de citire|minute de citit|min citire',
    start: 'timp de citire|timp de citit|timp estimat de citire|citești în',
    hold: 'timp de citire|minute de citit',
  },
  byline: {
    line: 'autor|autori|de|redacția|redactor|redactor-șef|reporter|agerpres|mediafax|autorul|corespondent|scris de',
    start:
      'autor:|autori:|autor |de |scris de|un articol de|articol scris de|publicat de|postat de|redactor:',
    hold: 'de către redacția',
  },
  credit: {
    line: 'foto|sursa foto|fotografie|arhivă|agerpres|hepta|inquam photos|captură video|getty images|profimedia|imagine ilustrativă',
    start: 'foto:|sursa foto|credit foto|fotografii:|imagine:|captură|foto cu rol|imagine cu rol',
    hold: 'sursa foto|foto:|inquam photos|/ agerpres|/ profimedia|foto cu rol',
  },
  subscribe: {
    line: 'abonează-te|abonare|abonamente|abonament|newsletter|abonează-te la newsletter|înscrie-te|adresa de email|adresa ta de email|email|încearcă gratuit',
    start:
      'abonează-te|abonați-vă|înscrie-te|primește pe|primește cele|vrei să primești|nu rata|fii la curent|rămâi la curent|introdu adresa|mă abonez|pentru cele mai importante',
    hold: 'newsletterul nostru|newsletter-ul nostru|la newsletter|direct pe email|direct în inbox|te poți dezabona|canalul nostru de whatsapp',
  },
  login: {
    line: 'autentificare|conectare|conectează-te|intră în cont|înregistrare|creează cont|cont nou|contul meu|parolă|ai uitat parola|deconectare|nume de utilizator',
    start:
      'autentifică-te|conectează-te|trebuie să fii autentificat|ai deja cont|ai uitat parola|creează un cont',
    hold: 'trebuie să fii autentificat|trebuie să fiți autentificat|ai deja cont',
  },
  share: {
    line: 'distribuie|distribuie articolul|distribuie pe facebook|distribuie pe whatsapp|distribuie pe twitter|distribuiri|trimite|trimite pe whatsapp|copiază link|copiază linkul|link copiat|urmărește-ne|urmăriți-ne|urmărește|tipărește|share|dă mai departe|trimite prin email',
    start:
      'distribuie articolul|distribuie pe|distribuie:|urmărește-ne|urmăriți-ne|urmărește pagina|urmărește canalul|ne poți urmări|trimite pe|copiază link|dă like',
    hold: 'urmărește-ne pe|urmăriți-ne pe|pe google news|distribuie articolul|distribuie pe',
  },
  comments: {
    line: 'comentariu|comentarii|comentează|comentați|lasă un comentariu|lasă un răspuns|adaugă comentariu|adaugă un comentariu|scrie un comentariu|niciun comentariu|vezi comentariile|citește comentariile|răspunde|anulează răspunsul|cele mai noi|cele mai vechi|raportează|nume|trimite comentariul|publică comentariul',
    start:
      'lasă un comentariu|lasă un răspuns|adaugă un comentariu|scrie un comentariu|comentarii (|comentarii:|adresa ta de email nu va fi|câmpurile obligatorii|salvează-mi numele|trebuie să fii autentificat pentru a|spune-ți părerea',
    hold: 'nu va fi publicată|câmpurile obligatorii|lasă un comentariu',
  },
  related: {
    line: 'citește și|citiți și|citește mai mult|pe aceeași temă|articole similare|articole asemănătoare|știri similare|știri asemănătoare|articole recente|știri recente|ultimele știri|ultima oră|cele mai citite|cele mai noi|cele mai populare|cele mai comentate|recomandări|recomandate|recomandat|recomandările editorilor|alte articole|alte știri|din aceeași categorie|te-ar putea interesa|s-ar putea să te intereseze|s-ar putea să-ți placă|îți recomandăm|vă recomandăm|vezi și|articolul următor|articolul anterior|următorul|precedentul|vezi mai mult|vezi toate|mai multe|mai multe știri|încarcă mai multe|știri|video|galerie foto|partenerii noștri|parteneri|populare|din categorie',
    start:
      'articole similare|articole asemănătoare|știri similare|cele mai citite|ultimele știri|mai multe despre|alte articole|alte știri|te-ar putea interesa|s-ar putea să|îți recomandăm|articolul următor|articolul anterior|recomandările',
    hold: 'te-ar putea interesa|s-ar putea să te intereseze|s-ar putea să-ți placă',
  },
  readmore: {
    line: 'citește mai mult|citește tot articolul|citește articolul|citește continuarea|continuarea aici|detalii aici|vezi mai mult|vezi video|citește și|vezi galeria|află mai multe|click aici|detalii',
    start:
      'citește și|citiți și|citește mai mult|citește mai multe|citește tot|citește continuarea|citește pe|vezi și|vezi video|vezi aici|află mai multe|află aici|continuarea aici|detalii aici|mai multe detalii|click aici|mai multe despre|citește:|recomandare:',
    hold: 'citește și:|citește și |citiți și:|vezi și:|click aici|citește continuarea',
  },
  advert: {
    line: 'publicitate|reclamă|reclame|advertorial|sponsorizat|conținut sponsorizat|articol sponsorizat|articolul continuă după reclamă|articolul continuă mai jos|anunțuri|promovat|(p)',
    start:
      'articolul continuă|publicitate:|conținut sponsorizat|articol susținut de|acest articol este un advertorial',
    hold: 'după reclamă|după publicitate|conținut sponsorizat',
  },
  affiliate: {
    start: 'acest articol conține linkuri|articolul conține linkuri',
    hold: 'linkuri afiliate|link-uri afiliate|linkuri de afiliere',
  },
  paywall: {
    line: 'doar pentru abonați|pentru abonați|conținut premium|premium|exclusiv pentru abonați|deblochează articolul',
    start:
      'acest articol este disponibil|acest conținut este|pentru a citi|doar pentru abonați|articol rezervat|ca să citești|devino abonat|deblochează',
    hold: 'doar pentru abonați|exclusiv pentru abonați|pentru a citi articolul integral|acces nelimitat',
  },
  legal: {
    line: 'politica de confidențialitate|politică de confidențialitate|confidențialitate|politica cookies|politica de cookies|politică de cookie-uri|cookies|setări cookies|termeni și condiții|termeni de utilizare|drepturi de autor|accept|acceptă|acceptă toate|sunt de acord|refuz|setări|despre noi|anpc|gdpr|caseta redacțională|protecția datelor',
    start:
      'copyright|© |toate drepturile|drepturile de autor|folosim cookie|acest site folosește|acest site utilizează|site-ul nostru|prin continuarea|continuarea navigării|informațiile publicate|preluarea textelor|preluarea informațiilor|articolul de mai sus',
    hold: 'toate drepturile rezervate|folosește cookie|utilizează cookie|politica de confidențialitate|politica de cookie|termenii și condițiile|este permisă preluarea|poate fi preluat|pot fi preluate|destinat exclusiv informării',
  },
  bio: {
    line: 'despre autor|despre autoare|toate articolele|articole de același autor|mai multe articole',
    start: 'despre autor|vezi toate articolele|toate articolele de|articole scrise de',
    hold: 'este jurnalist la|este jurnalistă la|este redactor la|este reporter la|lucrează în presă',
  },
  consent: {
    line: 'gestionează consimțământul|confidențialitatea dumneavoastră este importantă|setări cookie|setări cookie-uri|cookie-uri strict necesare',
    hold: 'informații pe un dispozitiv|informațiilor de pe un dispozitiv',
  },
  contact: {
    line: 'contact|contactează-ne|contactați-ne|redacția|trimite o știre|scrie-ne',
    start:
      'contact:|contactează-ne|scrie-ne|scrieți-ne|trimite-ne|telefon:|tel:|e-mail:|email:|pentru mai multe informații|ai o informație|ai un subiect',
    hold: 'scrie-ne la|scrieți-ne la|contactează-ne la|trimite-ne un',
  },
  note: {
    line: 'sursa|sursă|surse|agerpres|mediafax|nota redacției',
    start:
      'sursa:|sursă:|surse:|nota redacției|n.red|traducere:|traducerea|articol publicat inițial|editor:|editat de',
    hold: 'nota redacției|publicat inițial|a apărut prima dată|apare prima dată în',
  },
  correction: {
    line: 'erată|rectificare|precizare|corectură',
    start:
      'erată|rectificare|corectură|o versiune anterioară|într-o versiune anterioară|articolul a fost actualizat',
    hold: 'o versiune anterioară a|articolul a fost corectat',
  },
  promo: {
    line: 'descarcă aplicația|aplicația|aplicație|podcast|podcasturi|evenimente|magazin|horoscop|vremea|meteo|curs valutar|cursul valutar|program tv|rețete|donează|susține-ne|joburi|concurs',
    start: 'descarcă aplicația|descărcați aplicația|donează|susține-ne|poți susține|ascultă podcast',
    hold: 'descarcă aplicația|aplicația noastră|din impozitul|susține jurnalismul',
  },
  player: {
    line: 'ascultă|ascultă articolul|redă|vizionează|pauză|ecran complet|live|în direct|live video|live text|mărește|imaginea următoare|imaginea anterioară|subtitrări|volum|video|audio',
    start: 'ascultă articolul|browserul tău nu|vezi galeria|imaginea următoare',
    hold: 'browserul tău nu',
  },
  loader: { line: 'se încarcă|așteaptă|încărcare', start: 'se încarcă', hold: 'vă rugăm așteptați' },
  navigation: {
    line: 'acasă|prima pagină|pagina principală|meniu|meniul principal|închide meniul|sari la conținut|mergi la conținut|salt la conținut|înapoi|înapoi sus|caută|căutare|închide|categorii|categorie|subiecte|actualitate|politică|politic|economie|economic|social|externe|internațional|local|știri locale|sport|fotbal|cultură|monden|opinii|opinie|editorial|educație|știință|tehnologie|sănătate|mediu|lifestyle|auto|călătorii|justiție|sănătate|investigații|interviuri|arhivă|cuprins|pagina următoare|pagina anterioară|ești aici|redacția',
    start:
      'sari la|mergi la conținut|înapoi la|ești aici|acasă >|acasă »|acasă /|categorie:|categorii:|cuprins:|publicat în',
    hold: 'sari la conținut',
  },
  tags: {
    line: 'etichete|taguri|cuvinte cheie|tag-uri',
    start: 'etichete:|taguri:|tag-uri:|cuvinte cheie:|etichetat|tags:',
  },
  widget: {
    line: 'tipărește|printează|salvează|salvat|citește mai târziu|favorite|închide|arată|ascunde|mai puțin|anulează|trimite|confirmă|continuă|da|nu|ok|limbă|alege limba|română|mărime text|votează|rezultate|mulțumim|încearcă din nou|filtrează|sortează|descarcă|descarcă pdf|vizualizări|editează|adaugă|șterge|obligatoriu|prenume|telefon|mesaj|hartă|niciun rezultat|rezultatele căutării|mai târziu',
    start: 'activează javascript|browserul tău|mulțumim pentru|ți-a plăcut|ți-a fost util|a apărut o eroare',
    hold: 'activează javascript|activați javascript|a apărut o eroare',
  },
  sources: { line: 'surse|referințe|bibliografie|note|legături externe|note de subsol' },
  reply: { line: 'răspunde|răspunde-i' },
  says: { line: 'spune|scrie|a scris' },
};
