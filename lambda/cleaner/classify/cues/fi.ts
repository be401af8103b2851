import type { CueTable } from './types.ts';

/** Finnish. */
export const fi: CueTable = {
  months:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu',
  dates:
    'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|ma|ti|ke|to|pe|la|su|klo|kello|sitten|tuntia|tunti|minuuttia|minuutti|min|päivää|päivä|viikkoa|viikko|tänään|eilen|julkaistu|päivitetty|muokattu',
  date: {
    line: 'julkaistu|päivitetty|muokattu|tänään|eilen|julkaisupäivä|viimeksi päivitetty',
    start:
      'julkaistu|päivitetty|muokattu|viimeksi päivitetty|viimeksi muokattu|julkaisupäivä|juttu julkaistu|luotu',
    hold: 'viimeksi päivitetty|päivitetty klo',
  },
  readtime: {
    line: 'lukuaika|lukuaika noin|min lukuaika',
    start: 'lukuaika',
    hold: 'lukuaika|minuutin lukuaika',
  },
  byline: {
    line: 'teksti|kirjoittaja|toimittaja|toimitus|stt|päätoimittaja|kirjoittanut|kolumnisti|ulkomaantoimittaja',
    start: 'teksti:|kirjoittaja:|toimittaja:|teksti ja kuvat|teksti ja kuva|kirjoittanut',
  },
  credit: {
    line: 'kuva|kuvat|lehtikuva|arkistokuva|kuvituskuva|getty images|kuvakaappaus|arkisto',
    start: 'kuva:|kuvat:|kuvaaja:|arkistokuva|kuvituskuva|grafiikka:|video:',
    hold: 'kuva:|kuvat:|/ lehtikuva|/lehtikuva|kuvituskuva|arkistokuva',
  },
  subscribe: {
    line: 'tilaa|tilaa nyt|tilaa lehti|tilaa uutiskirje|tilaa uutiskirjeemme|uutiskirje|uutiskirjeet|ryhdy tilaajaksi|tilaajalle|tilaukset|digilehti|näköislehti|liity|sähköposti|sähköpostiosoite|kokeile maksutta|kokeile ilmaiseksi|asiakaspalvelu|ilmoittaudu',
    start:
      'tilaa uutiskirje|tilaa lehti|tilaa nyt|tilaa maksuton|ryhdy tilaajaksi|liity tilaajaksi|kokeile maksutta|kokeile ilmaiseksi|saat uutiskirjeen|pysy ajan tasalla|älä jää paitsi|anna sähköpostiosoitteesi|oletko jo tilaaja',
    hold: 'uutiskirjeemme|tilaa uutiskirje|suoraan sähköpostiisi|oletko jo tilaaja',
  },
  login: {
    line: 'kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|luo tili|luo tunnus|oma tili|omat tiedot|salasana|unohtuiko salasana|käyttäjätunnus',
    start: 'kirjaudu sisään|rekisteröidy|luo tunnus|luo tili|unohditko|sinun on kirjauduttava',
    hold: 'kirjaudu sisään|sinun on kirjauduttava',
  },
  share: {
    line: 'jaa|jaa artikkeli|jaa juttu|jaa tämä|jaa facebookissa|jaa twitterissä|jaa x:ssä|jaa linkedinissä|jaa whatsappissa|jaa sähköpostilla|kopioi linkki|linkki kopioitu|tykkää|seuraa|seuraa meitä|tulosta|lähetä|lähetä ystävälle|sosiaalinen media',
    start: 'jaa artikkeli|jaa juttu|jaa facebook|jaa:|jaa tämä|seuraa meitä|kopioi linkki|tykkää meistä',
    hold: 'jaa artikkeli|jaa facebookissa|seuraa meitä',
  },
  comments: {
    line: 'kommentti|kommentit|kommenttia|kommentoi|keskustelu|kommentoi juttua|kommentoi artikkelia|lue kommentit|näytä kommentit|ei kommentteja|jätä kommentti|kirjoita kommentti|lisää kommentti|vastaa|peruuta vastaus|osallistu keskusteluun|uusimmat|vanhimmat|ilmianna|lähetä kommentti|nimi|nimimerkki',
    start:
      'jätä kommentti|kirjoita kommentti|kommentoi juttua|kommentit (|kommentit:|osallistu keskusteluun|sähköpostiosoitettasi ei julkaista|pakolliset kentät|kommentoidaksesi|lue kommentit',
    hold: 'sähköpostiosoitettasi ei julkaista|pakolliset kentät|kirjoita kommentti',
  },
  related: {
    line: 'lue myös|lue lisää|lisää aiheesta|aiheesta lisää|aiheeseen liittyvää|luetuimmat|katsotuimmat|suosituimmat|suosittelemme|uusimmat|tuoreimmat|viimeisimmät|uusimmat uutiset|tuoreimmat uutiset|uutiset|muut lukevat|muita uutisia|lisää uutisia|sinua voisi kiinnostaa|sinua saattaisi kiinnostaa|katso myös|seuraava|edellinen|näytä lisää|lataa lisää|näytä kaikki|katso kaikki|pääuutiset|juuri nyt|nyt luetuinta|toimitus suosittelee|poimintoja|videot|kuvagalleria',
    start:
      'luetuimmat|lisää aiheesta|aiheesta lisää|aiheeseen liittyvää|lisää uutisia|suosittelemme|sinua voisi|sinua saattaisi|seuraava artikkeli|edellinen artikkeli|toimitus suosittelee',
    hold: 'sinua voisi kiinnostaa|sinua saattaisi kiinnostaa',
  },
  readmore: {
    line: 'lue lisää|lue myös|lue koko juttu|lue juttu|jatka lukemista|katso myös|katso video|lisätietoja|klikkaa tästä|lue lisää aiheesta',
    start:
      'lue myös|lue lisää|lue koko|lue täältä|lue juttu|lue aiemmin|katso myös|katso video|katso kuvat|kuuntele:|jatka lukemista|klikkaa tästä|lue:|lisää aiheesta:',
    hold: 'lue myös:|lue lisää:|lue lisää täältä|klikkaa tästä',
  },
  advert: {
    line: 'mainos|ilmoitus|mainokset|mainosta|sponsoroitu|kaupallinen yhteistyö|yhteistyössä|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen alla|juttu jatkuu kuvan jälkeen|mainos päättyy|mainos alkaa|tarjoukset|sisältö jatkuu mainoksen alla',
    start:
      'juttu jatkuu|artikkeli jatkuu|teksti jatkuu|sisältö jatkuu|kaupallinen yhteistyö|sponsoroitu sisältö|ilmoitus:|mainos:',
    hold: 'mainoksen jälkeen|mainoksen alla|kaupallinen yhteistyö',
  },
  affiliate: {
    start: 'juttu sisältää|artikkeli sisältää|postaus sisältää',
    hold: 'mainoslinkkejä|affiliate-linkkejä|kumppanilinkkejä',
  },
  paywall: {
    line: 'vain tilaajille|tilaajille|tilaajalle|lue koko artikkeli|jatka tilaajana|maksullinen',
    start:
      'vain tilaajille|tämä artikkeli on vain|tämä juttu on vain|tämä sisältö on|jatka lukemista tilaamalla|lukeaksesi|tilaa ja lue|olet lukenut',
    hold: 'vain tilaajille|tilaajien luettavissa|lukeaksesi koko|rajoittamaton lukuoikeus',
  },
  legal: {
    line: 'tietosuoja|tietosuojaseloste|tietosuojakäytäntö|evästeet|evästeasetukset|käyttöehdot|tilausehdot|rekisteriseloste|tekijänoikeudet|hyväksy|hyväksy kaikki|hyväksyn|hylkää|asetukset|saavutettavuus|saavutettavuusseloste|tietoa meistä|ilmoita virheestä|vastaava päätoimittaja',
    start:
      'copyright|© |kaikki oikeudet|tekijänoikeu|käytämme evästeitä|tämä sivusto käyttää|sivustomme käyttää|vastaava päätoimittaja|ilmoita virheestä|huomasitko virheen|löysitkö virheen|jatkamalla hyväksyt',
    hold: 'kaikki oikeudet pidätetään|käytämme evästeitä|tietosuojaseloste|tietosuojakäytäntö|käyttöehdot|huomasitko virheen|ilmoita virheestä',
  },
  bio: {
    line: 'kirjoittajasta|tietoa kirjoittajasta|lisää kirjoittajalta|kirjoittajan muut jutut',
    start: 'tietoa kirjoittajasta|kirjoittaja on|lisää kirjoittajalta|kirjoittajan muut',
    hold: 'on lehden toimittaja|on vapaa toimittaja',
  },
  consent: {
    line: 'hallinnoi suostumusta|arvostamme yksityisyyttäsi|evästeasetukset|välttämättömät evästeet',
    hold: 'tietoja laitteelle|tietoihin laitteella',
  },
  contact: {
    line: 'ota yhteyttä|yhteystiedot|yhteydenotto|palaute|anna palautetta|lähetä juttuvinkki|lähetä uutisvinkki|juttuvinkki|ohjeet',
    start:
      'ota yhteyttä|lisätietoja:|lisätiedot:|puhelin:|puh.|sähköposti:|lähetä juttuvinkki|lähetä palautetta|anna palautetta',
    hold: 'ota yhteyttä|lähetä juttuvinkki|sähköpostitse osoitteeseen',
  },
  note: {
    line: 'lähde|lähteet|stt',
    start: 'lähde:|lähteet:|juttu on julkaistu|artikkeli on julkaistu|alun perin julkaistu|suomennos:',
    hold: 'julkaistu alun perin|ilmestyi ensimmäisen kerran',
  },
  correction: {
    line: 'korjaus|oikaisu|täydennys',
    start:
      'oikaisu|korjaus:|korjattu klo|korjattu kello|juttua on korjattu|juttua on päivitetty|juttua on täydennetty|artikkelia on korjattu|artikkelia on päivitetty|jutussa luki|jutussa kerrottiin aiemmin',
    hold: 'juttua korjattu|jutussa luki aiemmin|jutussa kerrottiin aiemmin',
  },
  promo: {
    line: 'lataa sovellus|sovellus|podcast|podcastit|tapahtumat|kauppa|sää|horoskooppi|ristikot|sudoku|pelit|visa|kilpailut|tv-ohjelmat|lahjoita|tue meitä',
    start: 'lataa sovellus|lataa sovelluksemme|lahjoita|tue meitä|kuuntele podcast',
    hold: 'lataa sovellus|sovelluksemme',
  },
  player: {
    line: 'kuuntele|kuuntele juttu|kuuntele artikkeli|toista|katso|katso video|tauko|koko näyttö|suora lähetys|suurenna kuva|avaa kuva|avaa kuvien katselu|seuraava kuva|edellinen kuva|tekstitykset|video',
    start: 'kuuntele juttu|kuuntele artikkeli|toista video|selaimesi ei|avaa kuvien|suurenna kuva',
    hold: 'selaimesi ei tue|koko näytön tilassa',
  },
  loader: { line: 'ladataan|odota|ladataan kommentteja', start: 'ladataan', hold: 'odota hetki' },
  navigation: {
    line: 'etusivu|valikko|päävalikko|sulje valikko|avaa valikko|siirry sisältöön|siirry pääsisältöön|hyppää sisältöön|takaisin|takaisin ylös|sivun alkuun|takaisin etusivulle|haku|hae|sulje|aiheet|osastot|kategoriat|kotimaa|ulkomaat|maailma|politiikka|talous|paikalliset|urheilu|jalkapallo|jääkiekko|kulttuuri|viihde|mielipide|mielipiteet|pääkirjoitus|pääkirjoitukset|kolumnit|tiede|teknologia|terveys|ympäristö|asuminen|matkailu|autot|ruoka|elämä|arkisto|sisällysluettelo|sisältö|seuraava sivu|edellinen sivu',
    start: 'siirry sisältöön|siirry suoraan|hyppää sisältöön|olet tässä|etusivu >|etusivu »|etusivu /',
    hold: 'siirry sisältöön|hyppää sisältöön',
  },
  tags: {
    line: 'avainsanat|asiasanat|tunnisteet|aiheet|aihetunnisteet',
    start: 'avainsanat:|asiasanat:|tunnisteet:|aiheet:|aihetunnisteet',
  },
  widget: {
    line: 'tulosta|tallenna|tallenna artikkeli|tallennettu|lue myöhemmin|suosikit|sulje|näytä|piilota|näytä vähemmän|peruuta|lähetä|vahvista|jatka|kyllä|ei|ok|kieli|valitse kieli|suomi|tekstikoko|tumma tila|äänestä|tulokset|kiitos|yritä uudelleen|suodata|järjestä|lataa|lataa pdf|katselukertaa|muokkaa|lisää|poista|pakollinen|etunimi|sukunimi|puhelinnumero|viesti|kartta|ei tuloksia|hakutulokset|myöhemmin|päivitä',
    start: 'ota javascript|selaimesi|kiitos palautteesta|oliko juttu|oliko tämä|jokin meni pieleen',
    hold: 'ota javascript|mainostenesto|jokin meni pieleen',
  },
  sources: { line: 'lähteet|lähde|viitteet|kirjallisuus|aiheesta muualla' },
  reply: { line: 'vastaa' },
  says: { line: 'sanoo|kirjoitti|kirjoittaa' },
};
