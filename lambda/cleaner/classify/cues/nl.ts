import type { CueTable } from './types.ts';

/** Dutch, of the Netherlands and Flanders. */
export const nl: CueTable = {
  months:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec',
  dates:
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|om|op|uur|u|geleden|minuten|minuut|min|dagen|dag|weken|week|maanden|maand|jaar|vandaag|gisteren|bijgewerkt|gepubliceerd|geüpdatet|laatst|laatste|update|zojuist',
  date: {
    line: 'gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op|laatste update|laatst bijgewerkt|aangepast|datum|vandaag|gisteren|zojuist|publicatiedatum|gewijzigd',
    start:
      'gepubliceerd op|gepubliceerd:|gepubliceerd om|bijgewerkt op|bijgewerkt:|bijgewerkt om|laatste update|laatst bijgewerkt|laatste wijziging|aangepast op|geplaatst op|publicatiedatum|datum:|gewijzigd op|geüpdatet op',
    hold: 'laatste update:|laatst bijgewerkt',
  },
  readtime: {
    line: 'leestijd|min leestijd|minuten leestijd|minuten lezen|min lezen|min',
    start: 'leestijd|geschatte leestijd|lees in',
    hold: 'min leestijd|min. leestijd|minuten leestijd|minuten lezen|minuut lezen|min lezen|leestijd:',
  },
  byline: {
    line: 'door|auteur|auteurs|redactie|van onze redactie|onze redactie|redacteur|verslaggever|correspondent|journalist|columnist|anp|belga|geschreven door|hoofdredacteur|binnenlandredactie|buitenlandredactie|sportredactie|regioredactie|van onze verslaggever|van onze correspondent|gastauteur|onderzoeksjournalist|politiek verslaggever|nieuwsredactie',
    start:
      'door:|auteur:|auteur |auteurs:|geschreven door|tekst:|redactie:|van onze|bron: redactie|geplaatst door|interview door|bewerkt door|door',
  },
  credit: {
    line: "foto|foto's|beeld|anp|anp foto|belga|belgaimage|reuters|afp|ap|epa|getty images|getty|archieffoto|foto ter illustratie|stockfoto|shutterstock|photo news|hollandse hoogte|eigen foto|rv|beeld anp|ter illustratie|archiefbeeld|gf|fotobron",
    start:
      "foto:|foto |foto's:|fotograaf|fotografie|beeld:|illustratie:|illustratie |bron foto|fotobron|fotocredit|video:|infographic|archieffoto",
    hold: '(foto|foto:|archieffoto|foto ter illustratie|fotocredit|anp / |/ anp|©|beeld anp|getty images|via getty|belga image|hollandse hoogte|foto anp',
  },
  subscribe: {
    line: 'abonneer|abonneren|abonneer nu|abonneer je|neem een abonnement|abonnement|abonnementen|abonnee|abonnees|abonnee worden|word abonnee|word lid|lid worden|nieuwsbrief|nieuwsbrieven|aanmelden|aanmelden nieuwsbrief|meld je aan|meld je nu aan|inschrijven|schrijf je in|schrijf je nu in|schrijf je in voor de nieuwsbrief|schrijf je in voor onze nieuwsbrief|ontvang de nieuwsbrief|e-mail|e-mailadres|je e-mailadres|uw e-mailadres|vul je e-mailadres in|probeer gratis|probeer nu|digitale krant|krant|e-paper|meldingen aan|pushberichten|afmelden|proefabonnement|bekijk abonnementen|start abonnement|al abonnee|blijf op de hoogte|whatsapp-kanaal',
    start:
      'abonneer|neem een abonnement|word abonnee|word lid|meld je aan|meld je nu|meld u aan|schrijf je in|schrijf je nu|schrijf u in|ontvang onze|ontvang de|ontvang dagelijks|ontvang elke|ontvang ons|blijf op de hoogte|wil je op de hoogte|wil je meer|wil je geen|mis niets|mis geen|niets missen|nooit meer iets missen|vul je e-mailadres|door je in te schrijven|door u in te schrijven|bedankt voor je aanmelding|bedankt voor het aanmelden|bedankt voor je inschrijving|nieuwsbrief|al abonnee|ben je al abonnee|bent u al abonnee|volg ons whatsapp|het belangrijkste nieuws|elke ochtend|elke dag het|je kunt je op elk moment|je ontvangt deze e-mail|je ontvangt deze mail|u ontvangt deze e-mail|je ontvangt deze nieuwsbrief|u ontvangt deze nieuwsbrief|deze e-mail is verzonden',
    hold: 'onze nieuwsbrief|de nieuwsbrief|nieuwsbrieven|gratis nieuwsbrief|in je mailbox|in je inbox|in uw mailbox|in jouw mailbox|whatsapp-kanaal|whatsappkanaal|op elk moment uitschrijven|uitschrijven kan|op elk moment opzeggen|abonnee worden|word abonnee|je ontvangt deze e-mail|je ontvangt deze mail|u ontvangt deze e-mail|je ontvangt deze nieuwsbrief|u ontvangt deze nieuwsbrief|deze e-mail is verzonden|dagelijkse nieuwsbrief|wekelijkse nieuwsbrief',
  },
  login: {
    line: 'inloggen|log in|login|uitloggen|registreren|registreer|maak een account|maak account aan|account aanmaken|account|mijn account|mijn profiel|profiel|wachtwoord|wachtwoord vergeten|gebruikersnaam|onthoud mij|al een account|heb je al een account?|nog geen account?|inloggen met google|inloggen met facebook|doorgaan met google|inloggen of registreren',
    start:
      'log in om|log in of|log in met|inloggen om|je moet ingelogd|u moet ingelogd|je bent niet ingelogd|heb je al een account|heeft u al een account|nog geen account|al een account|wachtwoord vergeten|maak een account|maak gratis een|registreer je|doorgaan met',
    hold: 'je moet ingelogd|moet ingelogd zijn|maak een account aan|maak gratis een account|log in of registreer',
  },
  share: {
    line: 'delen|deel|deel dit|deel dit artikel|deel artikel|deel via|deel op|deel op facebook|deel op twitter|deel op x|deel op linkedin|deel via whatsapp|deel via e-mail|deel via email|delen op|delen via|delen op facebook|delen op twitter|delen via whatsapp|delen via e-mail|deel dit bericht|deel deze pagina|doorsturen|mail|mailen|verstuur|stuur door|kopieer link|link kopiëren|kopieer|gekopieerd|link gekopieerd|tweet|tweeten|vind ik leuk|volg|volgen|volg ons|volg ons op|volg ons op facebook|volg ons op instagram|sociale media|social media|printen|cadeau geven|geef cadeau|artikel cadeau geven|google nieuws',
    start:
      'deel dit|deel deze|deel op|deel via|delen op|delen via|delen:|deel:|volg ons|volg onze|kopieer link|link gekopieerd|klik om te delen|stuur dit|vind ons op|opent in een nieuw',
    hold: 'deel dit artikel|deel dit bericht|volg ons op|opent in nieuw venster|opent in een nieuw|wordt in een nieuw venster',
  },
  comments: {
    line: 'reactie|reacties|reageer|reageren|geen reacties|geef een reactie|geef je reactie|geef je mening|plaats een reactie|plaats reactie|reactie plaatsen|reactie toevoegen|schrijf een reactie|laat een reactie achter|bekijk reacties|bekijk alle reacties|toon reacties|alle reacties|meer reacties|lees reacties|antwoorden|beantwoorden|reactie annuleren|antwoord annuleren|discussie|praat mee|discussieer mee|nieuwste eerst|oudste eerst|nieuwste|oudste|populairste|sorteer op|meld misbruik|rapporteer|naam|website|jouw reactie|uw reactie|je reactie|huisregels|reacties gesloten|verstuur reactie|wees de eerste|verzenden',
    start:
      'reageer op|reageren op|geef een reactie|geef je mening|plaats een reactie|laat een reactie|schrijf een reactie|reacties (|reacties:|reacties zijn|je e-mailadres wordt|het e-mailadres wordt|uw e-mailadres wordt|vereiste velden|mijn naam, e-mail|om te reageren|om te kunnen reageren|je moet ingelogd|wees de eerste|wat vind jij|wat vindt u|wat denk jij|laat het ons weten|praat mee|deze site gebruikt akismet|reageren is niet|reageren kan|alle reacties',
    hold: 'plaats een reactie|laat een reactie achter|om te reageren|om te kunnen reageren|vereiste velden|wordt niet gepubliceerd|reacties zijn gesloten|huisregels',
  },
  related: {
    line: "lees ook|lees meer|lees verder|lees meer over|meer|meer over|meer over dit onderwerp|meer lezen|meer nieuws|meer artikelen|meer van|meer in|meer uit|meer berichten|meer video's|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|gerelateerde berichten|gerelateerde onderwerpen|verwant|verwante artikelen|aanbevolen|aanbevolen artikelen|aanbevolen voor jou|aanraders|onze aanraders|tips van de redactie|keuze van de redactie|uitgelicht|uitgelichte artikelen|ook interessant|dit is misschien ook interessant|misschien ook interessant|dit vind je misschien ook leuk|misschien vind je dit ook leuk|ook lezen|bekijk ook|kijk ook|zie ook|meest gelezen|best gelezen|meest bekeken|meest gedeeld|meest recent|populair|populaire artikelen|populair nu|populair nieuws|nu populair|trending|net binnen|laatste nieuws|het laatste nieuws|laatste artikelen|laatste berichten|recent|recente berichten|recente artikelen|recent nieuws|nieuwste|nieuwste artikelen|actueel|ander nieuws|andere artikelen|overig nieuws|volgend artikel|vorig artikel|volgende artikel|vorige artikel|volgende|vorige|toon meer|laad meer|meer laden|meer tonen|bekijk meer|bekijk alles|alles bekijken|alle artikelen|alle berichten|in het nieuws|nieuws|nieuwsoverzicht|voor jou|speciaal voor jou|geselecteerd voor jou|video|video's|foto's|fotoserie|dossier|dossiers|onderwerpen|topverhalen|hoofdpunten|van de redactie|niet te missen|mis dit niet|elders op het web|in dit dossier|het beste van|meer van deze auteur|meer van onze redactie|vandaag op",
    start:
      'gerelateerde artikelen|gerelateerd nieuws|meer over dit|meer nieuws over|meer nieuws uit|meer van deze|meer artikelen|aanbevolen voor|meest gelezen|laatste nieuws|het laatste nieuws|populaire artikelen|volgend artikel|vorig artikel|alle artikelen|misschien vind je|dit vind je misschien|ook interessant|recente berichten',
    hold: 'misschien ook interessant|misschien ook leuk|ook interessant voor',
  },
  readmore: {
    line: 'lees meer|lees verder|lees het hele artikel|lees het volledige artikel|lees artikel|lees ook|meer lezen|meer informatie|meer info|klik hier|bekijk|bekijk de video|bekijk hier|verder lezen|lees hier verder|ontdek meer|details',
    start:
      'lees ook|lees meer|lees verder|lees hier|lees:|lees het|bekijk ook|bekijk hier|bekijk de video|kijk ook|zie ook|meer lezen|meer weten|meer informatie|meer over:|klik hier|luister ook|luister naar de podcast|video:|in beeld:|liveblog:|interview:|analyse:|eerder:|eerder schreven|ontdek meer|tekst gaat verder|de tekst gaat verder|artikel gaat verder|verhaal gaat verder',
    hold: 'lees ook:|lees meer:|klik hier|tekst gaat verder|tekst loopt door|artikel gaat verder|verhaal gaat verder|lees hier meer|lees het hele artikel',
  },
  advert: {
    line: 'advertentie|advertenties|advertorial|gesponsord|gesponsorde content|sponsor|partnercontent|partner|partners|onze partners|reclame|promotie|sluit advertentie|artikel gaat verder na advertentie|adverteren|adverteer|betaalde content|aanbieding|aanbiedingen|koop nu|bestel nu|bestellen|vacatures|familieberichten|branded content|in samenwerking met|aangeboden door|publireportage',
    start:
      'advertorial|gesponsord|aangeboden door|mede mogelijk gemaakt|na de advertentie|artikel gaat verder onder|tekst gaat verder onder|lees verder onder|lees verder na',
    hold: 'onder de advertentie|na de advertentie|na advertentie|gesponsorde|gaat verder onder|lees verder onder',
  },
  affiliate: {
    start: 'dit artikel bevat affiliate|dit artikel bevat links|affiliate|als je via',
    hold: 'affiliate-link|affiliate links|affiliatelinks|affiliate-links',
  },
  paywall: {
    line: 'alleen voor abonnees|exclusief voor abonnees|voor abonnees|premium|plus|plus-artikel|premium artikel|exclusief|abonnee-exclusief|verder lezen|lees verder met|ontgrendel',
    start:
      'dit artikel is exclusief|dit artikel is alleen|dit artikel is gereserveerd|dit is een premium|dit is een plus|alleen voor abonnees|exclusief voor abonnees|verder lezen?|wil je verder lezen|wilt u verder lezen|om dit artikel te lezen|om verder te lezen|lees verder met|krijg onbeperkt|onbeperkt toegang|lees onbeperkt|je hebt je|u heeft uw limiet|nog geen abonnee|registreer om',
    hold: 'alleen voor abonnees|exclusief voor abonnees|voorbehouden aan abonnees|om verder te lezen|onbeperkt toegang|onbeperkt lezen|gratis artikelen',
  },
  legal: {
    line: 'privacy|privacybeleid|privacyverklaring|privacystatement|privacy policy|privacy-instellingen|privacyinstellingen|cookies|cookiebeleid|cookieverklaring|cookie-instellingen|cookie instellingen|cookievoorkeuren|algemene voorwaarden|gebruiksvoorwaarden|voorwaarden|disclaimer|copyright|auteursrecht|alle rechten voorbehouden|akkoord|accepteren|accepteer|alles accepteren|alle cookies accepteren|weigeren|weiger|alles weigeren|instellingen|voorkeuren|instellingen beheren|toegankelijkheid|colofon|over ons|fout gezien?|fout melden|tip de redactie|klachten|correcties|redactiestatuut|meld een fout|ok',
    start:
      'copyright|alle rechten|auteursrecht|niets uit deze|wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt|onze website gebruikt|wij en onze partners|door verder te|door gebruik te maken|door op akkoord|door op "accepteren|fout gezien|foutje gezien|fout gevonden|heb je een fout|heeft u een fout|zie je een fout|meld een fout|de inhoud van dit|aan dit artikel kunnen|disclaimer|overname van|geen deel van',
    hold: 'alle rechten voorbehouden|privacybeleid|privacyverklaring|privacystatement|cookiebeleid|gebruik van cookies|gebruikt cookies|gebruiken cookies|cookies te accepteren|algemene voorwaarden|zonder voorafgaande toestemming|schriftelijke toestemming|geen beleggingsadvies|auteursrechtelijk beschermd|taalfout of onjuistheid',
  },
  bio: {
    line: 'over de auteur|over de auteurs|over ons|auteursprofiel|bekijk profiel|alle artikelen van deze auteur|meer van deze auteur|biografie|wie is',
    start:
      'over de auteur|over de schrijver|bekijk alle artikelen|bekijk alle berichten|alle artikelen van|alle berichten van|meer artikelen van|meer van ',
    hold: 'is journalist bij|is verslaggever bij|is redacteur bij|is correspondent|is freelance journalist|is freelancejournalist|is columnist|is hoofdredacteur|is auteur van|is politiek verslaggever|is economieredacteur|studeerde journalistiek',
  },
  consent: {
    line: 'beheer toestemming|toestemming beheren|wij waarderen uw privacy|wij respecteren je privacy|wij geven om uw privacy|strikt noodzakelijke cookies',
    hold: 'informatie op een apparaat|profielen voor gepersonaliseerde|advertentieprestaties meten|contentprestaties meten|doelgroepen begrijpen aan de hand|technische opslag of toegang',
  },
  contact: {
    line: 'contact|neem contact op|contacteer ons|mail ons|tip ons|tip de redactie|tips|nieuwstip|stuur je tip|klantenservice|hulp|veelgestelde vragen|feedback|stuur een mail|mail de redactie|whatsapp ons|vacatures|stuur in',
    start:
      'contact:|neem contact op|contacteer ons|mail ons|mail naar|mail de redactie|stuur een mail|stuur je|stuur ons|stuur uw|tip ons|heb je een tip|heb je een nieuwstip|heb je nieuws|heeft u een tip|heb jij een|heb je een vraag|tel.|tel:|telefoon:|e-mail:|persvoorlichting|voor meer informatie|niet voor publicatie|noot voor de redactie',
    hold: 'neem contact op met|mail ons|tip de redactie|tip onze redactie|stuur een mail naar|stuur een e-mail naar|stuur je foto|app ons',
  },
  note: {
    line: 'bron|bronnen|met medewerking van|redactie|met anp|bron anp|noot van de redactie|vertaling|meer volgt|later meer',
    start:
      'bron:|bronnen:|met medewerking van|m.m.v.|noot van de redactie|noot redactie|vertaling:|vertaald door|dit artikel verscheen|dit artikel is eerder|dit artikel is oorspronkelijk|dit artikel is vertaald|dit artikel werd|dit artikel is tot stand|dit interview|dit verhaal verscheen|oorspronkelijk verschenen|eerder verschenen|eindredactie|een versie van dit artikel|lees het oorspronkelijke',
    hold: 'oorspronkelijk verschenen|oorspronkelijk gepubliceerd|verscheen oorspronkelijk|noot van de redactie|een versie van dit artikel|verscheen eerst op',
  },
  correction: {
    line: 'correctie|rectificatie|correcties|aanvulling|verbetering',
    start:
      'correctie:|correctie |rectificatie|aanvulling:|verbetering:|in een eerdere versie|een eerdere versie|eerder stond|in dit artikel stond|in een vorige versie|dit artikel is aangepast|dit artikel is gecorrigeerd|dit bericht is aangepast',
    hold: 'eerdere versie van dit|vorige versie van dit|hierboven gecorrigeerd|dit is aangepast',
  },
  promo: {
    line: 'download de app|download onze app|app|apps|onze apps|doneer|doneren|steun ons|steun|podcast|podcasts|onze podcasts|evenementen|agenda|winkel|webwinkel|shop|puzzels|puzzel|spellen|kruiswoord|sudoku|quiz|horoscoop|weer|winacties|prijsvraag|tv-gids|vacatures|boeken|reizen',
    start:
      'wil je niets missen|wil je niets meer missen|download de|download onze|download nu|steun ons|steun onze|doneer|met jouw steun|met uw steun|jouw steun|vond je dit|vind je dit|luister naar onze|luister de podcast|beluister|verkrijgbaar|speel mee|doe mee en|bestel hier',
    hold: 'download de app|download onze app|onze app|steun onze journalistiek|onze podcast',
  },
  player: {
    line: "luister|luisteren|luister naar dit artikel|luister artikel|beluister|beluister dit artikel|afspelen|speel af|video afspelen|bekijk video|bekijk|pauze|pauzeren|volledig scherm|geluid uit|geluid aan|dempen|live|video|video's|vergroten|vergroot|foto vergroten|bekijk foto|bekijk foto's|galerij|volgende foto|vorige foto|ondertiteling|snelheid|duur|volgende video|audio|speelt nu",
    start:
      'luister naar dit|luister dit artikel|beluister dit|video afspelen|je browser|uw browser|deze video|duur:|dit artikel is voorgelezen|schakel javascript|om deze video|deze inhoud kan niet',
    hold: 'browser ondersteunt|volledig scherm|voorgelezen door|automatisch voorgelezen|videospeler|cookies om deze',
  },
  loader: {
    line: 'laden|aan het laden|wordt geladen|even geduld|even geduld a.u.b|reacties laden|een moment geduld',
    start: 'wordt geladen|aan het laden|even geduld|reacties worden',
    hold: 'even geduld a.u.b|wordt geladen',
  },
  navigation: {
    line: "webversie|direct naar artikel|uit wikipedia, de vrije encyclopedie|home|startpagina|voorpagina|menu|hoofdmenu|navigatie|open menu|sluit menu|menu sluiten|ga naar inhoud|ga naar de inhoud|naar de inhoud|naar de hoofdinhoud|direct naar inhoud|spring naar inhoud|ga naar hoofdinhoud|overslaan en naar de inhoud gaan|terug|terug naar boven|naar boven|terug naar overzicht|terug naar home|zoeken|zoek|sluiten|rubrieken|rubriek|categorieën|categorie|thema's|binnenland|buitenland|politiek|economie|regio|regionaal|lokaal|sport|voetbal|schaatsen|wielrennen|tennis|formule 1|cultuur|cultuur & media|media|show|entertainment|muziek|film|boeken|wetenschap|tech|technologie|gezondheid|onderwijs|klimaat|milieu|opinie|columns|column|geld|wonen|werk|auto|reizen|koken|eten|lifestyle|mode|koninklijk huis|opmerkelijk|crime|misdaad|weer|verkeer|nederland|vlaanderen|belgië|europa|wereld|archief|sitemap|over ons|service|inhoud|inhoudsopgave|in dit artikel|volgende pagina|vorige pagina|pagina|je bent hier|alles|toon alles|edities|meer rubrieken|bekijk in browser|bekijk in je browser|bekijk deze e-mail in je browser|bekijk online|bekijk de webversie|webversie",
    start:
      'ga naar de|ga naar inhoud|ga naar hoofd|spring naar|direct naar|terug naar|je bent hier|u bent hier|home >|home »|home /|categorie:|categorieën:|inhoudsopgave|overslaan en naar|bekijk deze e-mail|wordt deze e-mail niet|wordt deze nieuwsbrief niet',
    hold: 'naar de inhoud gaan|naar hoofdinhoud|ga naar de inhoud',
  },
  tags: {
    line: "tags|tag|trefwoorden|onderwerpen|thema's|labels|gerelateerde onderwerpen|lees meer over",
    start: 'tags:|tags |trefwoorden|onderwerpen:|labels:|lees meer over:',
  },
  noalt: {
    line: 'afbeelding|geen afbeelding|logo|omslagfoto|miniatuur|uitgelichte afbeelding',
    start: 'geen beschrijving|afbeelding van|uitgelichte afbeelding',
  },
  widget: {
    line: 'print|printen|afdrukken|bewaar|bewaren|bewaar artikel|opslaan|opgeslagen|lees later|later lezen|favorieten|toevoegen aan favorieten|sluiten|sluit|toon|verberg|toon minder|minder|annuleren|annuleer|versturen|verzenden|bevestigen|doorgaan|ja|nee|ok|taal|kies taal|nederlands|tekstgrootte|lettergrootte|donkere modus|lichte modus|volg|volgend|gevolgd|volg onderwerp|poll|stelling|stem|stemmen|resultaten|bekijk resultaten|beoordeel|beoordeling|bedankt|start|probeer opnieuw|fout|pagina niet gevonden|er is iets misgegaan|meldingen|filter|sorteren|downloaden|download pdf|keer gelezen|keer bekeken|weergaven|kies je regio|kies|selecteer|bewerken|toevoegen|verwijderen|verplicht|verplicht veld|voornaam|achternaam|telefoonnummer|bericht|kaart|bekijk op kaart|zoekresultaten|geen resultaten|vertalen|later|nuttig|niet nuttig',
    start:
      'schakel javascript|je browser|uw browser|vul je|vul uw|vul een geldig|kies je|kies een|selecteer|toevoegen aan|voeg toe aan|was dit artikel|vond je dit artikel|bedankt voor|er is iets mis|er ging iets mis|geen resultaten|pagina niet gevonden',
    hold: 'javascript in te schakelen|je browser|uw browser|adblocker|verplicht veld',
  },
  sources: { line: 'bronnen|bron|referenties|literatuur|noten|voetnoten|externe links|bronvermelding' },
  reply: {
    line: 'beantwoorden|antwoorden|reageren|reageer',
  },
  says: { line: 'zegt|schreef|schrijft|zei' },
};
