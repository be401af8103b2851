import type { CueTable } from './types.ts';

/** German. */
export const de: CueTable = {
  months:
    'januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez',
  dates:
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|uhr|um|am|vom|vor|und|stunden|stunde|tagen|tage|tag|wochen|woche|monaten|monat|jahren|jahr|minuten|minute|min|heute|gestern|gerade|eben|std|mesz|mez|den|der|einem|einer',
  date: {
    line: 'stand|veröffentlicht|aktualisiert|zuletzt aktualisiert|heute|gestern|datum|erstellt|erschienen',
    start:
      'stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|letztes update|publiziert|publiziert am|erstellt am|erschienen am|datum|erstveröffentlichung|online seit|artikel vom|geändert am|zuletzt geändert|der beitrag wurde am|dieser beitrag wurde am|der artikel wurde am|dieser artikel wurde am|dieser eintrag wurde',
  },
  readtime: {
    line: 'lesezeit|lesedauer|min lesezeit|minuten lesezeit|min|minuten|min. lesezeit|leseminuten',
    start: 'lesezeit|lesedauer|geschätzte lesezeit|ca. lesezeit',
    hold: 'min lesezeit|min. lesezeit|minuten lesezeit|lesedauer|lesezeit',
  },
  byline: {
    line: 'von|autor|autorin|autoren|redaktion|die redaktion|autorenprofil|korrespondent|korrespondentin|volontär|volontärin|redakteur|redakteurin|chefredakteur|freier autor|freie autorin|gastbeitrag|kolumnist|kolumnistin|autor:in|ressortleiter|online-redaktion|onlineredaktion',
    start:
      'von|autor|autorin|autoren|text|text von|ein artikel von|ein beitrag von|ein kommentar von|eine analyse von|eine kolumne von|ein gastbeitrag von|kolumne von|kommentar von|interview von|interview: |geschrieben von|verfasst von|autorenprofilbild von|profilbild von|protokoll|essay von|eine reportage von|ein interview von|porträt von|aus|ein bericht von|aufgezeichnet von',
  },
  credit: {
    line: 'symbolbild|archivbild|symbolfoto|archivfoto|dpa|afp|ap|epa|reuters|imago|getty images|foto|fotos|bild|bilder|picture alliance|picture-alliance|quelle|bildquelle|bildnachweis|handout|screenshot|privat|keystone|apa|sid|kna|epd|ddp|sda|adobe stock|pixabay',
    start:
      'foto|fotos|foto von|bild|bild von|bilder|bildquelle|bildnachweis|quelle|quellen foto|fotografie|fotograf|illustration|grafik|infografik|symbolbild|symbolfoto|archivbild|archivfoto|titelbild|titelfoto|beitragsbild|video von|copyright',
    hold: 'bildquelle|bildnachweis|picture alliance|(foto|foto:|(quelle|quelle: |bild:|fotos:',
  },
  subscribe: {
    line: 'abonnieren|jetzt abonnieren|abo|abos|abonnement|abo-shop|abo-service|abo abschließen|abo testen|zum abo|probeabo|newsletter|newsletters|newsletter abonnieren|newsletter bestellen|zum newsletter|jetzt anmelden|anmelden|jetzt registrieren|registrieren|kostenlos registrieren|kostenlos abonnieren|kostenlos testen|jetzt testen|gratis testen|e-mail|e-mail-adresse|ihre e-mail-adresse|deine e-mail-adresse|e-mail adresse|vorname|nachname|vorname e-mail|mitglied werden|jetzt mitglied werden|abonnent werden|e-paper|epaper|zeitung abonnieren|push-nachrichten|benachrichtigungen aktivieren|whatsapp-kanal|unser newsletter|abonniere|folgen sie uns|kündigen|angebote|alle angebote|alle newsletter|zur anmeldung|jetzt abo abschließen|abo bestellen',
    start:
      'newsletter|abonnieren sie|abonniere|jetzt abonnieren|melden sie sich|melde dich|jetzt anmelden|jetzt kostenlos|bleiben sie|bleib auf dem|bleiben sie auf dem laufenden|sie möchten|sie wollen|du willst|mit der anmeldung|mit dem klick auf|mit deiner anmeldung|ich möchte|ja, ich möchte|erhalten sie|erhalte|verpassen sie|verpasse keine|nichts mehr verpassen|die wichtigsten nachrichten|die wichtigsten meldungen|das wichtigste|alles wichtige|unser newsletter|der newsletter|testen sie|jetzt testen|lesen sie mit|werden sie mitglied|mitglied bei|sie lesen gerne|exklusiv für abonnenten|holen sie sich|hol dir|30 tage kostenlos|ihre anmeldung|vielen dank für ihre anmeldung|vielen dank für ihr interesse|bitte bestätigen sie|jeden morgen|jeden donnerstag|jeden freitag|immer montags|wöchentlich|sie erhalten diesen newsletter|sie erhalten diese e-mail|du erhältst diesen newsletter|du erhältst diese e-mail|diese e-mail wurde an',
    hold: 'newsletter|in ihr postfach|in dein postfach|ins postfach|kostenlos anmelden|jederzeit abbestellen|jederzeit kündbar|monatlich kündbar|abbestellen|datenschutzerklärung zu|abonnenten werden|whatsapp-kanal|mitglied werden|mit freizeittipps|probemonat|testzeitraum|jetzt abonnieren|sie erhalten diesen newsletter|sie erhalten diese e-mail|du erhältst diesen newsletter|du erhältst diese e-mail|diese e-mail wurde an',
  },
  login: {
    line: 'anmelden|einloggen|login|log-in|abmelden|ausloggen|registrieren|konto|mein konto|konto erstellen|passwort vergessen|passwort|benutzername|angemeldet bleiben|jetzt einloggen|mein profil|profil|anmelden oder registrieren|hier einloggen|hier anmelden|zum login|nutzerkonto|benutzerkonto|kundenkonto',
    start:
      'bitte melden sie sich|bitte loggen sie sich|sie sind nicht angemeldet|sie müssen angemeldet|sie sind bereits|sie haben bereits|du hast bereits|noch kein konto|noch kein benutzerkonto|haben sie bereits|bereits registriert|bereits abonnent|schon abonnent|einloggen|anmelden',
    hold: 'bitte anmelden|bitte einloggen|konto anlegen|hier einloggen|zum einloggen|müssen angemeldet sein|müssen eingeloggt sein',
  },
  share: {
    line: 'teilen|artikel teilen|beitrag teilen|jetzt teilen|seite teilen|teilen auf|teilen auf facebook|auf facebook teilen|auf twitter teilen|auf x teilen|auf whatsapp teilen|auf linkedin teilen|per mail teilen|per e-mail teilen|per e-mail|per mail versenden|per whatsapp|via facebook|via twitter|via whatsapp|via mail|link kopieren|link kopiert|kopieren|url kopieren|weitersagen|weiterleiten|empfehlen|artikel empfehlen|twittern|versenden|senden|artikel versenden|mailen|folgen|folgen sie uns|folge uns|folgt uns|folgen sie uns auf|social media|soziale medien|teilen menu auf machen|diesen artikel teilen|teilen sie diesen artikel|teilen sie|auf xing teilen|google news|artikel verschenken|verschenken|merken teilen',
    start:
      'teilen|artikel teilen|beitrag teilen|teilen sie|diesen artikel teilen|folgen sie|folge uns|folgt uns|folgen sie uns|besuchen sie uns|link wurde|per e-mail|auf facebook|auf twitter|auf whatsapp|facebook teilen|drücken sie|über link kopieren',
    hold: 'folgen sie uns|folge uns auf|folgt uns auf|auf facebook teilen|artikel teilen|auf instagram|link kopieren',
  },
  comments: {
    line: 'kommentar|kommentare|keine kommentare|kommentieren|kommentar schreiben|kommentar verfassen|kommentar abgeben|kommentar hinzufügen|kommentare lesen|kommentare anzeigen|kommentare ansehen|kommentare laden|alle kommentare|alle kommentare anzeigen|weitere kommentare|mehr kommentare|mitdiskutieren|diskutieren|diskutieren sie mit|jetzt mitdiskutieren|leserkommentare|lesermeinungen|leserdiskussion|leserbrief|leserbriefe|leserbrief schreiben|diskussion|zur diskussion|antworten|antwort|antworten abbrechen|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|ihr kommentar|dein kommentar|ihre meinung|neueste zuerst|älteste zuerst|beliebteste|sortieren nach|melden|kommentar melden|debatte|debatten|netiquette|forum|ihr name|kommentarregeln|im forum diskutieren|verbleibende zeichen|kommentar speichern|zeichen übrig|absenden|abschicken',
    start:
      'kommentar|kommentare|kommentieren|pingback von|trackback von|die kommentarfunktion|die kommentarfunktionalität|diskutieren sie|diskutiere mit|schreiben sie einen|schreibe einen|hinterlasse|leserkommentare|deine e-mail-adresse wird|ihre e-mail-adresse wird|erforderliche felder|meinen namen|sie wollen diesen kommentar|in diesem kommentar|um kommentieren|um zu kommentieren|zum kommentieren|bitte beachten sie|bitte bleiben sie|was denken sie|was meinen sie|was denkst du|ihre meinung|sagen sie uns|jetzt kommentieren|alle kommentare|durch einen technischen fehler|kommentiere|es gibt',
    hold: 'kommentarfunktion|kommentarbereich|kommentarspalte|leserkommentare|mitdiskutieren|kommentar schreiben|netiquette|kommentar melden|kommentare geschlossen|um zu kommentieren|kommentare zu diesem',
  },
  related: {
    line: 'mehr|mehr zum thema|mehr zu diesem thema|mehr dazu|mehr aus dem ressort|mehr aus|mehr von|mehr davon|mehr news|mehr nachrichten|mehr artikel|mehr lesen|mehr lesen über|mehr aus dem web|mehr aus dieser rubrik|mehr von uns|zum thema|zum weiterlesen|zum artikel|weitere artikel|weitere nachrichten|weitere meldungen|weitere themen|weitere beiträge|weitere videos|weiterlesen|weiterführende links|weitere informationen|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|das könnte sie interessieren|auch interessant|ebenfalls interessant|auch lesenswert|lesenswert|lesen sie auch|lies auch|lesen sie mehr|lesen sie mehr zum thema|lesetipps|lesetipp|unsere empfehlungen|empfehlungen|empfohlen|empfohlene artikel|empfehlungen der redaktion|empfehlungen für sie|empfohlener externer inhalt|meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|meistgeklickt|meistkommentiert|beliebt|beliebte artikel|beliebteste artikel|beliebte themen|top-themen|topthemen|top-artikel|top themen|top news|topmeldungen|top-meldungen|aktuell|aktuelles|aktuelle nachrichten|aktuelle artikel|aktuelle themen|aktuelle meldungen|neueste artikel|neueste nachrichten|neueste beiträge|neueste meldungen|neueste videos|neues aus der redaktion|letzte beiträge|die neuesten artikel|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|passend zum artikel|passend zum thema|passend dazu|siehe auch|hintergrund|themen|mehr themen|schlagzeilen|newsticker|ticker|eilmeldungen|nachrichten|im fokus|videos|video-tipp|bilderstrecke|bildstrecke|fotostrecke|fotostrecken|galerie|das beste|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|vorheriger|nächster|mehr anzeigen|weitere anzeigen|alle anzeigen|alle artikel|aus dem ressort|aus der redaktion|redaktionstipps|redaktionsempfehlung|tipp der redaktion|tipps der redaktion|unsere besten|unsere top-artikel|für sie ausgewählt|was andere lesen|andere lesen auch|andere nutzer lasen auch|andere leser interessierte auch|heute wichtig|jetzt lesen|dazu passend|interessantes|auch spannend|artikelliste|links zum thema|thema|dossier|serie|die wichtigsten nachrichten|meistgesehen|mehr videos|gerade beliebt|im trend|trending|ressorts',
    start:
      'mehr zum thema|mehr zu|mehr aus|mehr von|mehr über|mehr nachrichten|mehr artikel|weitere artikel|weitere nachrichten|weitere themen|weitere infos|weitere informationen|das könnte|auch interessant|meistgelesen|die meistgelesenen|neueste|aktuelle nachrichten|aktuelle news|alle artikel|alle nachrichten|alles zum thema|alle infos|ähnliche artikel|ähnliche beiträge|sie könnten auch|diese artikel könnten|passend zum|lesen sie mehr zum|interessieren sie|die neuesten|unsere|nächster artikel|vorheriger artikel|beliebteste|newsblog|empfohlener externer|externer inhalt',
    hold: 'könnte sie auch interessieren|könnte dich auch interessieren',
  },
  readmore: {
    line: 'weiterlesen|mehr lesen|jetzt lesen|hier weiterlesen|zum artikel|mehr erfahren|mehr dazu|zum video|zum beitrag|lesen|artikel lesen|ganzen artikel lesen|hier klicken|mehr infos|mehr informationen|details|lesen sie hier weiter',
    start:
      "lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lies auch|lies hier|auch lesen|auch interessant|mehr dazu|mehr lesen|mehr zum thema:|mehr über|weiterlesen|siehe auch|sehen sie|sehen sie auch|zum thema:|zum artikel|hier geht es|hier geht's|hier lesen|hier finden sie|hier klicken|alles zum|alle infos|den ganzen|den vollständigen|interview:|kommentar:|video:|im video|newsblog:|liveticker:|hintergrund:|analyse:|mehr infos|mehr zu|jetzt lesen|dazu auch|klicken sie",
    hold: 'lesen sie hier|lesen sie auch|hier weiterlesen|mehr dazu|hier klicken|finden sie hier',
  },
  advert: {
    line: 'anzeige|anzeigen|werbung|advertorial|gesponsert|sponsored|sponsor|werbeanzeige|shopping|shoppinganzeigen|stellenmarkt|stellenanzeigen|partnerangebot|partnerangebote|angebote|anzeige schließen|werbung schließen|weiter nach der anzeige|kleinanzeigen|immobilienmarkt|partnerlinks|anzeigen aufgeben|anzeige aufgeben|bezahlter inhalt|verlagsangebot|in eigener sache|kaufen|jetzt kaufen|zum angebot|trauer|traueranzeigen',
    start:
      'anzeige|werbung|advertorial|artikeltyp:advertorial|gesponsert|präsentiert von|in kooperation mit|ein angebot von|nach der anzeige|weiter nach der|der artikel geht weiter|hier geht es weiter',
    hold: 'werbefrei|ohne werbung|weiter nach der werbung|nach der werbung',
  },
  affiliate: {
    start:
      'affiliate|wir erhalten|mit stern gekennzeichnete|die mit|bei den mit|links mit|als amazon-partner|einige links',
    hold: 'affiliate-link|affiliate-links|werbelink|werbelinks|partnerlink|partner-links|amazon-partner',
  },
  paywall: {
    line: 'plus|premium|exklusiv|bezahlinhalt|nur für abonnenten|für abonnenten|abonnenten|weiterlesen mit|jetzt weiterlesen|artikel freischalten|freischalten|exklusive artikel lesen|exklusiv für abonnenten|sie haben noch kein abo|plus-artikel|mit abo weiterlesen',
    start:
      'dieser artikel ist|dieser inhalt ist|dieser beitrag ist|diesen artikel|weiterlesen mit|jetzt weiterlesen|lesen sie weiter mit|testen sie|um weiterzulesen|um diesen artikel|um den artikel|exklusiv für|jetzt freischalten|mit plus|sie haben ihr|sie haben bereits|der artikel ist',
    hold: 'nur für abonnenten|exklusiv für abonnenten|weiterlesen mit|artikel freischalten|um weiterzulesen|für abonnenten|ist kostenpflichtig|bezahlschranke|unbegrenzt lesen|vollen zugriff|alle artikel lesen|hinter der paywall',
  },
  legal: {
    line: 'externer inhalt nicht verfügbar|empfohlener redaktioneller inhalt|impressum|datenschutz|datenschutzerklärung|datenschutzeinstellungen|datenschutz-einstellungen|privatsphäre|agb|nutzungsbedingungen|nutzungsbasierte werbung|cookies|cookie-einstellungen|alle akzeptieren|akzeptieren|akzeptieren und weiter|ablehnen|einstellungen|zustimmen|zustimmen und weiter|einwilligung|widerruf|barrierefreiheit|disclaimer|haftungsausschluss|alle rechte vorbehalten|jugendschutz|kontakt|mediadaten|lizenzen|nachdruckrechte|rechte am artikel|korrekturen|fehler melden|fehler gefunden|fehler entdeckt|hinweis|transparenz|redaktionsstatut|verträge kündigen|vertrag kündigen|einverstanden|cookie-einstellungen verwalten|cookies verwalten|cookie-einstellungen ändern',
    start:
      'copyright|alle rechte vorbehalten|wir verwenden cookies|wir nutzen cookies|diese website verwendet|diese seite verwendet|unsere website|wir und unsere partner|mit ihrer zustimmung|ihre zustimmung|um diesen inhalt|an dieser stelle|hier finden sie einen externen|ich bin damit einverstanden|damit personenbezogene|mit dem laden|fehler gefunden|haben sie einen fehler|ihnen ist ein fehler|ist ihnen ein fehler|falls sie einen fehler|korrekturhinweis|haftungsausschluss|disclaimer|die inhalte|nachdruck|vervielfältigung|informationen zum datenschutz|mehr dazu in unserer|weitere informationen finden sie in|die in diesem|leserkommentare geben|rechte am artikel',
    hold: 'alle rechte vorbehalten|rechte am artikel|datenschutzerklärung|cookies|datenschutz|personenbezogene daten|drittanbieter|drittplattformen|externer inhalte|aller externen inhalte|privatsphäre-einstellungen|externen inhalt|externer inhalt|ohne gewähr|ohne genehmigung|nur mit genehmigung|fehler melden|einwilligung|nutzungsbedingungen|zustimmung|geben nicht die meinung|ersetzt keine|keine anlageberatung',
  },
  bio: {
    line: 'über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|der autor|die autorin|autorenprofil|autoreninfo|alle artikel des autors|alle beiträge|mehr vom autor|mehr von diesem autor|über uns|autorenbox|zum profil|autorenseite|redaktion',
    start:
      'über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|der autor|die autorin|alle artikel von|alle beiträge von|weitere artikel von|mehr von|korrespondent|korrespondentin|unser autor|unsere autorin|unser korrespondent|jahrgang',
    hold: 'ist redakteur|ist redakteurin|ist journalist|ist journalistin|ist freier journalist|ist freie journalistin|ist korrespondent|ist korrespondentin|ist autor|ist autorin|ist reporter|ist reporterin|ist volontär|ist chefredakteur|schreibt für|schreibt über|schreibt als|arbeitet als|arbeitet seit|arbeitet für|berichtet aus|berichtet für|berichtet über|geboren in|studierte|hat studiert|für landespolitische|seit 20',
  },
  consent: {
    line: 'zustimmung zu cookies & datenverarbeitung|cookie-einwilligung|einwilligung verwalten|zustimmung verwalten|cookie-zustimmung verwalten|datenschutzeinstellungen|privatsphäre-einstellungen|wir respektieren ihre privatsphäre|wir schätzen ihre privatsphäre|ihre privatsphäre ist uns wichtig|diese webseite verwendet cookies|diese website verwendet cookies|notwendige cookies|unbedingt erforderliche cookies',
    hold: 'einwilligung jederzeit frei erteilen|ähnliche technologien für technische zwecke|informationen auf einem endgerät|informationen auf einem gerät|reduzierter daten zur auswahl|profilen für personalisierte werbung|profilen zur auswahl personalisierter|profilen zur personalisierung|messung der werbeleistung|performance von inhalten|analyse von zielgruppen durch|endgeräteeigenschaften|geräteeigenschaften zur identifikation|endgeräteinformationen und personenbezogene|technische speicherung oder der zugriff|textdateien, die von webseiten verwendet',
  },
  contact: {
    line: 'kontakt|kontaktieren sie uns|schreiben sie uns|schreib uns|e-mail an die redaktion|kontakt zur redaktion|pressekontakt|rückmeldung|leserservice|service|hilfe',
    start:
      'kontakt|schreiben sie uns|schreiben sie an|schreib uns|schicken sie uns|mailen sie|senden sie uns|sie erreichen|so erreichen sie|haben sie fragen|haben sie hinweise|haben sie anregungen|haben sie informationen|haben sie themen|hinweise an|fragen oder|rückfragen|pressekontakt|tel.|telefon|e-mail:|ihre meinung an',
    hold: 'schreiben sie uns|an die redaktion|per e-mail an|mail an|kontakt zur redaktion|hat ihnen dieser artikel',
  },
  note: {
    line: 'mit agenturmaterial|mit material von dpa|mit informationen der dpa|mit dpa|mit afp|mit reuters|mit agenturen|agenturen|verwendete quellen|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis|quellen anzeigen|mehr in kürze|weitere informationen folgen|mehr infos in kürze',
    start:
      'mit agenturmaterial|mit material|mit informationen von|mit informationen der|redaktionelle mitarbeit|mitarbeit|redaktion:|übersetzung|aus dem englischen|aus dem französischen|übersetzt von|dieser artikel ist eine übersetzung|dieser artikel erschien|dieser artikel ist zuerst|dieser artikel wurde|dieser text erschien|dieser text ist|dieser text wurde|dieser beitrag erschien|dieser beitrag ist|dieser beitrag wurde|dieser beitrag entstand|diese meldung|dieses thema im programm|dieses interview|dieses video|die nachrichtenagentur|anmerkung der redaktion|anm. d. red|anm. der redaktion|hinweis der redaktion|hinweis:|transparenzhinweis|der artikel erschien|zuerst erschienen|erstmals erschienen|schlussredaktion|bildredaktion|lektorat|recherche|aufgezeichnet|der text wurde|ursprünglich|das interview führte|die fragen stellte|protokolliert von|dieser inhalt wurde|erstellt mit ki',
    hold: 'ist eine übersetzung|schlussredaktion|im original|zuerst erschienen|ursprünglich erschienen|wurde mit hilfe|künstlicher intelligenz erstellt|maschinell erstellt|maschinell übersetzt|redaktionell geprüft|redaktionell bearbeitet|mit material von|von der redaktion geprüft|automatisiert|erschien zuerst auf',
  },
  correction: {
    line: 'korrektur|korrekturhinweis|richtigstellung|berichtigung|gegendarstellung',
    start:
      'korrektur|korrekturhinweis|richtigstellung|berichtigung|in einer früheren version|in einer früheren fassung|in einer ersten version|in der ursprünglichen version|eine frühere version|anmerkung: in einer|wir haben den artikel|wir haben den text|wir haben den fehler|wir haben die angabe|wir haben das korrigiert|wir haben dies korrigiert|wir haben die stelle',
    hold: 'früheren version dieses|früheren fassung|wir haben den fehler|haben das korrigiert|wurde korrigiert|wir bitten den fehler zu entschuldigen',
  },
  promo: {
    line: 'app herunterladen|zur app|app|apps|unsere app|jetzt spenden|spenden|unterstützen|unterstützen sie uns|jetzt unterstützen|podcast|podcasts|zum podcast|veranstaltungen|shop|zum shop|reisen|specials|gewinnspiel|gewinnspiele|rätsel|spiele|sudoku|kreuzworträtsel|tickets|jobs|jetzt bewerben|heft bestellen|aktuelle ausgabe|aktuelles heft|vorteile|abo-vorteile|leserreisen|magazine|magazin|unternehmen|audio app herunterladen',
    start:
      'laden sie|lade dir|jetzt app|unsere app|die app|hören sie|hören sie den podcast|unser podcast|der podcast|in diesem podcast|unterstützen sie|unterstütze|spenden sie|hat ihnen dieser artikel|wenn ihnen|ihre spende|mit ihrer spende|wir brauchen|jetzt spenden|einfach unterwegs hören|jetzt bestellen|bestellen sie|gewinnen sie|melden sie sich jetzt|jetzt bewerben|besuchen sie|kostenlos herunterladen|jetzt herunterladen|verfügbar auf|erhältlich im',
    hold: 'app herunterladen|mit einer spende|ihre spende|jetzt spenden|unterstützen sie uns|im app store|unsere app|unabhängigen journalismus|podcast-folge|in der app|audio-app|werden sie mitglied|hol dir unsere app|hol dir die app|lade dir unsere app',
  },
  player: {
    line: 'vorlesen|anhören|artikel anhören|jetzt anhören|audio|audio anhören|hören|abspielen|video abspielen|pause|player wird geladen|video lädt|video wird geladen|wiedergabe|stummschalten|ton an|ton aus|vollbild|video|videos|livestream|live|bild|bilder|bild vergrößern|vergrößern|vergrößern des bildes|detailansicht öffnen|bildergalerie|bilder anzeigen|zur bildergalerie|nächstes bild|vorheriges bild|nächstes video|untertitel|einstellungen|geschwindigkeit|lesen hören|symbolbild nach unten|schließen|zurück|weiter|aktuelle zeit|gesamtdauer|video starten|video ansehen|beitrag hören|jetzt hören|zur galerie|symbolbild für eingebettete inhalte|embed|bildunterschrift anzeigen',
    start:
      'video |video:|video verfügbar bis|verfügbar bis|video lädt|audio|bild |foto |galerie |vorlesen|anhören|hören sie diesen|dieses video|dieser audio|player|aktuelle zeit|artikel anhören|artikel vorlesen|die audioversion|zum abspielen|der player|ihr browser|starten sie|im video:|länge|dauer|lesen hören',
    hold: 'player wird geladen|video wird geladen|gesamtdauer|vorlesefunktion|automatisch vorgelesen|computerstimme|browser unterstützt|als podcast hören',
  },
  loader: {
    line: 'wird geladen|lädt|laden|bitte warten|inhalt wird geladen|kommentare werden geladen|einen moment bitte|wird geladen...',
    start: 'bitte warten',
    hold: 'wird geladen|werden geladen',
  },
  navigation: {
    line: 'webversion|direkt zum inhalt|zum hauptinhalt springen|zur navigation springen|direkt zur navigation|aus wikipedia, der freien enzyklopädie|zur navigation springen zur suche springen|startseite|zur startseite|home|menü|hauptmenü|menu|navigation|hauptnavigation|zum inhalt|zum inhalt springen|zum hauptinhalt|zum seitenanfang|nach oben|suche|suchen|suchbegriff|schließen|themen|alle themen|alle ressorts|rubriken|politik|wirtschaft|sport|fussball|fußball|kultur|wissen|wissenschaft|panorama|gesellschaft|meinung|regional|lokales|ausland|inland|international|deutschland|europa|schweiz|österreich|region|gesundheit|digital|netzwelt|technik|auto|auto & mobil|mobilität|reise|leben|stil|karriere|bildung|geld|finanzen|börse|immobilien|unterhaltung|promis|leute|medien|feuilleton|geschichte|familie|ratgeber|verbraucher|wetter|archiv|über uns|team|hilfe|service|kontakt|karriere|werben|mediathek|tv-programm|fernsehen|radio|blogs|inhalt|inhaltsverzeichnis|in diesem artikel|inhaltsübersicht|übersicht|zurück|weiter|zurück zur übersicht|zur übersicht|seite|vorherige seite|nächste seite|mehr|ressort|bundesliga|champions league|formel 1|kommentar|analyse|interview|reportage|porträt|glosse|kolumne|essay|leitartikel|entdecken|ressort:deutschland|stadtteile|veranstaltungskalender|zum anfang|sie sind hier|sie befinden sich hier|im browser ansehen|im browser anzeigen|im browser öffnen|im browser lesen|online-version|webversion',
    start:
      'zum inhalt|zur startseite|zurück zu|zurück zur|zum seitenanfang|sie sind hier|sie befinden sich|startseite |springe zu|direkt zu|inhaltsverzeichnis|ressort:|seite |wenn diese e-mail nicht|wird diese e-mail nicht|wird dieser newsletter nicht|falls diese e-mail nicht|falls dieser newsletter nicht|sollte diese e-mail nicht',
    hold: 'zum inhalt springen',
  },
  tags: {
    line: 'lesen sie mehr zum thema|schlagwörter|schlagworte|stichwörter|tags|themen in diesem artikel|schlagwörter zu diesem artikel|themen|mehr zum thema|artikel-themen|verwandte themen|mehr lesen über',
    start: 'schlagwörter|schlagworte|tags:|themen:|stichwörter|mehr lesen über',
  },
  noalt: {
    line: 'kein alternativer text für dieses bild vorhanden|bild ohne beschreibung|kein bild vorhanden',
    start: 'kein alternativer text|kein alternativtext',
  },
  widget: {
    line: 'drucken|artikel drucken|seite drucken|merken|artikel merken|zur merkliste|merkliste|auf die merkliste|gemerkt|speichern|artikel speichern|lesezeichen|feedback|feedback geben|schließen|öffnen|mehr anzeigen|weniger anzeigen|weniger|ausblenden|einblenden|ausklappen|einklappen|alle anzeigen|abbrechen|bestätigen|absenden|senden|weiter|zurück|ok|ja|nein|suche starten|sprache|sprache wählen|schriftgröße|schrift vergrößern|dunkelmodus|hell|dunkel|news folgen|thema folgen|folgen|gefolgt|abstimmen|umfrage|ergebnis anzeigen|bewerten|artikel bewerten|ihre bewertung|danke für ihr feedback|war dieser artikel hilfreich|benachrichtigungen|ort ändern|ort auswählen|filter|sortieren|hinweis schließen|fehler|seite nicht gefunden|erneut versuchen|quellen anzeigen|zusammenfassung anzeigen|zusammenfassung|kurz zusammengefasst|pdf|herunterladen|mehr erfahren|push|übersetzen|artikel als pdf|inhalt laden|inhalte anzeigen|externen inhalt anzeigen|einmal anzeigen|immer anzeigen',
    start:
      'bitte geben sie|bitte wählen|bitte füllen|bitte aktivieren|ihr browser|wie hat ihnen|wie fanden sie|war dieser|hat ihnen der artikel|thema folgen|inhalt laden|stimmen sie ab|folgen sie diesem',
    hold: 'javascript aktivieren|javascript deaktiviert|browser unterstützt|dieses feld|werbeblocker|adblocker',
  },
  sources: {
    line: 'quellen|verwendete quellen|literatur|quellenangaben|quellenverzeichnis|fußnoten|anmerkungen|einzelnachweise|eigene recherchen|literaturverzeichnis|weblinks',
  },
  reply: {
    line: 'antworten|antwort|auf kommentar antworten|kommentar beantworten',
  },
  says: { line: 'sagt|sagte|schreibt|schrieb|meint' },
  title: { line: 'überschrift' },
};
