import type { CueTable } from './types.ts';

/** Polish. */
export const pl: CueTable = {
  months:
    'styczeń|stycznia|luty|lutego|marzec|marca|kwiecień|kwietnia|maj|maja|czerwiec|czerwca|lipiec|lipca|sierpień|sierpnia|wrzesień|września|październik|października|listopad|listopada|grudzień|grudnia|sty|lut|mar|kwi|cze|lip|sie|wrz|paź|lis|gru',
  dates:
    'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|nd|ndz|godz|godzina|godziny|godzin|godzinę|temu|minut|minuty|minutę|min|dni|dzień|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|lat|lata|roku|rok|r|dzisiaj|dziś|wczoraj|przedwczoraj|o|w|z|dnia|aktualizacja|opublikowano|publikacja|przed chwilą',
  date: {
    line: 'opublikowano|data publikacji|data|data aktualizacji|aktualizacja|ostatnia aktualizacja|zaktualizowano|dzisiaj|dziś|wczoraj|publikacja|dodano|data dodania|przed chwilą|utworzono',
    start:
      'opublikowano|opublikowany|publikacja:|data publikacji|data aktualizacji|data utworzenia|data dodania|data:|aktualizacja:|aktualizacja |ostatnia aktualizacja|zaktualizowano|zaktualizowany|dodano|dodane|utworzono|ostatnia modyfikacja|dzisiaj, |wczoraj, ',
    hold: 'data publikacji:|ostatnia aktualizacja:',
  },
  readtime: {
    line: 'czas czytania|min czytania|minut czytania|minuty czytania|do przeczytania|min',
    start:
      'czas czytania|ten tekst przeczytasz|przeczytasz w|przeczytasz ten|artykuł przeczytasz|przewidywany czas',
    hold: 'min czytania|min. czytania|minut czytania|minuty czytania|minuta czytania|czas czytania|ten tekst przeczytasz w',
  },
  byline: {
    line: 'autor|autorka|autorzy|redakcja|opracowanie|oprac|opr|tekst|dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|korespondentka|reporter|reporterka|felietonista|pap|polska agencja prasowa|źródło pap|iar|redaktor prowadzący|zastępca redaktora naczelnego|wydawca|współpraca|rozmawiał|rozmawiała|napisał|napisała|redaktor naczelny|publicysta|publicystka',
    start:
      'autor:|autor |autorka:|autorka |autorzy:|autorzy |oprac.|oprac:|opr.|opracował|opracowała|opracowanie:|opracowanie |tekst:|napisał|napisała|rozmawiał|rozmawiała|rozmawiali|z udziałem redakcji|wywiad przeprowadził|wywiad przeprowadziła|redaktorka |publikuje:|notował|notowała',
  },
  credit: {
    line: 'pap|reuters|afp|ap|epa|east news|agencja gazeta|agencja wyborcza|forum|getty images|getty|fot|foto|fot. pap|fotografia|zdjęcie|zdjęcia|zdjęcie ilustracyjne|zdjęcie poglądowe|ilustracyjne|archiwum|archiwum prywatne|fot. archiwum|materiały prasowe|materiał prasowy|mat. pras|mat. prasowe|shutterstock|123rf|adobe stock|istock|domena publiczna|źródło zdjęcia|źródło zdjęć|zrzut ekranu|newspix|reporter|akpa|kapif|unsplash|pixabay|pexels|foto olimpik|nurphoto',
    start:
      'fot.|fot:|fot |foto:|foto |fotografia:|fotograf:|zdjęcie:|zdjęcia:|zdjęcie ilustracyjne|zdjęcie poglądowe|zdj.|źródło zdjęcia|źródło zdjęć|źródło grafiki|źródło: pap|autor zdjęcia|autor zdjęć|ilustracja:|rysunek:|rys.|grafika:|infografika:|wideo:|źródło fot|screen|zrzut ekranu|archiwum ',
    hold: '(fot.|fot.|foto:|zdjęcie ilustracyjne|zdjęcie poglądowe|/ pap|/pap|/ east news|/east news|/ agencja|/agencja|/ shutterstock|/shutterstock|źródło zdjęcia|źródło zdjęć|materiały prasowe|mat. pras|archiwum prywatne|/ reuters|getty images|/ forum|/ archiwum|/ facebook|/ domena publiczna',
  },
  reply: {
    line: 'odpowiedz|zaloguj się, aby odpowiedzieć',
  },
  says: { line: 'pisze|napisał|napisała|mówi' },
  title: { line: 'tytuł|nagłówek' },
  subscribe: {
    line: 'subskrybuj|subskrypcja|subskrypcje|zasubskrybuj|prenumerata|prenumerata cyfrowa|prenumeruj|zaprenumeruj|kup prenumeratę|kup subskrypcję|kup dostęp|wykup dostęp|kup teraz dostęp|abonament|newsletter|newslettery|nasz newsletter|zapisz się|zapisz się na newsletter|zapisz się do newslettera|zapisz mnie|zapisuję się|dołącz|dołącz do nas|dołącz teraz|zamów newsletter|e-mail|email|adres e-mail|adres email|twój e-mail|twój email|twój adres e-mail|podaj adres e-mail|podaj swój e-mail|wpisz swój e-mail|włącz powiadomienia|powiadomienia|e-wydanie|ewydanie|wydanie cyfrowe|wydanie drukowane|e-gazeta|wypróbuj|wypróbuj za darmo|testuj za darmo|załóż konto|masz już prenumeratę|masz już subskrypcję|mam subskrypcję|zostań subskrybentem|zostań prenumeratorem|wypisz się|bądź na bieżąco|sprawdź ofertę|zobacz ofertę|wydanie papierowe|gazeta|numery archiwalne|wybierz newsletter',
    start:
      'subskrybuj|zasubskrybuj|zaprenumeruj|prenumeruj|prenumerata|zapisz się na|zapisz się do|zapisz się i|dołącz do|dołącz do nas|bądź na bieżąco|chcesz być na bieżąco|chcesz otrzymywać|chcesz wiedzieć więcej|chcę otrzymywać|otrzymuj|nie przegap|nie przegap żadn|najważniejsze informacje prosto|najważniejsze wiadomości prosto|codziennie rano|podaj adres|podaj swój|wpisz swój|wpisz adres|podając adres|zapisując się|klikając |dziękujemy za zapisanie|dziękujemy za subskrypcję|dziękujemy za zapis|sprawdź swoją skrzynkę|wyrażam zgodę|zgadzam się|akceptuję|newsletter|nasz newsletter|kup prenumeratę|kup subskrypcję|wykup|masz już|jesteś już|obserwuj nasz kanał|śledź nas|włącz powiadomienia|otrzymujesz tę wiadomość|otrzymałeś tę wiadomość|otrzymujesz ten newsletter|ta wiadomość została wysłana|najważniejsze wiadomości z',
    hold: 'naszego newslettera|nasz newsletter|na newsletter|do newslettera|prosto na skrzynkę|na twoją skrzynkę|na swoją skrzynkę|swoją skrzynkę|nasz kanał|naszym kanale|naszego kanału|kanał na whatsapp|kanał whatsapp|zrezygnować w każdej chwili|zrezygnujesz w każdej chwili|wypisać się|kup dostęp|wykup subskrypcję|kup subskrypcję|otrzymujesz tę wiadomość|otrzymałeś tę wiadomość|otrzymujesz ten newsletter|ta wiadomość została wysłana',
  },
  login: {
    line: 'zaloguj|zaloguj się|logowanie|wyloguj|wyloguj się|zarejestruj|zarejestruj się|rejestracja|zaloguj się lub zarejestruj|zaloguj/zarejestruj|załóż konto|utwórz konto|moje konto|twoje konto|konto|twój profil|mój profil|profil|hasło|nie pamiętasz hasła|nie pamiętam hasła|zapomniałeś hasła?|przypomnij hasło|odzyskaj hasło|login|nazwa użytkownika|zapamiętaj mnie|masz już konto|nie masz konta|nie masz jeszcze konta?|kontynuuj z google|zaloguj przez facebook|zaloguj się przez google',
    start:
      'zaloguj się|zaloguj|zarejestruj się|aby się zalogować|musisz się zalogować|musisz być zalogowany|nie jesteś zalogowany|masz już konto|nie masz konta|nie masz jeszcze konta|nie pamiętasz|kontynuuj z|załóż konto|utwórz konto|jesteś zalogowany',
    hold: 'zaloguj się|musisz być zalogowany|musisz się zalogować|załóż konto',
  },
  share: {
    line: 'udostępnij|udostępnij na|udostępnij na facebooku|udostępnij na facebook|udostępnij na twitterze|udostępnij na x|udostępnij przez|udostępnij artykuł|udostępnij ten artykuł|udostępnij post|udostępnij link|udostępnienia|udostępnień|udostępnianie|podziel się|podziel się na facebooku|podziel się artykułem|podziel się z innymi|podziel się tym artykułem|wyślij|wyślij znajomemu|wyślij e-mailem|wyślij mailem|wyślij e-mail|wyślij link|prześlij|prześlij dalej|kopiuj link|skopiuj link|kopiuj|skopiuj|skopiowano|link skopiowany|link został skopiowany|tweetnij|tweetuj|lubię to|polub|polub nas|polub to|polub nas na facebooku|obserwuj|obserwuj nas|obserwuj nas na|obserwuj nas w google news|śledź nas|śledź nas na|znajdź nas|media społecznościowe|social media|facebook|poleć|poleć znajomemu|poleć artykuł|podaruj artykuł|prezentuj|dodaj do google|preferowane źródło|wykop|podaj dalej',
    start:
      'udostępnij|podziel się|poleć ten|poleć artykuł|wyślij link|kopiuj link|skopiuj link|link skopiowany|polub nas|polub nasz|obserwuj nas|obserwuj nasz|śledź nas|śledź nasz|znajdź nas|znajdziesz nas|jesteśmy na|dodaj nas|kliknij, aby udostępnić|otwiera się w nowym',
    hold: 'podziel się z|udostępnij ten|obserwuj nas|polub nas|śledź nas|nasz profil na|na facebooku i|nas na facebooku|nas w google|nas na instagramie|otwiera się w nowym oknie',
  },
  comments: {
    line: 'komentarz|komentarze|komentarzy|brak komentarzy|skomentuj|skomentuj artykuł|komentuj|dodaj komentarz|dodaj swój komentarz|napisz komentarz|zostaw komentarz|zostaw odpowiedź|wyślij komentarz|opublikuj|opublikuj komentarz|pokaż komentarze|pokaż wszystkie komentarze|zobacz komentarze|zobacz wszystkie komentarze|czytaj komentarze|wszystkie komentarze|załaduj więcej komentarzy|więcej komentarzy|odpowiedz|odpowiedzi|anuluj odpowiedź|anuluj pisanie odpowiedzi|dyskusja|dołącz do dyskusji|weź udział w dyskusji|dyskutuj|forum|najnowsze|najstarsze|najpopularniejsze|najlepiej oceniane|najwyżej oceniane|od najnowszych|od najstarszych|sortuj|sortuj według|zgłoś|zgłoś naruszenie|zgłoś komentarz|twój komentarz|twoje imię|twój nick|twoja opinia|nick|imię|nazwa|witryna internetowa|komentarze czytelników|opinie czytelników|opinie|opinia|gość|anonim|komentarze wyłączone|komentarze są wyłączone|regulamin komentarzy|regulamin komentowania|treść komentarza|pozostało znaków|ostatnie komentarze|zasady komentowania|wyraź swoją opinię|bądź pierwszy',
    start:
      'dodaj komentarz|napisz komentarz|zostaw komentarz|zostaw odpowiedź|skomentuj|komentarze (|komentarze:|komentarze są|komentarze do|twój adres e-mail nie|twój adres email nie|wymagane pola|zapamiętaj moje dane|powiadom mnie|aby dodać komentarz|aby komentować|aby skomentować|żeby dodać komentarz|musisz być zalogowany, aby|bądź pierwszy|bądź pierwszą|co o tym sądzisz|co o tym myślisz|co sądzicie|co myślicie|co ty na to|a wy jak|daj znać w|dajcie znać|napisz w komentarzu|napiszcie w|dołącz do dyskusji|publikowane komentarze|komentarz został|pokaż komentarze|zobacz komentarze|ta strona używa akismet|dowiedz się więcej, jak przetwarzane|twój komentarz|redakcja nie ponosi odpowiedzialności za|zaloguj się, aby skomentować|zaloguj się, aby dodać komentarz',
    hold: 'dodaj komentarz|napisz komentarz|zostaw komentarz|w komentarzu poniżej|aby dodać komentarz|wymagane pola są oznaczone|nie zostanie opublikowany|sekcji komentarzy|możliwość komentowania|komentarze są prywatnymi opiniami|przetwarzane są dane komentarzy|aby skomentować|aby komentować',
  },
  related: {
    line: 'czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|czytaj|przeczytaj także|przeczytaj też|przeczytaj również|przeczytaj|przeczytaj więcej|warto przeczytać|warto wiedzieć|zobacz także|zobacz też|zobacz również|zobacz więcej|zobacz|sprawdź także|sprawdź też|polecamy|polecane|polecane artykuły|polecane dla ciebie|polecamy także|polecane tematy|poleca|rekomendowane|rekomendowane dla ciebie|rekomendacje|redakcja poleca|wybór redakcji|powiązane|powiązane artykuły|powiązane tematy|artykuły powiązane|tematy powiązane|powiązane treści|podobne|podobne artykuły|podobne tematy|podobne wpisy|podobne materiały|więcej|więcej na ten temat|więcej na temat|więcej o|więcej wiadomości|więcej artykułów|więcej informacji|więcej z kategorii|więcej z działu|więcej od autora|na ten temat|w tym temacie|w temacie|inne artykuły|inne wiadomości|inne tematy|pozostałe artykuły|pozostałe wiadomości|najnowsze|najnowsze wiadomości|najnowsze artykuły|najnowsze informacje|najnowsze wpisy|ostatnie wpisy|ostatnie artykuły|ostatnie wiadomości|ostatnio dodane|z ostatniej chwili|najpopularniejsze|najpopularniejsze artykuły|popularne|popularne artykuły|popularne teraz|popularne tematy|popularne wpisy|najczęściej czytane|najchętniej czytane|najczęściej komentowane|najczęściej oglądane|najczęściej udostępniane|najważniejsze|najważniejsze wiadomości|najważniejsze informacje|na topie|top|trendy|gorące tematy|gorące|tematy dnia|temat dnia|na czasie|aktualności|wiadomości|wiadomości dnia|dziś w|dzisiaj w|może cię zainteresować|może cię też zainteresować|może cię zaciekawić|to może cię zainteresować|mogą cię zainteresować|może zainteresuje cię|mogą ci się spodobać|może ci się spodobać|zainteresuje cię też|może cię również zainteresować|następny artykuł|poprzedni artykuł|następny|poprzedni|następny wpis|poprzedni wpis|następne|poprzednie|pokaż więcej|załaduj więcej|wczytaj więcej|zobacz wszystkie|zobacz wszystko|wszystkie artykuły|galeria|galerie|galeria zdjęć|zdjęcia|wideo|video|filmy|materiały wideo|raport|raporty|raport specjalny|serwisy|na skróty|nie przegap|przegapiłeś|hity dnia|hit dnia|dla ciebie|wybrane dla ciebie|wybrane dla państwa|materiał partnera|artykuły sponsorowane|materiały partnerów|tylko u nas|nasze teksty|tego autora|teksty tego autora|ważne tematy|w tym dziale|komentowane|zobacz też inne',
    start:
      'czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|zobacz także|zobacz też|może cię zainteresować|może cię też|to może cię|mogą cię zainteresować|więcej na temat|więcej na ten temat|więcej z|więcej wiadomości|więcej artykułów|więcej od|powiązane|podobne artykuły|najnowsze wiadomości|najnowsze informacje|najpopularniejsze|najczęściej czytane|wszystkie artykuły|pozostałe artykuły|inne artykuły|ostatnie wpisy|następny artykuł|poprzedni artykuł|wybrane dla|polecane|redakcja poleca|zobacz wszystkie|artykuły powiązane|ostatnie artykuły',
    hold: 'może cię zainteresować|mogą cię zainteresować|może cię też zainteresować',
  },
  readmore: {
    line: 'czytaj więcej|czytaj dalej|czytaj całość|czytaj cały artykuł|czytaj artykuł|czytaj|więcej|dowiedz się więcej|zobacz więcej|zobacz|sprawdź|sprawdź szczegóły|szczegóły|rozwiń|cały artykuł|cały tekst|przejdź do artykułu|kliknij tutaj|kliknij|zobacz wideo|obejrzyj|obejrzyj wideo|dalej|kontynuuj czytanie|pełny tekst|otwórz|przeczytaj całość|dalszy ciąg',
    start:
      'czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|czytaj:|czytaj cały|przeczytaj także|przeczytaj też|przeczytaj również|przeczytaj więcej|przeczytaj:|przeczytaj cały|zobacz także|zobacz też|zobacz również|zobacz:|zobacz więcej|zobacz wideo|sprawdź też|sprawdź także|sprawdź:|sprawdź również|więcej:|więcej na|więcej przeczytasz|więcej informacji|więcej szczegółów|więcej o tym|polecamy:|polecamy także|warto przeczytać|wideo:|video:|obejrzyj też|obejrzyj także|oglądaj|dowiedz się więcej|kliknij tutaj|kliknij i|kliknij w|ciąg dalszy|pełny tekst|cały tekst|cały artykuł|cała rozmowa|cały wywiad|całość przeczytasz|o tym się mówi|galeria:|wywiad:|posłuchaj:|na ten temat:|pisaliśmy o|pisaliśmy już|relacja na żywo|nie przegap:|to także może',
    hold: 'czytaj także:|czytaj też:|czytaj więcej:|czytaj również:|zobacz także:|zobacz też:|czytaj więcej na|przeczytasz tutaj|przeczytasz w artykule|kliknij tutaj|więcej przeczytasz|sprawdź też:|zobacz również:|więcej na ten temat przeczytasz|dalsza część tekstu|dalsza część artykułu|dalszy ciąg artykułu|dalszy ciąg tekstu',
  },
  advert: {
    line: 'reklama|reklamy|koniec reklamy|zamknij reklamę|pomiń reklamę|pomiń|ogłoszenie|ogłoszenia|ogłoszenie płatne|materiał sponsorowany|artykuł sponsorowany|materiał reklamowy|materiał promocyjny|materiał partnera|materiał partnerski|treść sponsorowana|sponsorowane|sponsorowany|sponsor|współpraca reklamowa|partner|partnerzy|nasi partnerzy|partner serwisu|partner artykułu|dalszy ciąg artykułu pod reklamą|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod wideo|dalsza część pod reklamą|ciąg dalszy pod reklamą|kup|kup teraz|zamów|do koszyka|promocja|promocje|okazje|kody rabatowe|ogłoszenia drobne|nekrologi|reklamuj się u nas|zareklamuj się|lokowanie produktu|autopromocja|treści sponsorowane|sklep partnera|dalsza część artykułu pod reklamą|dalsza część tekstu pod reklamą',
    start:
      'materiał sponsorowany|artykuł sponsorowany|materiał reklamowy|materiał partnera|materiał powstał we|artykuł powstał we|treść sponsorowana|dalsza część artykułu pod|dalsza część tekstu pod|dalszy ciąg artykułu|dalszy ciąg tekstu|dalszy ciąg materiału|ciąg dalszy pod|ciąg dalszy artykułu|pod reklamą|partnerem artykułu|partnerem materiału|partner materiału|lokowanie produktu|dalsza część artykułu|dalsza część tekstu',
    hold: 'pod reklamą|pod materiałem wideo|pod wideo|lokowanie produktu|materiał sponsorowany|artykuł sponsorowany|we współpracy reklamowej|współpraca reklamowa',
  },
  affiliate: {
    start:
      'artykuł zawiera linki|tekst zawiera linki|materiał zawiera linki|w artykule znajdują się linki|linki afiliacyjne|link afiliacyjny|ceny mogą',
    hold: 'linki afiliacyjne|link afiliacyjny|linków afiliacyjnych|linki partnerskie|reklamowe linki partnerów|zawiera linki reklamowe',
  },
  paywall: {
    line: 'tylko dla prenumeratorów|tylko dla subskrybentów|dla prenumeratorów|dla subskrybentów|dla abonentów|premium|artykuł premium|treść premium|tylko dla zalogowanych|dostęp dla prenumeratorów|odblokuj|odblokuj artykuł|odblokuj dostęp|czytaj bez ograniczeń|dostęp premium|artykuł tylko dla prenumeratorów|pełny dostęp|kup dostęp|uzyskaj dostęp|treść dostępna dla prenumeratorów|plus',
    start:
      'artykuł dostępny|ten artykuł jest dostępny|ta treść jest dostępna|treść dostępna|dostępne tylko dla|dostęp tylko dla|tylko dla prenumeratorów|tylko dla subskrybentów|aby czytać dalej|aby przeczytać|żeby przeczytać|chcesz przeczytać|czytaj dalej z|czytaj bez ograniczeń|wykup dostęp|kup dostęp|kup subskrypcję|odblokuj|wykorzystałeś|przeczytałeś|limit artykułów|zaloguj się, aby|zyskaj dostęp|uzyskaj dostęp|zyskaj nieograniczony|zarejestruj się, aby|to jest artykuł|ten tekst jest',
    hold: 'tylko dla prenumeratorów|tylko dla subskrybentów|dla naszych prenumeratorów|dostępny wyłącznie dla|dostępny tylko dla|aby czytać dalej|aby przeczytać całość|nieograniczony dostęp|dostęp do wszystkich artykułów|dostęp do wszystkich treści|darmowych artykułów|pozostało jeszcze|zostało jeszcze',
  },
  legal: {
    line: 'polityka prywatności|prywatność|polityka cookies|polityka plików cookies|cookies|pliki cookies|ustawienia cookies|ustawienia prywatności|zarządzaj cookies|zarządzaj zgodami|zarządzaj prywatnością|regulamin|regulaminy|warunki korzystania|zasady korzystania|nota prawna|informacje prawne|rodo|dane osobowe|ochrona danych|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa autorskie|copyright|licencja|akceptuję|akceptuję wszystkie|akceptuj|akceptuj wszystkie|akceptuj i zamknij|zaakceptuj|zaakceptuj wszystkie|zgadzam się|przejdź do serwisu|odrzuć|odrzuć wszystkie|nie zgadzam się|odmawiam|ustawienia|ustawienia zaawansowane|dostosuj|rozumiem|ok, rozumiem|zezwól na wszystkie|deklaracja dostępności|dostępność|zgłoś błąd|zgłoś błąd w artykule|znalazłeś błąd?|widzisz błąd?|kodeks etyki|zasady redakcyjne|o nas|wydawca|impressum|sprostowania|zastrzeżenia prawne|dsa|zgłoś treść|zgody|kup licencję|dla sygnalistów|oświadczenie|disclaimer',
    start:
      'copyright|© 19|© 20|wszelkie prawa|wszystkie prawa|dalsze rozpowszechnianie|rozpowszechnianie|kopiowanie|zakaz kopiowania|przedruk|ten artykuł jest chroniony|materiał chroniony|artykuł chroniony|ta strona używa|ta strona korzysta|ta witryna|strona korzysta|serwis korzysta|nasz serwis|nasza strona|używamy plików|używamy cookies|używamy ciasteczek|korzystamy z plików|wykorzystujemy pliki|my i nasi partnerzy|my i nasi zaufani|kontynuując|korzystając z|klikając „|klikając "|klikając przycisk|administratorem danych|administratorem twoich|administratorem państwa|szczegółowe informacje|więcej informacji znajdziesz w|zgłoś błąd|znalazłeś błąd|widzisz błąd|zauważyłeś błąd|zauważyłaś błąd|jeśli zauważyłeś|jeśli znalazłeś|opinie wyrażone|poglądy wyrażone|wydawca nie ponosi|redakcja nie|treści zawarte|treść artykułu|niniejszy artykuł|artykuł ma charakter|materiał ma charakter|powyższy materiał|nota prawna|zastrzeżenie|licencja:|na licencji|o ile nie jest to stwierdzone|szanowny użytkowniku|drogi użytkowniku|szanowni państwo, ',
    hold: 'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|polityka prywatności|polityce prywatności|politykę prywatności|polityką prywatności|polityką plików|plików cookie|plików cookies|pliki cookie|pliki cookies|politykę cookies|regulamin serwisu|regulaminu serwisu|danych osobowych w celu|przetwarzanie moich danych|przetwarzanie danych osobowych|przetwarzaniem danych osobowych|administratorem danych|bez zgody wydawcy|za zgodą wydawcy|bez pisemnej zgody|licencji creative commons|creative commons|porady inwestycyjnej|rekomendacji inwestycyjnej|kopiowanie bez zgody',
  },
  bio: {
    line: 'o autorze|o autorce|o autorach|biogram|notka o autorze|wszystkie artykuły autora|wszystkie teksty autora|więcej od autora|więcej tekstów autora|zobacz wszystkie artykuły|zobacz profil|profil autora|pokaż wszystkie artykuły|zobacz więcej artykułów|inne teksty autora|artykuły autora|zobacz inne artykuły autora|o mnie|pozostałe artykuły autora',
    start:
      'o autorze|o autorce|wszystkie artykuły autora|wszystkie teksty|zobacz wszystkie artykuły|zobacz wszystkie wpisy|wyświetl wszystkie|zobacz inne|inne artykuły autora|pozostałe artykuły|absolwent |absolwentka |dziennikarz portalu|dziennikarka portalu|dziennikarz z|dziennikarka z|redaktor portalu|redaktorka portalu|miłośnik |miłośniczka |pasjonat |pasjonatka |z wykształcenia|z zawodu|jestem dziennik|zajmuję się|prywatnie |w mediach od|w dziennikarstwie od|z portalem związany|z portalem związana|z redakcją związany|z redakcją związana|napisz do autora|napisz do autorki|kontakt z autor',
    hold: 'absolwent dziennikarstwa|absolwentka dziennikarstwa|absolwent uniwersytetu|absolwentka uniwersytetu|jest dziennikarzem|jest dziennikarką|jest redaktorem|jest redaktorką|jest autorem książ|jest autorką książ|pisał dla|pisała dla|zajmuje się tematyką|wcześniej pracował|wcześniej pracowała|pracował w redakcji|pracowała w redakcji|wszystkie artykuły autora|napisz do autora',
  },
  consent: {
    line: 'zarządzaj zgodą|zarządzaj zgodami|cenimy twoją prywatność|cenimy prywatność użytkowników|szanujemy twoją prywatność|dbamy o twoją prywatność',
    hold: 'informacji na urządzeniu|ograniczonych danych do wyboru|profili w celu spersonalizowanych|profili do wyboru spersonalizowanych|wydajności reklam|danych geolokalizacyjnych',
  },
  contact: {
    line: 'kontakt|kontakty|skontaktuj się z nami|skontaktuj się|napisz do nas|napisz do redakcji|napisz do autora|redakcja|kontakt z redakcją|biuro obsługi klienta|pomoc|centrum pomocy|faq|wyślij do nas|prześlij informację|wyślij informację|zgłoś temat|zgłoś informację|dla mediów|telefon|biuro prasowe|biuro reklamy|praca|dołącz do zespołu|infolinia|masz dla nas temat?|alert',
    start:
      'kontakt:|skontaktuj się|napisz do nas|napisz do redakcji|piszcie na|piszcie do|czekamy na|wyślij do nas|wyślij nam|wyślij zdjęcie|prześlij nam|prześlij swoje|prześlij zdjęcia|przyślij|masz temat|masz dla nas|masz informacje|masz informację|masz ciekawy|masz zdjęcia|masz pytanie|masz pytania|masz sprawę|jeśli masz|jeżeli masz|jesteś świadkiem|byłeś świadkiem|byłaś świadkiem|widziałeś coś|dzieje się coś|zgłoś temat|zgłoś nam|dzwoń|tel.|tel:|telefon:|e-mail:|email:|adres e-mail:|kontakt dla mediów|biuro prasowe|osoba do kontaktu|więcej informacji udziela',
    hold: 'napisz do nas|skontaktuj się z nami|pisząc na adres|na adres e-mail|na adres redakcja|czekamy na wasze|czekamy na twoje|wyślij do nas|wyślij je na|prześlij na|przez naszą platformę|kontakt z redakcją',
  },
  note: {
    line: 'źródło|źródła|od redakcji|przypis redakcji|przyp. red|tłumaczenie|z udziałem pap|pap|polska agencja prasowa|współpraca|korekta|więcej informacji wkrótce|artykuł aktualizowany',
    start:
      'źródło:|źródła:|źródło informacji|od redakcji:|przypis redakcji|przyp. red|tłumaczenie:|tłumaczył|tłumaczyła|przełożył|przełożyła|przekład:|tłum.|współpraca:|redakcja:|korekta:|artykuł ukazał się|tekst ukazał się|tekst pierwotnie|artykuł pierwotnie|artykuł opublikowany|tekst opublikowany|pierwotnie opublikowano|pierwotna wersja|oryginalny tekst|oryginał:|artykuł pochodzi|tekst pochodzi|artykuł powstał|tekst powstał|materiał powstał|ten artykuł został|ten tekst został|niniejszy tekst|wywiad ukazał się|artykuł został przetłumaczony|opublikowano dzięki|projekt finansowany|dofinansowano',
    hold: 'pierwotnie ukazał się|pierwotnie opublikowan|po raz pierwszy ukazał się|(pap)|przyp. red|przypis redakcji|artykuł pochodzi z|tekst pochodzi z|przygotowano na podstawie|pochodzi z serwisu',
  },
  correction: {
    line: 'sprostowanie|korekta|errata|poprawka|wyjaśnienie|aktualizacja|uzupełnienie',
    start:
      'sprostowanie|korekta:|errata|poprawka:|w poprzedniej wersji|we wcześniejszej wersji|w pierwotnej wersji|w pierwszej wersji|poprzednia wersja|wcześniejsza wersja|pierwotna wersja artykułu|artykuł został zaktualizowany|artykuł zaktualizowano|tekst został zaktualizowany|artykuł został poprawiony|tekst został poprawiony|przepraszamy za|za błąd przepraszamy|za pomyłkę przepraszamy',
    hold: 'poprzedniej wersji tekstu|poprzedniej wersji artykułu|wcześniejszej wersji tekstu|wcześniejszej wersji artykułu|pierwotnej wersji tekstu|pierwotnej wersji artykułu|za błąd przepraszamy|za pomyłkę przepraszamy|przepraszamy czytelników',
  },
  promo: {
    line: 'pobierz aplikację|pobierz naszą aplikację|pobierz bezpłatną aplikację|aplikacja|aplikacje|aplikacja mobilna|pobierz z app store|pobierz z google play|wesprzyj|wesprzyj nas|wspieraj|wspieraj nas|wspieram|przekaż darowiznę|wpłać|wpłacam|darowizna|zbiórka|1,5% podatku|przekaż 1,5%|podcast|podcasty|nasze podcasty|sklep|księgarnia|książki|gry|krzyżówki|krzyżówka|sudoku|quiz|quizy|horoskop|horoskop dzienny|pogoda|lotto|program tv|konkurs|konkursy|kursy walut|praca|oferty pracy|kursy|szkolenia|konferencje|patronaty|kalkulatory|e-booki|sonda|radio|wakacje|przepisy|repertuar',
    start:
      'pobierz aplikację|pobierz naszą|pobierz bezpłatną|pobierz darmową|pobierz z|ściągnij|zainstaluj|wesprzyj|wspieraj|wspomóż|przekaż|dzięki twojemu wsparciu|dzięki waszemu wsparciu|twoje wsparcie|jeśli podoba ci się|jeśli podobał ci się|jeśli cenisz|podoba ci się|podobał ci się|spodobał ci się|posłuchaj podcastu|posłuchaj naszego|słuchaj podcastu|słuchaj nas|dostępne w|dostępny w|weź udział w|kup bilet|kup książkę|rozwiąż quiz|zagraj|wygraj|zamów książkę|materiały opublikowane w serwisie',
    hold: 'pobierz aplikację|naszą aplikację|aplikację mobilną|przekaż darowiznę|wesprzyj nas|wspieraj nas|nasz podcast|naszego podcastu|na patronite',
  },
  player: {
    line: 'posłuchaj|posłuchaj artykułu|odsłuchaj|odsłuchaj artykuł|słuchaj|odtwórz|odtwórz wideo|odtwarzaj|odtwarzacz|obejrzyj|obejrzyj wideo|oglądaj|oglądaj na żywo|pauza|wstrzymaj|pełny ekran|na pełnym ekranie|wycisz|wyłącz dźwięk|włącz dźwięk|głośność|na żywo|transmisja na żywo|wideo|video|zdjęcia|galeria|powiększ|powiększ zdjęcie|zobacz galerię|zobacz zdjęcia|zobacz galerię zdjęć|następne zdjęcie|poprzednie zdjęcie|napisy|prędkość|czas trwania|audio|wersja audio|następne wideo|jakość|zamknij wideo|powtórz|przewiń|wczytywanie odtwarzacza|tryb pełnoekranowy|materiał wideo',
    start:
      'posłuchaj artykułu|posłuchaj tego|odsłuchaj|odtwórz|obejrzyj wideo|twoja przeglądarka|ta przeglądarka|aby odtworzyć|aby obejrzeć|aby zobaczyć|ten film|wersja audio|czas trwania|powiększ zdjęcie|następne zdjęcie|włącz javascript|materiał wideo|głos wygenerowany|artykuł czyta|tekst czytany',
    hold: 'twoja przeglądarka nie|nie obsługuje odtwarzania|odtwarzacz wideo|wersja audio|przeczytany przez lektora|lektor ai|głos lektora|czytane przez|syntezator mowy',
  },
  loader: {
    line: 'ładowanie|wczytywanie|ładuję|proszę czekać|trwa ładowanie|trwa wczytywanie|chwileczkę|wczytuję|ładowanie komentarzy|przetwarzanie',
    start: 'ładowanie|wczytywanie|trwa ładowanie|trwa wczytywanie|proszę czekać',
    hold: 'proszę czekać|trwa ładowanie|trwa wczytywanie',
  },
  navigation: {
    line: 'z wikipedii, wolnej encyklopedii|wikipedia, wolna encyklopedia|strona główna|główna|start|home|menu|menu główne|nawigacja|otwórz menu|zamknij menu|przejdź do treści|przejdź do głównej treści|przejdź do zawartości|przejdź do menu|pomiń nawigację|wróć|powrót|powrót do góry|wróć na górę|do góry|na górę|wróć do strony głównej|powrót na stronę główną|szukaj|wyszukaj|wyszukiwarka|szukaj w serwisie|zamknij|działy|dział|kategorie|kategoria|tematy|temat|sekcje|polityka|gospodarka|ekonomia|biznes|kraj|polska|świat|europa|z kraju|ze świata|region|regiony|miasto|wiadomości lokalne|lokalne|warszawa|kraków|wrocław|poznań|gdańsk|łódź|katowice|szczecin|lublin|trójmiasto|śląsk|mazowsze|małopolska|społeczeństwo|kultura|rozrywka|film|filmy|muzyka|książka|teatr|sztuka|gwiazdy|plotki|show-biznes|seriale|telewizja|tv|nauka|technologie|technologia|nowe technologie|zdrowie|uroda|moda|styl życia|lifestyle|kobieta|dziecko|rodzina|psychologia|kuchnia|dom|dom i ogród|ogród|wnętrza|nieruchomości|budownictwo|motoryzacja|moto|auto|turystyka|podróże|edukacja|szkoła|prawo|podatki|finanse|pieniądze|giełda|waluty|firma|rynek|rolnictwo|ekologia|środowisko|klimat|historia|religia|kościół|wojsko|wojna|kryminalne|wypadki|sport|piłka nożna|siatkówka|tenis|żużel|lekkoatletyka|skoki narciarskie|koszykówka|opinie|felietony|komentarze|publicystyka|wywiady|reportaże|blogi|archiwum|mapa strony|mapa serwisu|o nas|redakcja|kontakt|reklama|usługi|przydatne linki|linki|spis treści|w tym artykule|w artykule|następna strona|poprzednia strona|strona|wszystkie działy|wszystkie|wszystko|pokaż wszystko|więcej działów|jesteś tutaj|jesteś tu|rss|kanały rss|wydania|wydania lokalne|na skróty|serwisy|serwis|nasze serwisy|nasze portale|inne serwisy|wideo|magazyn|wydarzenia|zobacz w przeglądarce|otwórz w przeglądarce|wyświetl w przeglądarce|wersja online',
    start:
      'przejdź do|przejdź na|wróć do|wróć na|powrót do|powrót na|jesteś tutaj|jesteś tu:|strona główna >|strona główna »|strona główna /|strona główna|kategoria:|kategorie:|dział:|spis treści|strona |jeśli wiadomość nie wyświetla|jeśli nie widzisz',
    hold: 'przejdź do treści|przejdź do głównej|przejdź do zawartości',
  },
  tags: {
    line: 'tagi|tag|tematy|temat|słowa kluczowe|etykiety|powiązane tagi|hasztagi|tematy artykułu|w tym artykule|tagi artykułu|powiązane hasła',
    start: 'tagi:|tagi |tag:|tematy:|słowa kluczowe|etykiety:|hasztagi|otagowano|powiązane tematy:',
  },
  noalt: {
    line: 'zdjęcie|brak zdjęcia|brak opisu|obraz|obrazek|logo|okładka|miniatura|miniaturka|brak obrazka|zdjęcie główne|grafika|zdjęcie autora',
    start: 'brak opisu|brak zdjęcia|zdjęcie autora|zdjęcie użytkownika|brak alternatywnego|obrazek posta',
  },
  widget: {
    line: 'drukuj|wydrukuj|wersja do druku|zapisz|zapisz artykuł|zapisz na później|zapisano|zapisane|dodaj do ulubionych|ulubione|dodaj do schowka|schowek|przeczytaj później|czytaj później|zamknij|pokaż|ukryj|zwiń|rozwiń|pokaż mniej|mniej|anuluj|wyślij|potwierdź|kontynuuj|gotowe|zastosuj|resetuj|wyczyść|tak|nie|ok|język|wybierz język|polski|rozmiar tekstu|rozmiar czcionki|wielkość tekstu|wielkość czcionki|zmniejsz czcionkę|powiększ czcionkę|tryb ciemny|tryb jasny|tryb nocny|wysoki kontrast|kontrast|obserwuj temat|obserwujesz|obserwujesz temat|sonda|ankieta|głosuj|oddaj głos|zagłosuj|wyniki|zobacz wyniki|oceń|oceń artykuł|ocena|twoja ocena|ocena artykułu|dziękujemy|rozpocznij|spróbuj ponownie|błąd|strona nie istnieje|nie znaleziono strony|wystąpił błąd|coś poszło nie tak|filtruj|sortuj|pobierz|pobierz pdf|wyświetlenia|wyświetleń|odsłony|odsłon|zmień miasto|wybierz|wybierz miasto|wybierz region|streszczenie|skrót artykułu|edytuj|dodaj|usuń|pole wymagane|wymagane|imię i nazwisko|imię|nazwisko|numer telefonu|miasto|wiadomość|kalendarz|mapa|pokaż na mapie|kursy|brak wyników|wyniki wyszukiwania|przetłumacz|nie teraz|później|wstecz|dalej|reakcje|twoja reakcja|super|smutny|odśwież|odśwież stronę|przydatne|nieprzydatne|czy artykuł był przydatny?|generuj streszczenie|pn wt śr cz pt sb nd',
    start:
      'włącz javascript|włącz obsługę|twoja przeglądarka|zaktualizuj przeglądarkę|proszę wpisać|proszę podać|proszę wybrać|wybierz|wpisz|podaj|dodaj do|zapisz w|oceń artykuł|oceń ten|czy ten artykuł|czy artykuł|czy ta strona|czy ten tekst|dziękujemy za|wystąpił błąd|przepraszamy, wystąpił|brak wyników|wyłącz|oddaj głos|zagłosuj|liczba wyświetleń|wyświetleń:|odsłon:|średnia ocena|ocena:|skopiowano',
    hold: 'włącz javascript|włączyć javascript|włączonej obsługi javascript|twoja przeglądarka|adblock|blokowanie reklam|pole wymagane|pole jest wymagane|liczba wyświetleń|nie jestem robotem',
  },
  sources: {
    line: 'źródła|źródło|bibliografia|literatura|przypisy|odnośniki|linki zewnętrzne|materiały źródłowe',
  },
};
