import type { CueTable } from './types.ts';

/** Turkish. */
export const tr: CueTable = {
  months:
    'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara',
  dates:
    'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|sal|çar|per|cum|cmt|paz|saat|saat önce|dakika|dakika önce|dk|sn|gün|gün önce|hafta|hafta önce|ay|ay önce|yıl|yıl önce|önce|bugün|dün|şimdi|az önce|güncelleme|güncellenme|giriş|yayınlanma|son güncelleme|tarihi|tsi|tarihinde',
  date: {
    line: 'yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|güncelleme|güncellendi|güncellenme|güncelleme tarihi|güncellenme tarihi|son güncelleme|son güncelleme tarihi|giriş|giriş tarihi|oluşturulma tarihi|oluşturma tarihi|eklenme tarihi|tarih|bugün|dün|az önce|şimdi|haber giriş|haber tarihi|ilk yayın',
    start:
      'yayınlanma:|yayınlanma |yayınlanma tarihi|yayımlanma|yayın tarihi|yayınlandı:|güncelleme:|güncelleme tarihi|güncellenme:|güncellenme tarihi|güncellendi:|son güncelleme|son güncellenme|giriş:|giriş tarihi|oluşturulma|oluşturma tarihi|eklenme|eklenme tarihi|haber giriş|haber güncelleme|tarih:|kayıt tarihi|ilk yayın|ilk giriş',
    hold: 'son güncelleme:|güncelleme tarihi|güncelleme:|yayınlanma tarihi',
  },
  readtime: {
    line: 'okuma süresi|dakika okuma|dk okuma|dakikalık okuma|dakikada okunur|dk',
    start: 'okuma süresi|tahmini okuma süresi|ortalama okuma süresi',
    hold: 'okuma süresi|dakika okuma|dk okuma|dakikalık okuma|dakikada okunur|dk. okuma|dakikada okuyabilirsiniz',
  },
  byline: {
    line: 'yazar|yazan|yazarlar|yazarı|editör|editörü|haber merkezi|haber|haberi yapan|muhabir|muhabiri|haber müdürü|gazeteci|köşe yazarı|dış haberler|haberler|anadolu ajansı|aa|iha|dha|anka|anka haber ajansı|ihlas haber ajansı|demirören haber ajansı|kaynak aa|kaynak iha|kaynak dha|ajanslar|ekonomi servisi|spor servisi|haber servisi|internet haber|yazı işleri|editör masası|temsilcisi|derleyen|çeviren',
    start:
      'yazar:|yazan:|yazan |editör:|haber:|haber merkezi|muhabir:|haberi hazırlayan|hazırlayan:|hazırlayan |derleyen|çeviri:|çeviren|röportaj:|haber-foto|haber/foto|haber - foto|söyleşi:|kaleme alan',
  },
  credit: {
    line: 'anadolu ajansı|aa|iha|dha|reuters|afp|ap|epa|getty images|getty|fotoğraf|fotoğraflar|foto|görsel|görseller|arşiv|foto arşiv|fotoğraf arşiv|arşiv fotoğrafı|temsili|temsili fotoğraf|temsili görsel|temsili foto|ekran görüntüsü|shutterstock|istock|depophotos|depo photos|kamera|görüntü|fotoğraf kaynağı|görsel kaynağı|kaynak fotoğraf|sosyal medya|pixabay|unsplash|kaynak, getty images|fotoğraf altı yazısı',
    start:
      'fotoğraf:|fotoğraflar:|foto:|foto-haber|fotoğraf kaynağı|fotoğraf altı yazısı|kaynak, |görsel:|görsel kaynağı|görsel kaynak|kamera:|video:|arşiv fotoğraf|temsili fotoğraf|temsili görsel|illüstrasyon|infografik|grafik:|ekran görüntüsü|kapak fotoğrafı|fotoğraf kredisi',
    hold: '(fotoğraf|fotoğraf:|fotoğraf kaynağı|foto:|görsel:|görsel kaynağı|temsili fotoğraf|temsili görsel|arşiv fotoğraf|(arşiv)|(temsili)|/anadolu ajansı|/ anadolu ajansı|getty images|anadolu via|aa photo|kamera:|ekran görüntüsü',
  },
  reply: {
    line: 'yanıtla|cevapla|cevap yaz|yanıt ver',
  },
  says: { line: 'dedi ki|diyor ki|yazdı|diyor' },
  title: { line: 'başlık|haber başlığı' },
  subscribe: {
    line: 'abone ol|abone olun|hemen abone ol|ücretsiz abone ol|abonelik|abonelikler|abone|aboneler|abone girişi|bülten|bültenler|e-bülten|e-bültene abone ol|bültene abone ol|bültenimize abone olun|haber bülteni|günlük bülten|kayıt ol|hemen kayıt ol|ücretsiz kayıt ol|kaydol|üye ol|üyelik|e-posta|e-posta adresi|e-posta adresiniz|e-posta adresinizi girin|eposta|email|mail adresiniz|bildirimleri aç|bildirimlere izin ver|bildirimlere abone ol|e-gazete|dijital abonelik|ücretsiz dene|katıl|bize katıl|bize katılın|gönder|abone olduğunuz için teşekkürler|whatsapp kanalı|whatsapp kanalına katıl|telegram kanalı|youtube abone ol|google news abone ol|haber bülteni kaydı|aboneliğini yönet|kanalımıza abone olun',
    start:
      'abone ol|abone olun|abone olmak için|bültenimize|bültene abone|e-bültenimize|haber bültenimize|e-posta adresinizi|e-posta bültenimize|kaydolun|kayıt olun|üye olun|üye olarak|gelişmelerden haberdar|gelişmelerden anında|haberlerden anında|son dakika haberlerinden|haberdar olmak|haberleri kaçırmamak|gündemi takip|en son haberler|en güncel haberler|son gelişmeleri|günün öne çıkan|günün önemli haberlerini|whatsapp kanalımız|whatsapp grubumuz|telegram kanalımız|whatsapp kanalını|kanalımıza|bize katılın|bildirimleri aç|zaten abone|aboneyseniz|abone misiniz|teşekkürler, kaydınız|kaydınız alın|kayıt olarak|abone olarak|bildirimleri açın|bu e-postayı aldınız|bu e-postayı alıyorsunuz|bu bülteni alıyorsunuz|günün önemli',
    hold: 'bültenimize|e-bülten|e-posta kutunuza|gelen kutunuza|e-postanıza|abone olun|abone olmak için|kanalımıza abone|kanalımıza katıl|whatsapp kanalımız|telegram kanalımız|whatsapp kanalına|kanalını takip|abonelikten çık|istediğiniz zaman iptal|gelişmeleri kaçırma|bu e-postayı aldınız|bu e-postayı alıyorsunuz|bu bülteni alıyorsunuz|e-postanızda',
  },
  login: {
    line: 'giriş yap|giriş yapın|giriş|oturum aç|oturum açın|üye girişi|üye ol|üye olun|kayıt ol|kaydol|çıkış|çıkış yap|oturumu kapat|hesabım|hesap|hesap oluştur|profilim|profil|şifre|parola|şifremi unuttum|şifreni mi unuttun|şifrenizi mi unuttunuz?|beni hatırla|kullanıcı adı|google ile giriş yap|facebook ile giriş yap|hesabın var mı?|zaten üye misiniz?|zaten hesabınız var mı?|hesabınız yok mu?|giriş yap / üye ol|giriş yap veya kayıt ol|üyelik girişi',
    start:
      'giriş yap|giriş yapın|giriş yapmak|oturum aç|üye girişi|üye değil misiniz|hesabınız yok|hesabınız var|zaten üye|zaten hesabınız|şifremi unuttum|şifrenizi mi|lütfen giriş|lütfen oturum|google ile|facebook ile|hesabınıza',
    hold: 'giriş yapmalısınız|giriş yapmanız|oturum açmalısınız|oturum açmanız|üye girişi yap|giriş yapın|hesap oluştur',
  },
  share: {
    line: "paylaş|paylaşın|paylaşım|paylaşımlar|haberi paylaş|bu haberi paylaş|bu haberi paylaşın|yazıyı paylaş|sayfayı paylaş|içeriği paylaş|makaleyi paylaş|facebookta paylaş|facebook'ta paylaş|twitter'da paylaş|twitterda paylaş|x'te paylaş|x'de paylaş|whatsapp'ta paylaş|whatsapptan paylaş|linkedin'de paylaş|telegram'da paylaş|e-posta ile paylaş|e-posta ile gönder|e-posta gönder|mail gönder|arkadaşına gönder|linki kopyala|bağlantıyı kopyala|link kopyala|bağlantı kopyalandı|kopyala|kopyalandı|tweetle|beğen|beğeni|beğendim|takip et|takip edin|bizi takip edin|bizi takip et|abone ol google news|sosyal medya|sosyal medyada biz|sosyal medya hesaplarımız|google haberler|google news'te takip et|sosyal medyada paylaş|yeni pencerede açılır|google'da tercih edilen kaynak|tercih edilen kaynak olarak ekle|arkadaşlarınla paylaş",
    start:
      "paylaş:|paylaş |bu haberi paylaş|haberi paylaş|bu içeriği paylaş|bu yazıyı paylaş|bizi takip|sosyal medyada bizi|bizi sosyal|bizi google|bizi facebook|bizi twitter|bizi instagram|google news'te|google haberler|facebook'ta paylaş|twitter'da paylaş|bağlantıyı kopyala|linki kopyala|sosyal medya hesaplarımız|takip etmek için|arkadaşlarınızla paylaş|yeni pencerede",
    hold: "bizi takip edin|bizi takip etmek|paylaşmak için tıkla|yeni pencerede açılır|sosyal medya hesaplarımız|hesaplarımızı takip|google news'te takip|google news'ten takip|sosyal medyada takip",
  },
  comments: {
    line: 'yorum|yorumlar|yorum yap|yorum yaz|yorum yazın|yorum ekle|yorum gönder|yorumu gönder|yorumları gör|yorumları göster|tüm yorumlar|tüm yorumları gör|yorumları oku|daha fazla yorum|yorum yok|henüz yorum yok|henüz yorum yapılmamış|henüz yorum yapılmadı|ilk yorumu sen yap|ilk yorumu siz yapın|ilk yorum yapan siz olun|ilk yorumu yaz|yorumunuz|yorumunuzu yazın|yorumunuzu yazınız|okuyucu yorumları|okur yorumları|kullanıcı yorumları|yanıtla|cevapla|yanıt|yanıtlar|cevap yaz|bir yanıt yazın|bir cevap yazın|yanıtı iptal et|cevabı iptal et|en yeni|en eski|en yeniler|en eskiler|en beğenilen|en çok beğenilen|sırala|şikayet et|yorumu şikayet et|bildir|tartışma|tartışmaya katıl|ad|adınız|isim|ad soyad|adınız soyadınız|internet sitesi|web sitesi|misafir|ziyaretçi|yorumlar kapalı|yorumlar kapatıldı|yorum kuralları|yorum yazma kuralları|karakter kaldı|kalan karakter|fikrini belirt|sen de yorum yap|son yorumlar|küfür, hakaret|tüm yorumları göster|yorumların tümünü göster',
    start:
      'yorum yap|yorum yaz|yorum ekle|yorumlar (|yorumlar:|yorumunuzu|bir yanıt yazın|bir cevap yazın|e-posta hesabınız yayımlanmayacak|e-posta adresiniz yayınlanmayacak|e-posta adresiniz yayımlanmayacak|gerekli alanlar|zorunlu alanlar|daha sonraki yorumlarımda|bir dahaki sefere|yorum yapabilmek|yorum yapmak için|yorum yazmak için|yorum gönder|henüz yorum|bu habere henüz|bu içeriğe henüz|ilk yorumu|ilk yorum|siz ne düşünüyorsunuz|sizce |sen ne düşünüyorsun|bu konuda ne düşünüyorsunuz|düşüncelerinizi|görüşlerinizi|yasal uyarı: suç teşkil|suç teşkil edecek|yapılan yorumlar|yazılan yorumlar|yorumlarınızı|küfür, hakaret|bu sitede akismet|bu site, istenmeyenleri|yorum verilerinizin|tüm yorumları',
    hold: 'yorum yapmak için|yorum yapabilmek için|yorumlarda paylaş|yorumlarda belirt|yorum yapın|yorum kuralları|gerekli alanlar|yayımlanmayacak|yorumların sorumluluğu|yorumlardan sorumlu|henüz yorum yapılmamış|suç teşkil edecek|düşüncelerinizi yorum|görüşlerinizi yorum',
  },
  related: {
    line: "ilgili haberler|ilgili haber|ilgili içerikler|ilgili içerik|ilgili yazılar|ilgili konular|ilgili makaleler|ilgili|benzer haberler|benzer içerikler|benzer yazılar|benzer konular|bunlar da ilginizi çekebilir|bunlar da ilgini çekebilir|ilginizi çekebilir|ilgini çekebilir|ilginizi çekebilecek haberler|ilginizi çekebilecek diğer haberler|bunlara da bakın|bunu da oku|bunları da oku|bunları da okuyun|bunu da okuyun|sizin için önerilenler|sizin için seçtiklerimiz|senin için seçtiklerimiz|sizin için seçilenler|önerilen haberler|önerilen|önerilenler|önerilen içerikler|önerilen yazılar|editörün seçtikleri|editörün seçimi|editör seçimi|editörün önerisi|çok okunanlar|en çok okunanlar|en çok okunan|en çok okunan haberler|çok okunan|çok okunan haberler|günün çok okunanları|en çok izlenenler|en çok yorumlananlar|en çok paylaşılanlar|en popüler|popüler|popüler haberler|popüler içerikler|popüler yazılar|öne çıkanlar|öne çıkan|öne çıkan haberler|öne çıkan içerikler|günün öne çıkanları|manşetler|manşet|manşet haberler|son dakika|son dakika haberleri|son dakika haberler|son haberler|son eklenenler|son eklenen haberler|son yazılar|son gelişmeler|en son haberler|en yeniler|en son|güncel haberler|güncel|gündemdekiler|günün haberleri|günün manşetleri|günün özeti|diğer haberler|diğer|diğer yazılar|diğer içerikler|diğer gelişmeler|tüm haberler|tümü|tümünü gör|tümünü göster|hepsini gör|hepsi|daha fazla|daha fazla haber|daha fazla göster|daha fazla yükle|daha fazlası|daha fazla oku|daha fazla içerik|devamı|haberin devamı|sonraki haber|önceki haber|sonraki yazı|önceki yazı|sonraki|önceki|sıradaki haber|sıradaki|trend|trendler|trend haberler|şu an okunuyor|şimdi okunuyor|flaş haberler|sıcak haberler|haberler|bu haftanın|haftanın öne çıkanları|haftanın en çok okunanları|özel haber|özel haberler|dosya|dosyalar|foto galeri|foto galeriler|fotogaleri|galeri|galeriler|foto haber|video|videolar|video galeri|video haber|son videolar|yazarlar|yazarlarımız|köşe yazıları|yazarın diğer yazıları|web'den seçmeler|sponsorlu içerikler|kaçırmayın|gözden kaçmasın|gözden kaçanlar|okumaya devam et|keşfet|daha fazlasını keşfet|haber turu|bu kategoriden|kategorinin diğer haberleri|aynı kategoriden|konuyla ilgili|aynı konuda|güncel gelişmeler|bunlar da var|sizin için|arşivden|dünden bugüne|haberle ilgili daha fazlası",
    start:
      'ilgili haber|ilgili içerik|benzer haberler|bunlar da ilginizi|ilginizi çekebilir|ilgini çekebilir|ilginizi çekebilecek|sizin için seç|önerilen haberler|en çok okunan|çok okunan|son dakika haberleri|tüm haberler|tüm yazıları|diğer haberler|daha fazla haber|sonraki haber|önceki haber|yazarın diğer|editörün seç|sıradaki haber|günün diğer|popüler haberler|öne çıkan haberler',
    hold: 'ilginizi çekebilir|ilgini çekebilir|ilginizi çekebilecek|sizin için seçtiklerimiz',
  },
  readmore: {
    line: 'devamını oku|devamı|devamı için tıklayın|devamı için tıklayınız|daha fazla oku|daha fazla bilgi|daha fazlası|daha fazla|oku|haberi oku|haberin devamı|haberin devamı için tıklayın|haberin tamamı|haberin detayları|detaylar|detaylı bilgi|detay|tıklayın|tıkla|buraya tıklayın|tıklayınız|incele|hemen incele|izle|videoyu izle|izlemek için tıklayın|tıkla izle|habere git|ayrıntılar|ayrıntılı bilgi|tamamını oku|yazının devamı|yazının tamamı|bunu da oku|ayrıca bakınız',
    start:
      'bunu da oku|bunu da okuyun|bunları da oku|ayrıca oku|ayrıca bakın|ayrıca bkz|ayrıca okuyun|ilgili haber:|ilgili haber |ilgili:|haberin devamı|haberin tamamı|haberin detayı|detaylar için|detaylı bilgi|ayrıntılar için|devamı için|devamını okumak|daha fazla bilgi|daha fazlası için|okumak için|izlemek için|video için|galeri için|fotoğraflar için|haber için|tıklayın|buraya tıkla|önceki haberimiz|bkz:|bkz.|video:|foto galeri:|özel haber:|son dakika:|son dakika |canlı:|canlı anlatım|röportaj:|analiz:|yorum:|görüş:|öneri:|bakınız',
    hold: 'için tıklayın|için tıklayınız|için tıkla|buraya tıklayın|buraya tıklayarak|tıklayarak ulaş|tıklayarak oku|devamını oku|haberin devamı|haberin tamamı için|linke tıkla',
  },
  advert: {
    line: 'reklam|reklamlar|reklam alanı|ilan|ilanlar|resmi ilan|resmi ilanlar|resmî ilanlar|sponsorlu|sponsorlu içerik|sponsor|sponsorlar|sponsorluk|tanıtım|tanıtım yazısı|advertorial|bu bir ilandır|bu bir reklamdır|reklamı kapat|reklamı geç|reklamı atla|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|haber reklamdan sonra devam ediyor|işbirliği|iş birliği|satın al|hemen al|hemen satın al|sipariş ver|sepete ekle|kampanyalar|kampanya|indirimler|fırsatlar|kupon|reklam ver|reklam vermek için|bize reklam verin|seri ilanlar|vefat ilanları|basın ilan kurumu|basın ilan kurumu ilan portalı|markalı içerik|proje ortağı|haberin devamı aşağıda|reklamın ardından devam ediyor|içerik reklamdan sonra devam ediyor',
    start:
      'sponsorlu içerik|bu içerik|bu bir ilan|bu bir reklam|haberin devamı reklam|yazının devamı reklam|reklamdan sonra|katkılarıyla|sponsorluğunda|işbirliğiyle|iş birliğiyle|resmi ilan|#ilan|ilan no|basın no|haberin devamı|yazının devamı',
    hold: 'reklamdan sonra|sponsorlu içerik|bir ilandır|ilan.gov.tr',
  },
  affiliate: {
    start:
      'bu içerikte satış ortaklığı|bu yazıda satış ortaklığı|satış ortaklığı|bu haberde yer alan bağlantılar|bu sayfadaki bağlantılar|fiyatlar değiş',
    hold: 'satış ortaklığı|ortaklık bağlantı|affiliate link|komisyon alabilir|komisyon kazanabilir|komisyon kazanır',
  },
  paywall: {
    line: 'sadece aboneler|yalnızca aboneler|abonelere özel|abonelere özel içerik|abone özel|premium|premium içerik|özel içerik|üyelere özel|üyelere özel içerik|devamını okumak için abone ol|devamı abonelere|abone ol ve oku|kilitli içerik|sınırsız erişim|içeriğin devamı abonelere',
    start:
      'bu içerik abonelere|bu haber abonelere|bu yazı abonelere|bu içerik sadece|bu içeriğe erişmek|bu içeriği okumak|abonelere özel|devamını okumak için|okumaya devam etmek için|yazının devamını|haberin devamını okumak|sınırsız okumak|sınırsız erişim|abone olarak|ücretsiz içerik hakkınız|ücretsiz okuma|bu ayki|üye olarak devam',
    hold: 'abonelere özel|sadece abonelere|yalnızca aboneler|devamını okumak için abone|okumaya devam etmek için|sınırsız erişim|ücretsiz haber hakkınız|içeriğe erişmek için|yalnızca abonelere',
  },
  legal: {
    line: 'gizlilik|gizlilik politikası|gizlilik ilkeleri|gizlilik sözleşmesi|gizlilik bildirimi|çerez politikası|çerezler|çerez ayarları|çerez tercihleri|çerez aydınlatma metni|çerezleri yönet|kvkk|kvkk aydınlatma metni|aydınlatma metni|kişisel verilerin korunması|kullanım koşulları|kullanım şartları|kullanıcı sözleşmesi|üyelik sözleşmesi|hizmet şartları|yasal uyarı|yasal|yasal bilgiler|telif hakkı|telif hakları|tüm hakları saklıdır|her hakkı saklıdır|copyright|kabul et|kabul ediyorum|tümünü kabul et|hepsini kabul et|kabul et ve kapat|reddet|tümünü reddet|ayarlar|tercihler|tercihleri yönet|tamam|anladım|onaylıyorum|izin ver|künye|yayın ilkeleri|editoryal ilkeler|etik ilkeler|yayın politikası|hakkımızda|hata bildir|haberi bildir|düzeltme bildir|hata bildirimi|veri politikası|sorumluluk reddi|kaynak göstermeden|iletişim izni|rıza metni|yasal bildirim',
    start:
      'copyright|telif hakkı|© 19|© 20|tüm hakları|her hakkı|bu haberin tüm hakları|bu sitede yer alan|sitemizde yer alan|sitede yayınlanan|sitemizde yayınlanan|bu sitede yayınlanan|bu web sitesi|bu site çerez|sitemizde çerez|web sitemizde|size daha iyi|sizlere daha iyi|deneyiminizi|veri politikasındaki|kişisel verileriniz|kişisel verilerin|6698 sayılı|kaynak gösterilmeden|kaynak göstermeden|izinsiz|izin alınmadan|kopyalanamaz|haberlerin tüm|yasal uyarı|burada yer alan yatırım|yatırım tavsiyesi|yatırım bilgi|bu yazıda yer alan görüşler|yazarın görüşleri|yazıdaki görüşler|makaledeki görüşler|bu makalede yer alan|hata bildir|haberde hata|bir hata mı|bik |bist isim ve|bist hisse|veriler en az|siteyi kullanmaya|sitemizi kullanmaya|kabul et butonuna|"kabul et"',
    hold: 'tüm hakları saklıdır|her hakkı saklıdır|gizlilik politikası|çerez politikası|çerezler kullan|çerez kullan|çerezleri kullan|çerezlerin kullanım|kişisel verilerinizin|aydınlatma metni|kullanım koşulları|veri politikası|kaynak gösterilmeden|kaynak göstermeden|kaynak gösterilerek|aktif link|izinsiz kopyalan|izin alınmadan|izinsiz kullanılamaz|yatırım tavsiyesi|yatırım danışmanlığı kapsamında|creative commons|yansıtmayabilir|sorumlu tutulamaz',
  },
  bio: {
    line: 'yazar hakkında|yazar hakkında bilgi|hakkında|yazarın biyografisi|biyografi|özgeçmiş|yazarın tüm yazıları|tüm yazıları|yazarın diğer yazıları|editör hakkında|yazarın diğer haberleri|profili gör|tüm yazılarını gör|tüm haberleri|editörün diğer haberleri|hakkımda|kimdir',
    start:
      'yazar hakkında|editör hakkında|tüm yazılarını|yazarın tüm yazıları|yazarın diğer|editörün tüm|lisans eğitimini|lisansını |gazetecilik hayatına|gazeteciliğe |mesleğe |gazetecilik mezunu|editör olarak|yazarımız|doğumlu',
    hold: 'gazetecilik bölümünden mezun|gazetecilik bölümü mezunu|iletişim fakültesi mezunu|iletişim fakültesinden mezun|editör olarak çalış|editör olarak görev|muhabir olarak çalış|gazetecilik hayatına|gazeteciliğe başladı|tüm yazıları|olarak görev yapmaktadır',
  },
  consent: {
    line: 'çerez ayarları|çerez tercihleri|çerez onayını yönet|gizliliğinize önem veriyoruz|gizliliğinize değer veriyoruz|zorunlu çerezler',
  },
  contact: {
    line: 'iletişim|bize ulaşın|bize yazın|bizimle iletişime geçin|iletişime geç|iletişim formu|yardım|destek|sıkça sorulan sorular|sss|müşteri hizmetleri|ihbar hattı|haber gönder|haber ihbar|whatsapp ihbar|whatsapp ihbar hattı|whatsapp hattı|bize haber gönderin|okur temsilcisi|telefon|adres|kariyer|bize katılın|basın bülteni gönder|haber ihbar hattı|site yardım',
    start:
      'iletişim:|iletişim |bize ulaşın|bize yazın|bize ulaşmak|bizimle iletişime|haber ihbar|ihbar hattı|whatsapp ihbar|haber göndermek|siz de haber|siz de bize|tanık olduğunuz|haberleriniz için|görüş ve önerileriniz|öneri ve şikayet|sorularınız için|tel:|telefon:|e-posta:|e-mail:|email:|faks:|adres:|basın için|reklam için|bilgi için:|haber göndermek için|yazar ile iletişim|bu habere ilişkin',
    hold: 'bize ulaşın|bize yazın|bizimle iletişime|bizimle paylaş|ihbar hattı|iletişime geçebilirsiniz|adresinden bize|bize gönder|adresine gönder',
  },
  note: {
    line: 'kaynak|kaynaklar|ajanslar|kaynak ajanslar|editörün notu|editör notu|not|haber kaynağı|çeviri|ayrıntılar geliyor|ayrıntılar birazdan|detaylar geliyor',
    start:
      'kaynak:|kaynaklar:|haber kaynağı|haberin kaynağı|editörün notu|editör notu|yazarın notu|yayın notu|çeviri:|çeviren:|türkçesi:|derleyen:|katkıda bulunan|katkı sağlayan|bu haber ilk|bu haber yapay|bu haber anadolu|bu haber,|bu yazı ilk|bu makale ilk|bu yazı,|bu makale,|bu içerik yapay|ilk olarak|orijinal|makalenin orijinali|yazının orijinali|haberin orijinali|bu haber ajans|tüm anadolu ajansı|anadolu ajansı, dha, iha|aa, dha, iha|kaynak - |muhabir: |haber: ',
    hold: 'ilk olarak şu tarihte yayınlan|ilk kez yayınlan|ilk kez yayımlan|habere katkıda bulun|editöryel müdahale|editoryal müdahale|editörlerinin hiçbir|geldiği şekliyle|ajans kanallarından|yapay zeka ile hazırlan|ingilizceden çevir|üzerinde ortaya çıktı',
  },
  correction: {
    line: 'düzeltme|düzeltme ve özür|tekzip|düzeltme notu|düzeltme metni|açıklama',
    start:
      'düzeltme:|düzeltme ve|düzeltme notu|tekzip|haberin önceki|bu haberin önceki|bu haberin ilk|haberin ilk halinde|yazının önceki|önceki versiyonunda|haber güncellen|bu haber güncellen|haberimiz düzeltil|özür dileriz|düzeltir, özür|okurlarımızdan özür',
    hold: 'haberin önceki versiyonunda|haberin ilk versiyonunda|haberin ilk halinde|okurlarımızdan özür|düzeltir, özür|düzeltir ve özür|haber güncellenmiştir|düzeltilmiştir',
  },
  promo: {
    line: "uygulamayı indir|uygulamamızı indir|uygulamamızı indirin|mobil uygulama|mobil uygulamalar|uygulama|uygulamalar|app store|google play|app store'dan indirin|google play'den alın|bağış yap|bağış|destek ol|destek olun|bize destek olun|podcast|podcastler|etkinlikler|etkinlik|mağaza|kitaplar|kitap|oyunlar|oyun|bulmaca|sudoku|burçlar|günlük burç yorumları|burç yorumları|test|testler|anket|yarışma|hava durumu|namaz vakitleri|piyasalar|döviz|altın|borsa|döviz kurları|altın fiyatları|canlı borsa|puan durumu|fikstür|canlı skor|canlı sonuçlar|trafik durumu|nöbetçi eczaneler|eczaneler|yayın akışı|tv rehberi|şans oyunları|iş ilanları|kurslar|yemek tarifleri|rüya tabirleri|biyografiler|hal fiyatları|radyo|canlı yayın|vizyondakiler|mobil uygulamamızı indirin|gazeteciliğimize destek olun",
    start:
      "uygulamamızı|uygulamayı indir|mobil uygulama|ücretsiz indir|hemen indir|indirmek için|destek ol|bize destek|bağış yap|bağımsız gazetecilik|desteğinizle|desteğiniz|sizin desteğiniz|bu haberi beğendiyseniz|bu yazıyı beğendiyseniz|beğendiyseniz|podcast'i dinle|podcast'imizi|dinlemek için|yarışmaya|teste katıl|testi çöz|hemen katıl|kazanmak için",
    hold: 'uygulamamızı indir|uygulamasını indir|uygulamayı indir|mobil uygulamamız|gazeteciliği destekle|destek olmak için|bağış yap|uygulamamızı indirin|uygulamayı indirin|gazeteciliğimize destek|bağımsız gazeteciliğe destek|bize destek ol',
  },
  player: {
    line: 'dinle|haberi dinle|bu haberi dinle|yazıyı dinle|makaleyi dinle|sesli dinle|sesli oku|sesli haber|haberi sesli dinle|oynat|videoyu oynat|videoyu izle|izle|canlı izle|canlı yayın|canlı|canlı yayını izle|durdur|duraklat|tam ekran|sesi kapat|sesi aç|sessiz|ses|video|videolar|görüntüle|büyüt|resmi büyüt|fotoğrafı büyüt|galeriyi gör|galeriye git|galeriyi görüntüle|sonraki fotoğraf|önceki fotoğraf|sonraki resim|önceki resim|altyazı|altyazılar|hız|süre|oynatma hızı|video yükleniyor|sonraki video|sıradaki video|fotoğraf galerisi|video oynatıcı|tekrar izle|sesi açmak için tıklayın|kalite|otomatik oynat|yeniden oynat',
    start:
      "haberi dinle|bu haberi dinle|videoyu izle|videoyu oynat|tarayıcınız|bu videoyu|video oynatıcı|oynatmak için|süre:|resmi büyüt|sonraki fotoğraf|javascript'i|sesli dinle|yazıyı dinle|görüntüleri izlemek",
    hold: 'tarayıcınız desteklemiyor|tarayıcınız video|tarayıcınız html5|yapay zeka ile seslendir|seslendirilmiştir|video oynatıcı|otomatik oynatma',
  },
  loader: {
    line: 'yükleniyor|lütfen bekleyin|lütfen bekleyiniz|bekleyin|yorumlar yükleniyor|video yükleniyor|içerik yükleniyor|işleniyor|haber yükleniyor',
    start: 'yükleniyor|lütfen bekleyin|lütfen bekleyiniz',
    hold: 'lütfen bekleyin|lütfen bekleyiniz|yükleniyor...',
  },
  navigation: {
    line: 'ana sayfa|anasayfa|ana sayfaya dön|ana menü|menü|menüyü aç|menüyü kapat|navigasyon|içeriğe geç|ana içeriğe geç|içeriğe atla|içeriğe git|içeriğe dön|yukarı|yukarı çık|başa dön|geri|geri dön|ara|arama|site içi arama|sitede ara|haber ara|kapat|kategoriler|kategori|bölümler|konular|konu|tüm kategoriler|politika|siyaset|ekonomi|dünya|türkiye|yurt|yaşam|asayiş|üçüncü sayfa|yerel|yerel haberler|bölge|avrupa|ortadoğu|orta doğu|ankara|istanbul|izmir|bursa|antalya|adana|konya|spor|futbol|basketbol|voleybol|süper lig|transfer|transfer haberleri|galatasaray|fenerbahçe|beşiktaş|trabzonspor|kültür|kültür sanat|kültür-sanat|sanat|sinema|müzik|televizyon|tv|magazin|medya|eğlence|moda|güzellik|kadın|aile|çocuk|sağlık|eğitim|bilim|teknoloji|bilim teknoloji|bilim ve teknoloji|otomobil|otomotiv|seyahat|turizm|gezi|yemek|tarih|din|çevre|hukuk|yargı|emlak|finans|para|piyasa|borsa|şirketler|enerji|savunma|savunma sanayii|tarım|memur|emekli|astroloji|burçlar|yazarlar|köşe yazarları|analiz|görüş|yorum|röportaj|röportajlar|araştırma|dosya|infografik|arşiv|haber arşivi|site haritası|hakkımızda|künye|iletişim|reklam|rss|servisler|hizmetler|hızlı erişim|faydalı linkler|içindekiler|bu haberde|bu yazıda|sonraki sayfa|önceki sayfa|sayfa|sayfalar|tüm bölümler|burada bulunuyorsunuz|özgün|diğer kategoriler|foto galeri|canlı tv|magazin haberleri|ekonomi haberleri|spor haberleri|dünya haberleri|gündem haberleri|politika haberleri|teknoloji haberleri|sağlık haberleri|yaşam haberleri|eğitim haberleri|haber|haberler|kurumsal|gündem|tarayıcıda görüntüle|tarayıcınızda görüntüleyin|tarayıcıda aç',
    start:
      'ana sayfaya|anasayfaya|içeriğe geç|ana içeriğe|içeriğe atla|yukarı çık|başa dön|anasayfa >|anasayfa »|anasayfa /|anasayfa |ana sayfa >|ana sayfa »|ana sayfa /|ana sayfa |haberler >|haberler ›|kategori:|kategoriler:|içindekiler|buradasınız|şu an buradasınız|sayfa ',
    hold: 'ana içeriğe geç|içeriğe geç|ana sayfaya dön',
  },
  tags: {
    line: 'etiketler|etiket|konular|anahtar kelimeler|ilgili etiketler|ilgili konular|haber etiketleri|başlıklar|bu haberdeki etiketler',
    start: 'etiketler:|etiketler |etiket:|etiket bulutu|anahtar kelimeler|konular:|haber etiketleri',
  },
  noalt: {
    line: 'resim|resim yok|görsel|görsel yok|fotoğraf yok|logo|kapak|kapak fotoğrafı|küçük resim|haber görseli|haber resmi|haber fotoğrafı|image',
    start: 'resim yok|görsel açıklaması|açıklama yok',
  },
  widget: {
    line: 'yazdır|sayfayı yazdır|haberi yazdır|kaydet|haberi kaydet|kaydedildi|favorilere ekle|favoriler|favorilerim|okuma listesine ekle|listeme ekle|sonra oku|daha sonra oku|kapat|göster|gizle|daha az|daha az göster|iptal|vazgeç|gönder|onayla|devam|devam et|tamam|bitti|uygula|sıfırla|temizle|evet|hayır|dil|dil seç|dil seçin|türkçe|ingilizce|yazı boyutu|metin boyutu|yazı tipi boyutu|yazıyı büyüt|yazıyı küçült|karanlık mod|koyu mod|açık mod|gece modu|takip et|takip ediliyor|konuyu takip et|anket|anketler|oy ver|oyla|oylar|sonuçlar|sonuçları gör|puan ver|puanla|puan|puanınız|değerlendir|teşekkürler|teşekkür ederiz|başla|tekrar dene|yeniden dene|hata|sayfa bulunamadı|bir hata oluştu|bir şeyler ters gitti|bildirimler|bildirim|filtrele|sırala|indir|pdf indir|görüntülenme|okunma|okunma sayısı|izlenme|görüntüleme|şehir seç|şehir seçin|il seçin|seç|seçiniz|seçin|haber özeti|haberin özeti|düzenle|ekle|sil|kaldır|zorunlu alan|gerekli|ad soyad|telefon|şehir|mesaj|mesajınız|takvim|harita|haritada göster|sonuç bulunamadı|arama sonuçları|çevir|şimdi değil|daha sonra|ileri|geri|tepkiler|tepkiniz|bu habere tepkiniz|süper|üzgün|kızgın|mutlu|şaşkın|alkış|sevdim|yenile|sayfayı yenile|faydalı oldu mu?|bu haberi beğendiniz mi?|dolar|euro|bitcoin|bist 100|gram altın|çeyrek altın|sterlin|petrol|faiz|imsak|güneş|öğle|ikindi|akşam|yatsı|a+|a-|haberi özetle|özetle|aa aa',
    start:
      "javascript'i etkinleştir|lütfen javascript|tarayıcınız|tarayıcınızı güncelle|lütfen geçerli|lütfen seçin|lütfen doldurun|lütfen e-posta|lütfen girin|seçiniz|favorilere ekle|bu haberi nasıl|bu haberi beğendiniz|bu içerik faydalı|bu sayfa faydalı|bu yazı faydalı|bu habere tepkiniz|teşekkür ederiz|bir hata oluştu|sonuç bulunamadı|oy ver|puan ver|okunma:|okunma sayısı|görüntülenme:|ortalama puan|yazı boyutu|emoji ile",
    hold: "javascript etkin|javascript'i etkinleştir|tarayıcınız|reklam engelleyici|adblock|zorunlu alan|bu alan gerekli|okunma sayısı|robot değilim",
  },
  sources: { line: 'kaynaklar|kaynak|kaynakça|referanslar|dipnotlar|dipnot|notlar|dış bağlantılar' },
};
