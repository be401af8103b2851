import type { CueTable } from './types.ts';

/** Italian. */
export const it: CueTable = {
  months:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic',
  dates:
    "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mer|gio|ven|sab|dom|il|alle|ore|ora|del|di|fa|minuti|minuto|giorni|giorno|settimane|settimana|mesi|mese|anni|anno|oggi|ieri|aggiornato|pubblicato|e|un|una|un'ora|h|cet|cest",
  date: {
    line: 'pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|ultima modifica|data|data di pubblicazione|oggi|ieri|modificato|pubblicazione|adesso',
    start:
      'pubblicato il|pubblicata il|pubblicato alle|pubblicato:|pubblicato da|aggiornato il|aggiornata il|aggiornato alle|aggiornato:|ultimo aggiornamento|ultima modifica|modificato il|data di pubblicazione|data pubblicazione|data:|creato il|inserito il|postato il|prima pubblicazione',
    hold: 'ultimo aggiornamento:|ultimo aggiornamento alle',
  },
  readtime: {
    line: 'tempo di lettura|min di lettura|minuti di lettura|lettura|min',
    start: 'tempo di lettura|tempo lettura|lettura stimata|si legge in|durata lettura',
    hold: 'min di lettura|minuti di lettura|minuto di lettura|min. di lettura|tempo di lettura|lettura in circa',
  },
  byline: {
    line: 'di|a cura di|autore|autrice|autori|redazione|la redazione|redazione web|redazione online|dalla redazione|redazione cronaca|redazione sport|redazione economia|inviato|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|corrispondente|giornalista|ansa|redazione ansa|adnkronos|agi|scritto da|firma|le firme|collaboratore',
    start:
      'di|a cura di|a cura della|autore|autrice|autori|scritto da|articolo di|testo di|testi di|pubblicato da|redazione|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|dal corrispondente|intervista di|analisi di|commento di',
  },
  credit: {
    line: "ansa|ansa foto|afp|reuters|ap|epa|lapresse|fotogramma|imagoeconomica|getty images|getty|ipa|agf|foto|foto di repertorio|foto d'archivio|foto archivio|immagine di repertorio|repertorio|archivio|immagine|immagini|crediti|shutterstock|unsplash|pixabay|pexels|istock|foto ansa|foto di archivio|immagine d'archivio|© riproduzione riservata ansa|olycom|contrasto",
    start:
      'foto|foto di|foto:|fotografia|fotografie di|ph.|ph |ph:|credit|crediti|crediti foto|credito|immagine|immagine:|immagini di|illustrazione di|illustrazioni di|infografica|per gentile concessione|fonte foto|fonte immagine|video di|riprese di|montaggio di|copyright foto|fermo immagine',
    hold: "(foto|foto:|foto di repertorio|immagine di repertorio|foto d'archivio|immagine d'archivio|(ansa|/ ansa|(lapresse|/ lapresse|/lapresse|credits:|crediti foto|per gentile concessione|via getty|frame video|ansa/|foto ansa|foto da facebook|foto da instagram",
  },
  reply: {
    line: 'rispondi|rispondi al commento|accedi per rispondere',
  },
  says: { line: 'dice|ha detto|scrive|ha scritto' },
  title: { line: "titolo|titolo dell'articolo" },
  subscribe: {
    line: "abbonati|abbonati ora|abbonati subito|abbonamento|abbonamenti|abbonati qui|abbònati|sottoscrivi|newsletter|le newsletter|le nostre newsletter|iscriviti|iscriviti ora|iscriviti gratis|iscriviti alla newsletter|iscriviti alla nostra newsletter|iscriviti alle newsletter|iscriviti al canale|iscrizione|iscrizione newsletter|registrati|registrati gratis|registrazione|ricevi la newsletter|scopri le newsletter|scopri le offerte|scopri l'offerta|prova gratis|prova gratuita|attiva ora|attiva le notifiche|email|e-mail|indirizzo email|indirizzo e-mail|la tua email|la tua e-mail|inserisci la tua email|il tuo indirizzo email|edicola digitale|edizione digitale|edicola|leggi il giornale|sfoglia il giornale|il giornale in edicola|sei già abbonato|hai già un abbonamento|diventa socio|diventa sostenitore|gestisci abbonamento|regala un abbonamento|canale whatsapp|canale telegram|resta aggiornato|rimani aggiornato|nome cognome|offerte abbonamento|le offerte|cancellati",
    start:
      "abbonati|abbònati|iscriviti|iscrivetevi|sottoscrivi|registrati alla|ricevi|ricevi ogni|resta aggiornato|rimani aggiornato|resta sempre aggiornato|rimani sempre aggiornato|restate aggiornati|vuoi ricevere|vuoi restare|vuoi rimanere|vuoi leggere|non perdere|non perderti|inserisci la tua email|inserisci il tuo indirizzo|iscrivendoti|iscrivendosi|cliccando su iscriviti|cliccando su invia|grazie per esserti iscritto|grazie per l'iscrizione|la tua iscrizione|sei già abbonato|sei già iscritto|sei un abbonato|hai già un abbonamento|non sei abbonato|unisciti al|unisciti alla|unisciti a noi|seguici sul nostro canale|segui il nostro canale|newsletter|la newsletter|le notizie del giorno|tutte le notizie sul tuo|acconsento al trattamento|autorizzo il trattamento|presto il consenso|ho letto e accetto|attiva le notifiche|ricevi questa email|ricevi questa e-mail|ricevi questa newsletter|hai ricevuto questa email|stai ricevendo questa",
    hold: 'nostra newsletter|alla newsletter|nostre newsletter|nella tua casella|tua casella di posta|tua casella email|nella tua mail|canale whatsapp|canale telegram|nostro canale|cancellarti in qualsiasi momento|annulla quando vuoi|disdici quando vuoi|disiscriverti|disiscriviti|abbonati a|abbonati per|offerta di abbonamento|ricevi questa email|ricevi questa e-mail|ricevi questa newsletter|hai ricevuto questa email|stai ricevendo questa',
  },
  login: {
    line: 'accedi|login|entra|esci|logout|accedi o registrati|accedi/registrati|registrati o accedi|accedi al tuo account|il mio account|il tuo account|account|profilo|il mio profilo|il tuo profilo|crea un account|crea account|password|password dimenticata|hai dimenticato la password|recupera password|nome utente|ricordami|area riservata|area abbonati|hai già un account|non hai un account|continua con google|continua con facebook|continua con apple|sei già registrato|benvenuto',
    start:
      "accedi|effettua il login|effettua l'accesso|fai login|fai il login|hai già un account|non hai un account|sei già registrato|non sei ancora registrato|non sei registrato|devi essere registrato|devi effettuare|devi fare il login|devi accedere|hai dimenticato la password|crea un account|continua con google|continua con facebook|inserisci le tue credenziali",
    hold: "effettua il login|effettua l'accesso|accedi o registrati|devi essere connesso|devi effettuare il login|crea un account",
  },
  share: {
    line: "condividi|condividilo|condividi su|condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp|condividi su linkedin|condividi su telegram|condividi via email|condividi via mail|condividi tramite|condividi con|condividi articolo|condividi l'articolo|condividi questo articolo|condividi la notizia|condividi questa notizia|condividi questo post|condivisioni|condivisione|condividere|invia per email|invia via mail|invia ad un amico|invia a un amico|manda via mail|copia link|copia il link|copia url|link copiato|copiato|copia|twitta|seguici|seguici su|seguici su facebook|seguici su google news|seguici su instagram|seguici su twitter|seguici su x|seguici su whatsapp|seguici su telegram|seguici sui social|seguici anche su|segui|segui su|segui la pagina|social|social network|google discover|aggiungi come fonte preferita|mi piace|regala articolo|regala l'articolo|altri modi per condividere|si apre in una nuova finestra",
    start:
      'condividi|condividilo|condividi questo|seguici|seguici su|segui la nostra pagina|segui i nostri|segui la pagina|segui le nostre|segui le notizie|clicca per condividere|fai clic per condividere|fai clic qui per condividere|invia per email|copia link|copia il link|link copiato|metti mi piace|aggiungi come fonte|scegli come fonte|segui su google',
    hold: "condividi su facebook|condividi questo articolo|condividi l'articolo|seguici su|seguici anche su|si apre in una nuova finestra|segui su google news|sulla nostra pagina facebook",
  },
  comments: {
    line: 'commento|commenti|nessun commento|commenta|commenta la notizia|commenta per primo|lascia un commento|lascia una risposta|lascia un tuo commento|scrivi un commento|scrivi il tuo commento|aggiungi un commento|aggiungi commento|inserisci un commento|invia commento|pubblica commento|pubblica|mostra commenti|mostra i commenti|mostra tutti i commenti|vedi tutti i commenti|vedi i commenti|leggi i commenti|visualizza commenti|carica altri commenti|altri commenti|tutti i commenti|rispondi|risposte|annulla risposta|più recenti|più vecchi|meno recenti|più votati|ordina per|discussione|partecipa alla discussione|unisciti alla discussione|di la tua|dì la tua|la tua opinione|il tuo commento|il tuo nome|nome|sito web|segnala|segnala un abuso|segnala commento|commenti dei lettori|i commenti dei lettori|i commenti sono chiusi|commenti chiusi|regole della community|caratteri rimanenti|netiquette|caratteri rimasti',
    start:
      "lascia un commento|lascia una risposta|scrivi un commento|scrivi il tuo commento|aggiungi un commento|commenta per primo|sii il primo|il tuo indirizzo email non sarà|l'indirizzo email non verrà|i campi obbligatori|salva il mio nome|avvertimi via email|do il mio consenso affinché|per commentare|per poter commentare|per lasciare un commento|per inviare un commento|devi essere connesso per|i commenti sono|i commenti a questo|commenti disabilitati|commenti (|commenti:|cosa ne pensi|cosa ne pensate|che ne pensi|che ne pensate|dicci la tua|dite la vostra|fateci sapere|facci sapere|partecipa alla discussione|unisciti alla conversazione|un commento su|questo sito utilizza akismet|scopri come vengono elaborati",
    hold: 'lascia un commento|campi obbligatori sono|per commentare|commenti sono chiusi|indirizzo email non sarà pubblicato|dati derivati dai commenti|i commenti dei lettori',
  },
  related: {
    line: "leggi anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|ti potrebbero interessare|ti potrebbero interessare anche|potrebbero interessarti|potrebbe piacerti|forse ti può interessare|può interessarti|vi potrebbe interessare|articoli correlati|articolo correlato|notizie correlate|contenuti correlati|correlati|correlate|video correlati|argomenti correlati|articoli simili|articoli recenti|articoli consigliati|articoli più letti|post correlati|i più letti|le più lette|i più visti|le più viste|i più condivisi|più letti|più lette|più visti|i più commentati|le notizie più lette|le più cliccate|notizie più lette|popolari|più popolari|di tendenza|tendenze|trending|in evidenza|in primo piano|primo piano|ultime notizie|ultime news|ultim'ora|ultima ora|ultimi articoli|ultimi video|ultime|le ultime notizie|ultimissime|notizie|altre notizie|altri articoli|altre news|altri video|altro su|altro|approfondimenti|approfondisci|per approfondire|approfondimento|vedi anche|guarda anche|guarda ora|sullo stesso argomento|sullo stesso tema|stesso argomento|nella stessa sezione|dallo stesso autore|dello stesso autore|altro dallo stesso autore|altri articoli di|consigliati|consigliati per te|consigliato per te|consigliati da noi|scelti per te|scelti per voi|selezionati per te|raccomandati|raccomandati per te|la redazione consiglia|i consigli della redazione|da non perdere|da leggere|le notizie del giorno|notizie del giorno|notizie in evidenza|oggi in edicola|dal web|dalla home|dalla homepage|torna su|articolo precedente|articolo successivo|precedente|successivo|prossimo articolo|prossimo|continua a leggere|scopri di più|scopri anche|mostra di più|mostra altro|mostra altri|carica altro|carica altri|vedi altro|vedi tutti|vedi tutte|vedi tutto|leggi tutto|leggi di più|tutte le notizie|dossier|speciale|speciali|gli speciali|video del giorno|foto del giorno|fotogallery|gallery|galleria|galleria fotografica|video|i video|i video più visti|le foto|in diretta|ultimi post|potresti esserti perso|potrebbe esserti sfuggito|i nostri video|attualità|top news|top video|news|aggiornamenti|più recenti|suggeriti|per te|i temi del giorno|temi del giorno|temi caldi",
    start:
      'potrebbe interessarti|ti potrebbe interessare|ti potrebbero interessare|potrebbero interessarti|potrebbe anche interessarti|vi potrebbe interessare|articoli correlati|notizie correlate|contenuti correlati|altre notizie di|altre notizie su|altre notizie da|altri articoli di|altri articoli su|altri contenuti|ultime notizie|ultime news|le più lette|i più letti|i più visti|tutte le notizie|tutti gli articoli|tutti gli aggiornamenti|in questo articolo si parla|approfondimenti|sullo stesso argomento|dallo stesso autore|video in evidenza|consigliati|scopri tutte|vedi tutte|vedi tutti|dalla stessa sezione|la redazione consiglia|notizie da',
    hold: 'potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|ti potrebbero interessare',
  },
  readmore: {
    line: "leggi tutto|leggi di più|leggi l'articolo|leggi articolo|leggi l'articolo completo|leggi la notizia|leggi qui|leggi|leggi ancora|continua|continua a leggere|continua la lettura|per saperne di più|scopri di più|scopri|vai all'articolo|vai al video|guarda il video|guarda la gallery|guarda le foto|clicca qui|clicca qui per|maggiori informazioni|altre info|più informazioni|approfondisci|vedi|guarda|dettagli",
    start:
      "leggi anche|leggi pure|leggete anche|leggi qui|leggi l'articolo|leggi tutto|leggi:|leggi la|per approfondire|per saperne di più|approfondisci|approfondimento:|guarda anche|guarda il video|guarda la gallery|guarda le foto|vedi anche|vai a|vai al|vai alla|clicca qui|clicca per|cliccate qui|continua a leggere|scopri di più|scopri anche|ti consigliamo|vi consigliamo|da leggere:|potrebbe interessarti:|correlato:|video:|foto:|il video:|le foto:|gallery:|diretta:|segui la diretta|segui il live|leggi tutte|e ancora:|lo speciale:|l'intervista:|l'approfondimento:",
    hold: 'leggi anche:|leggi anche >|leggi anche –|clicca qui|cliccando qui|leggi qui|continua a leggere su|vedi anche:|guarda anche:',
  },
  advert: {
    line: "pubblicità|annuncio|annunci|annuncio pubblicitario|messaggio promozionale|sponsorizzato|sponsor|contenuto sponsorizzato|contenuti sponsorizzati|contenuto promozionale|promosso|promo|in collaborazione con|la pubblicità|chiudi pubblicità|salta annuncio|salta pubblicità|continua dopo la pubblicità|l'articolo prosegue dopo la pubblicità|informazione pubblicitaria|publiredazionale|pubbliredazionale|branded content|contenuto offerto da|offerte|acquista|acquista ora|compra ora|vedi offerta|le offerte di oggi|annunci legali|annunci immobiliari|necrologie|aste giudiziarie|codici sconto|coupon|inserzionisti|raccolta pubblicitaria|inserzioni|scopri l'offerta",
    start:
      "annuncio pubblicitario|messaggio pubblicitario|contenuto sponsorizzato|contenuto pubblicitario|sponsorizzato da|offerto da|presentato da|in collaborazione con|continua dopo la|l'articolo continua dopo|l'articolo prosegue|prosegue dopo|questo contenuto è sponsorizzato|articolo sponsorizzato|powered by|per la tua pubblicità|promosso da",
    hold: 'dopo la pubblicità|contenuto sponsorizzato|informazione pubblicitaria|sotto la pubblicità|comunicato stampa sponsorizzato',
  },
  affiliate: {
    start:
      'questo articolo contiene link|questo articolo può contenere link|questo post contiene link|i link di affiliazione|link di affiliazione|link affiliati|in qualità di affiliato|come affiliato amazon|i prezzi potrebbero variare|alcuni link',
    hold: 'link di affiliazione|link affiliati|link affiliato|affiliato amazon|una commissione sugli acquisti|riceve una commissione|ricevere una commissione|acquisti idonei|programma di affiliazione',
  },
  paywall: {
    line: "solo per abbonati|riservato agli abbonati|contenuto riservato|contenuto riservato agli abbonati|articolo riservato|articolo riservato agli abbonati|contenuto per gli abbonati|per gli abbonati|per abbonati|abbonati|esclusiva abbonati|premium|contenuto premium|contenuto esclusivo|solo abbonati|plus|sblocca|sblocca l'articolo|leggi con l'abbonamento|sei già abbonato? accedi|articolo premium",
    start:
      "questo articolo è riservato|questo contenuto è riservato|articolo riservato|contenuto riservato|riservato agli|solo per gli abbonati|per continuare a leggere|per leggere l'articolo|per leggere questo articolo|per leggere tutto|continua a leggere con|abbonati per|abbonati e|sblocca|hai raggiunto il limite|hai letto|hai esaurito|hai a disposizione|accesso illimitato|leggi tutti gli articoli|accedi a tutti i contenuti|registrati per leggere|se sei già abbonato|attiva il tuo abbonamento|stai leggendo un articolo|questo articolo è per",
    hold: 'riservato agli abbonati|riservata agli abbonati|riservati agli abbonati|solo per abbonati|per continuare a leggere|accesso illimitato|senza limiti tutti|abbonati per leggere|tutti i contenuti del sito|articoli gratuiti',
  },
  legal: {
    line: "privacy|privacy policy|informativa privacy|informativa sulla privacy|informativa|note legali|cookie|cookies|cookie policy|politica sui cookie|preferenze cookie|impostazioni cookie|gestisci cookie|gestisci i cookie|gestione cookie|rivedi il consenso|impostazioni privacy|preferenze privacy|termini e condizioni|termini di servizio|termini d'uso|condizioni d'uso|condizioni di utilizzo|condizioni generali|dichiarazione di accessibilità|accessibilità|copyright|riproduzione riservata|tutti i diritti riservati|diritti riservati|accetta|accetta tutto|accetta tutti|accetto|accetta e continua|accetta e chiudi|rifiuta|rifiuta tutto|rifiuto|continua senza accettare|personalizza|preferenze|ok, ho capito|ho capito|acconsento|gerenza|codice etico|chi siamo|segnala un errore|segnala errore|segnala|trasparenza|licenza|disclaimer|avvertenze|diritto di recesso|modifica consenso|politica editoriale|rettifiche|per la pubblicità",
    start:
      "copyright|© copyright|riproduzione riservata|© riproduzione|tutti i diritti|diritti riservati|è vietata la riproduzione|vietata la riproduzione|questo sito utilizza|questo sito usa|utilizziamo i cookie|utilizziamo cookie|usiamo i cookie|noi e i nostri partner|noi e terze parti|il nostro sito utilizza|proseguendo la navigazione|continuando a navigare|cliccando su accetta|cliccando su \"accetta|chiudendo questo banner|per maggiori informazioni consulta|informativa|ai sensi dell'art|ai sensi del regolamento|ai sensi del gdpr|iscrizione al tribunale|registrazione tribunale|reg. trib|testata giornalistica|testata registrata|direttore responsabile|partita iva|p.iva|p. iva|c.f.|cod. fisc|sede legale|capitale sociale|iscritta al registro|iscrizione al roc|iscr. roc|segnala un errore|hai trovato un errore|hai notato un errore|se trovi un errore|le opinioni espresse|i contenuti di questo|i testi, le immagini|i diritti delle immagini|disclaimer|le informazioni contenute|questo articolo ha solo|licenza creative commons|quest'opera è distribuita",
    hold: 'riproduzione riservata|tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati|privacy policy|informativa sulla privacy|informativa privacy|cookie policy|cookie tecnici|cookie di profilazione|uso dei cookie|utilizzo dei cookie|trattamento dei miei dati|termini e condizioni|note legali|dati personali ai sensi|registrazione tribunale|aut. trib|creative commons|vietata la riproduzione|riproduzione anche parziale|testata giornalistica registrata',
  },
  bio: {
    line: "sull'autore|sull'autrice|informazioni sull'autore|informazioni sull'autrice|l'autore|l'autrice|chi è l'autore|biografia|bio|profilo autore|profilo dell'autore|scheda autore|tutti gli articoli|tutti i suoi articoli|tutti gli articoli dell'autore|vedi tutti gli articoli|leggi tutti gli articoli|altri articoli dell'autore|chi sono|mostra tutti gli articoli|visualizza tutti gli articoli|gli ultimi articoli",
    start:
      "sull'autore|sull'autrice|informazioni su|l'autore di questo articolo|l'autrice di questo articolo|tutti gli articoli di|vedi tutti gli articoli di|vedi tutti i post di|leggi tutti gli articoli di|mostra tutti gli articoli di|visualizza tutti gli articoli di|altri articoli di|giornalista professionista|giornalista pubblicista|giornalista freelance|classe 19|laureato in|laureata in|appassionato di|appassionata di|mi chiamo|sono nato|sono nata|scrivo per|mi occupo di",
    hold: "giornalista professionista|giornalista pubblicista|giornalista freelance|è giornalista|è un giornalista|è una giornalista|è redattore|è redattrice|è caporedattore|è laureato|è laureata|laureato in|laureata in|iscritto all'ordine dei giornalisti|iscritta all'ordine dei giornalisti",
  },
  consent: {
    line: 'gestisci consenso|gestisci consenso cookie|rispettiamo la tua privacy|la tua privacy è importante per noi|cookie strettamente necessari',
    hold: "tecnologie simili per finalità tecniche|rifiutare o revocare il tuo consenso|scansione del dispositivo|informazioni su dispositivo|informazioni su un dispositivo|dati limitati per la selezione|profili per la pubblicità personalizzata|profili per la selezione|misurare le prestazioni degli annunci|misurare le prestazioni dei contenuti|comprendere il pubblico attraverso|dati di geolocalizzazione precisi|archiviazione tecnica o l'accesso",
  },
  contact: {
    line: 'contatti|contattaci|contatto|scrivici|scrivi alla redazione|contatta la redazione|la redazione|assistenza|assistenza clienti|servizio clienti|aiuto|faq|segnalazioni|invia una segnalazione|segnala una notizia|invia la tua segnalazione|lettere al direttore|scrivi al direttore|lavora con noi|dove siamo',
    start:
      'contatti|contattaci|scrivici|scrivi a|scrivete a|scrivi alla redazione|contatta la redazione|per contattare|per contatti|per contattarci|puoi scriverci|puoi contattarci|inviaci|invia la tua|inviate le vostre|mandaci|segnala la tua|segnalaci|hai una segnalazione|hai una storia|hai una notizia|hai informazioni|vuoi segnalare|per segnalazioni|per informazioni|per info|ufficio stampa|tel.|tel:|telefono:|e-mail:|email:|pec:',
    hold: 'scrivici a|scrivi alla redazione|contatta la redazione|scrivere a:|inviare una mail a|inviando una mail|per contattarci|alla mail|invia una mail',
  },
  note: {
    line: "nota della redazione|nota dell'autore|fonte|fonti|fonte ansa|con ansa|(ansa)|con agenzie|agenzie|ha collaborato|hanno collaborato|traduzione|errata corrige|seguono aggiornamenti|notizia in aggiornamento|in aggiornamento",
    start:
      "nota della redazione|nota del redattore|nota dell'autore|n.d.r|ndr|fonte:|fonti:|fonte articolo|ha collaborato|hanno collaborato|con la collaborazione di|a cura della redazione|traduzione di|traduzione dall'inglese|tradotto da|articolo tradotto|questo articolo è stato pubblicato|questo articolo è apparso|questo articolo è uscito|questo articolo è stato tradotto|questo articolo è stato originariamente|questo articolo è stato generato|questo articolo è stato realizzato|questo testo è|questo testo è stato|questo contenuto è stato|questa intervista è stata|questa notizia è stata|articolo pubblicato su|articolo originale|articolo originariamente|pubblicato originariamente|originariamente pubblicato|pubblicato per la prima volta|testo raccolto da|versione originale|articolo aggiornato|editing di|(ha collaborato|(traduzione|(fonte|(con ",
    hold: 'è stato pubblicato originariamente|pubblicato originariamente|originariamente pubblicato|è apparso originariamente|è apparso per la prima volta|ha collaborato a questo|hanno collaborato a questo|nota della redazione|articolo tradotto|sembra essere il primo su',
  },
  correction: {
    line: 'correzione|correzioni|rettifica|errata corrige|precisazione|aggiornamento',
    start:
      "errata corrige|rettifica:|correzione:|precisazione:|in una versione precedente|in una precedente versione|una versione precedente di|una precedente versione|una prima versione di|nella prima versione|questo articolo è stato corretto|questo articolo è stato modificato|questo articolo è stato aggiornato|l'articolo è stato corretto|l'articolo è stato aggiornato|l'articolo è stato modificato",
    hold: "versione precedente di questo articolo|versione precedente dell'articolo|prima versione di questo articolo|articolo è stato corretto|ci scusiamo con i lettori|ce ne scusiamo con",
  },
  promo: {
    line: "scarica l'app|scarica la app|scarica la nostra app|scarica gratis l'app|app|l'app|le app|dona|dona ora|fai una donazione|donazione|donazioni|sostienici|sostieni|sostieni il giornale|sostieni il nostro lavoro|sostieni l'informazione|il tuo contributo|5x1000|5 per mille|podcast|i podcast|i nostri podcast|eventi|store|shop|negozio|giochi|cruciverba|sudoku|oroscopo|meteo|concorsi|corsi|libri|libreria|ebook|viaggi|sondaggi|lotto|superenalotto|lavora con noi|casa|motori|annunci di lavoro|quiz",
    start:
      "scarica l'app|scarica la nostra|scarica gratis|scarica gratuitamente|scarica il pdf|sostieni|sostienici|fai una donazione|fai la tua donazione|con il tuo contributo|con il tuo sostegno|con il tuo aiuto|il tuo sostegno|il tuo contributo|aiutaci a|se ti è piaciuto|se ti piace quello|se vuoi sostenere|ascolta il podcast|ascolta il nostro podcast|ascolta su|disponibile su|partecipa al concorso|acquista il|acquista la|acquista in edicola|prenota|scopri i nostri|in edicola|devolvi il tuo",
    hold: "scarica l'app|nostra app|fai una donazione|sostieni il nostro|sostenere il nostro lavoro|il nostro podcast",
  },
  player: {
    line: "ascolta|ascolta l'articolo|ascolta questo articolo|ascolta la versione audio|ascolta l'audio|ascolta ora|riproduci|riproduci video|play|pausa|schermo intero|disattiva audio|attiva audio|volume|diretta|in diretta|live|diretta tv|guarda la diretta|video|guarda|guarda il video|guarda video|foto|galleria|gallery|apri la gallery|vai alla gallery|ingrandisci|ingrandisci immagine|ingrandisci foto|immagine precedente|immagine successiva|foto successiva|foto precedente|sottotitoli|velocità|durata|audio|caricamento player|video successivo|prossimo video|tutti i video|riduci|schermo|apri in una nuova finestra|velocità di riproduzione|foto di",
    start:
      "ascolta l'articolo|ascolta questo articolo|ascolta la versione|ascolta l'audio|ascolta la notizia|riproduci|guarda il video|video di|video -|durata:|il tuo browser|il browser non|attiva javascript|ingrandisci|foto successiva|per vedere questo video|per visualizzare questo video|questo video non|audio generato|voce sintetica|slide ",
    hold: 'il tuo browser non|versione audio|audio generato|a schermo intero|riproduzione automatica|lettore video|video player|disattiva audio',
  },
  loader: {
    line: 'caricamento|caricamento in corso|attendere|attendere prego|attendi|caricamento commenti|caricamento video|un momento|sto caricando',
    start: 'caricamento in corso|caricamento|attendere prego|attendi',
    hold: 'caricamento in corso|attendere prego',
  },
  navigation: {
    line: "da wikipedia, l'enciclopedia libera|home|homepage|home page|menu|menù|menu principale|navigazione|apri menu|chiudi menu|apri il menu|chiudi il menu|vai al contenuto|vai al contenuto principale|salta al contenuto|salta al contenuto principale|passa al contenuto|vai alla navigazione|salta ai contenuti|torna su|torna in alto|torna indietro|indietro|torna alla home|torna all'inizio|cerca|ricerca|cerca nel sito|cerca nel giornale|chiudi|sezioni|sezione|le sezioni|categorie|categoria|argomenti|temi|rubriche|cronaca|politica|economia|esteri|mondo|italia|europa|sport|calcio|serie a|tennis|formula 1|motogp|basket|ciclismo|cultura|spettacoli|spettacolo|scienza|scienze|tecnologia|tech|salute|benessere|ambiente|scuola|istruzione|opinioni|opinione|editoriali|editoriale|commenti e opinioni|blog|interviste|inchieste|reportage|moda|stile|lifestyle|viaggi|cucina|ricette|motori|auto|casa|lavoro|finanza|borsa|mercati|imprese|fisco|cinema|musica|libri|arte|televisione|tv|gossip|animali|giustizia|regioni|città|milano|roma|torino|napoli|bologna|firenze|genova|palermo|bari|venezia|local|locali|provincia|meteo|traffico|necrologi|archivio|mappa del sito|mappa sito|chi siamo|contatti|redazione|pubblicità|servizi|link utili|collegamenti|rss|feed rss|indice|sommario|in questo articolo|indice dei contenuti|contenuti|pagina successiva|pagina precedente|pagina|vai a|sei in|ti trovi in|sei qui|percorso|breadcrumb|network|il gruppo|edizioni|edizioni locali|tutte le sezioni|tutti|tutte|tutto|mostra tutto|vedi tutto|visita anche|i nostri siti|vai al menu|visualizza nel browser|apri nel browser|visualizza questa email nel browser|versione web|torna alla homepage",
    start:
      'vai al contenuto|vai al menu|salta al|salta ai|passa al|torna alla|torna al|torna a|torna su|sei in:|ti trovi in|sei qui|home >|home »|home /|home |pubblicato in|archiviato in|categoria:|categorie:|sezione:|indice dei contenuti|indice:|pagina |se non visualizzi correttamente|se non riesci a leggere questa|problemi di visualizzazione',
    hold: 'vai al contenuto|salta al contenuto|passa al contenuto',
  },
  tags: {
    line: 'tag|tags|etichette|argomenti|parole chiave|temi|argomenti trattati|temi trattati|in questo articolo|persone|luoghi|keyword|altro su questi argomenti|segui i temi|tag correlati',
    start:
      'tag:|tags:|tag |tags |etichette:|argomenti:|parole chiave|temi:|archiviato in|taggato|argomenti trattati',
    hold: 'altro su questi argomenti|segui gli argomenti',
  },
  noalt: {
    line: 'immagine|immagine segnaposto|immagine in evidenza|immagine di copertina|nessuna immagine|immagine non disponibile|miniatura|logo|copertina|anteprima|immagine articolo',
    start: 'immagine non disponibile|nessuna descrizione|immagine in evidenza',
  },
  widget: {
    line: "stampa|stampa articolo|salva|salva articolo|salva l'articolo|salvato|salva per dopo|preferiti|aggiungi ai preferiti|leggi più tardi|leggi dopo|chiudi|mostra|nascondi|mostra meno|mostra di meno|meno|più|annulla|invia|conferma|continua|sì|no|ok|lingua|seleziona lingua|scegli la lingua|traduci|dimensione testo|dimensione carattere|riduci testo|ingrandisci testo|modalità scura|tema scuro|segui|segui già|seguito|segui questo tema|segui il tema|sondaggio|vota|voti|vota l'articolo|risultati|vedi risultati|valuta|valutazione|il tuo voto|grazie|inizia|riprova|errore|pagina non trovata|si è verificato un errore|notifiche|avvisi|attiva notifiche|filtra|ordina|scarica|scarica pdf|visualizzazioni|letture|cambia città|scegli|seleziona|modifica|condizioni|aggiungi|rimuovi|copia|espandi|riduci|campo obbligatorio|obbligatorio|nome|cognome|telefono|città|messaggio|calendario|mappa|mostra mappa|borsa italiana|quotazioni|risultati della ricerca|nessun risultato|ti è stato utile|dai un voto",
    start:
      'attiva javascript|abilita javascript|il tuo browser|per favore|si prega di|seleziona|scegli|inserisci|aggiungi a|aggiungi ai|salva in|ti è stato utile|ti è piaciuto|questo articolo ti è|hai trovato utile|vota questo|grazie per il tuo|si è verificato un errore|nessun risultato|disabilita|disattiva',
    hold: 'attivare javascript|abilitare javascript|attiva javascript|il tuo browser|adblock|ad-block|campo obbligatorio|bloccare la pubblicità',
  },
  sources: {
    line: 'fonti|fonte|riferimenti|bibliografia|note|note a piè di pagina|collegamenti esterni|riferimenti bibliografici|per approfondire|sitografia',
  },
};
