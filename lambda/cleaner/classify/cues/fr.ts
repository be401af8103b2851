import type { CueTable } from './types.ts';

/** French. */
export const fr: CueTable = {
  months:
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|sept|oct|nov|déc|fév',
  dates:
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim|le|à|la|de|du|il|y|a|heures|heure|minutes|minute|jours|jour|semaines|semaine|mois|ans|an|hier|aujourd|hui|et|er|h|min|mn|une|un|temps',
  date: {
    line: 'publié|publié le|mis à jour|mis à jour le|modifié le|hier|date|dernière mise à jour',
    start:
      'publié|publié le|publiée le|publié à|mis à jour|mise à jour|modifié|modifié le|dernière mise à jour|dernière modification|créé le|écrit le|posté le|paru le|article publié|première publication|actualisé',
  },
  readtime: {
    line: 'temps de lecture|min de lecture|minutes de lecture|lecture|min',
    start: 'temps de lecture|lecture|durée de lecture',
    hold: 'min de lecture|minutes de lecture|mn de lecture|temps de lecture',
  },
  byline: {
    line: 'par|auteur|auteurs|la rédaction|rédaction|journaliste|envoyé spécial|correspondant|correspondante|rédacteur en chef|avec afp|écrit par|chroniqueur|propos recueillis',
    start:
      'par|auteur|auteure|auteurs|écrit par|rédigé par|publié par|article de|propos recueillis par|un article de|texte de|la rédaction|chronique de|tribune de|recueilli par|reportage de',
  },
  credit: {
    line: "afp|reuters|ap|sipa|getty images|crédit photo|crédits|crédit|photo|photos|image|image d'illustration|photo d'illustration|illustration|archives|capture d'écran|dr|maxppp|abaca|gamma|istock|shutterstock|copyright|hans lucas|divergence|photo d'archives",
    start:
      "photo|photos|crédit|crédits|crédit photo|crédits photo|image|illustration|photographie|photo d'illustration|image d'illustration|photo d'archives|copyright|visuel|infographie|source photo|légende",
    hold: "crédit photo|photo d'illustration|(photo|afp photo|/ afp|via afp|capture d'écran|photo :|crédits :|crédit :",
  },
  subscribe: {
    line: "abonnez-vous|s'abonner|je m'abonne|abonnement|abonnements|abonne-toi|s'inscrire|inscrivez-vous|inscription|je m'inscris|newsletter|newsletters|la newsletter|nos newsletters|s'inscrire à la newsletter|s'inscrire gratuitement|s'abonner à la newsletter|inscription à la newsletter|toutes les newsletters|votre adresse e-mail|votre adresse email|votre e-mail|votre email|adresse e-mail|adresse email|email|e-mail|courriel|entrez votre email|recevoir|offrir un abonnement|essai gratuit|découvrir les offres|voir les offres|nos offres|déjà abonné|déjà abonné ?|restez informé|restez connecté|alertes|activer les notifications|devenir membre|adhérer|le journal|version numérique|édition numérique|découvrir les offres multicomptes|abonnés",
    start:
      "abonnez-vous|s'abonner|inscrivez-vous|s'inscrire|recevez|recevoir|chaque matin|chaque semaine|chaque jour|chaque vendredi|retrouvez chaque|la newsletter|notre newsletter|découvrez notre newsletter|pour recevoir|en vous inscrivant|en renseignant|en cliquant sur|votre adresse|vous pouvez vous désabonner|vous recevrez|merci pour votre inscription|merci de votre inscription|restez informé|ne manquez|ne ratez|suivez toute l'actualité|toute l'actualité|déjà abonné|profitez de|à partir de|sans engagement|pour ajouter l'article|devenez membre|rejoignez|l'essentiel de l'actualité|vous recevez cet e-mail|vous recevez cet email|vous recevez ce mail|vous recevez cette newsletter|cet e-mail a été envoyé",
    hold: "newsletter|votre boîte mail|boîte de réception|vous désabonner|sans engagement|vous désinscrire|s'abonner à|abonnez-vous|lettre d'information|chaîne whatsapp|vous recevez cet e-mail|vous recevez cet email|vous recevez ce mail|vous recevez cette newsletter|cet e-mail a été envoyé",
  },
  login: {
    line: "se connecter|connexion|connectez-vous|identifiez-vous|s'identifier|créer un compte|mon compte|mot de passe|mot de passe oublié|mot de passe oublié ?|se déconnecter|déconnexion|identifiant|vous possédez déjà un compte|vous possédez déjà un compte ?|déjà inscrit|déjà inscrit ?|espace abonné|espace client|pas encore de compte|rester connecté",
    start:
      "se connecter|connectez-vous|identifiez-vous|créez un compte|créer un compte|vous avez déjà|vous possédez déjà|déjà inscrit|déjà un compte|vous devez être connecté|pas encore de compte|vous n'êtes pas inscrit|continuer avec google",
    hold: 'connectez-vous|vous devez être connecté|créer un compte|créez votre compte',
  },
  share: {
    line: "partager|partagez|partage|partager l'article|partager cet article|partager sur|partager sur facebook|partager sur twitter|partager sur x|partager sur linkedin|partager sur whatsapp|partager sur messenger|partager via|partager par mail|partager par email|envoyer par e-mail|envoyer par email|envoyer par mail|envoyer|envoyer à un ami|copier le lien|lien copié|copier|tweeter|suivez-nous|suivez-nous sur|nous suivre|suivre|réseaux sociaux|offrir|offrir l'article|partager cette actualité|partager cet article sur|par email|par e-mail|imprimer|google actualités",
    start:
      'partager|partagez|suivez-nous|suivez nous|retrouvez-nous sur|rejoignez-nous sur|envoyer par|copier le lien|lien copié|suivre sur|ajoutez-nous',
    hold: 'suivez-nous sur|partager sur facebook|partager cet article|partagez cet article|sur les réseaux sociaux',
  },
  comments: {
    line: 'commentaire|commentaires|aucun commentaire|commenter|laisser un commentaire|laissez un commentaire|ajouter un commentaire|écrire un commentaire|voir les commentaires|voir tous les commentaires|lire les commentaires|afficher les commentaires|réagir|réagissez|réactions|réaction|répondre|réponses|annuler la réponse|poster un commentaire|publier un commentaire|contribuer|contributions|vos réactions|vos commentaires|votre commentaire|signaler|signaler un abus|les plus récents|les plus anciens|trier par|votre avis|discussion|débattre|nom|site web|réagir à cet article|réagissez à cet article|rejoindre la discussion',
    start:
      "laisser un commentaire|laissez un commentaire|commentaires|commentaire|votre adresse e-mail ne sera|votre adresse de messagerie|les champs obligatoires|enregistrer mon nom|pour commenter|pour laisser un commentaire|connectez-vous pour|soyez le premier|les commentaires|cet espace est|réagissez|à vous la parole|qu'en pensez-vous|voir les|que pensez-vous",
    hold: 'les commentaires|laisser un commentaire|espace de commentaires|en commentaire|pour commenter|champs obligatoires|charte de modération|modérés',
  },
  related: {
    line: "à lire aussi|lire aussi|à voir aussi|voir aussi|à lire également|lire également|à lire|à découvrir|à découvrir aussi|à ne pas manquer|à ne pas rater|sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|articles liés|articles similaires|articles recommandés|articles connexes|articles les plus lus|article précédent|article suivant|précédent|suivant|les plus lus|les plus populaires|le plus lu|plus lus|les plus commentés|les plus partagés|les plus vus|les plus récents|populaires|populaire|tendances|tendance|recommandé pour vous|recommandés pour vous|recommandations|nos recommandations|vous aimerez aussi|vous pourriez aimer|vous pourriez aussi aimer|cela pourrait vous intéresser|ceci pourrait vous intéresser|pourrait vous intéresser|ça peut vous intéresser|à suivre|en savoir plus|pour aller plus loin|plus d'articles|plus d'actualités|plus d'infos|plus d'informations|autres articles|autres actualités|dernières actualités|dernières infos|dernières nouvelles|derniers articles|dernières minutes|dernière minute|l'actualité en continu|en continu|le fil info|fil info|fil d'actualité|à la une|la une|les titres|les titres du jour|actualités|actus|actu|toute l'actu|toute l'actualité|l'actu en direct|en direct|vidéos|vidéo|nos vidéos|vidéos à la une|les vidéos|diaporama|notre sélection|la sélection|sélectionné pour vous|dossier|dossiers|dossier spécial|contenus sponsorisés|ailleurs sur le web|sur le web|voir plus|voir tout|afficher plus|lire la suite|la suite|le choix de la rédaction|les choix de la rédaction|édition du jour|services|nos dossiers|thèmes associés|sujets associés|immobilier|les articles les plus lus|découvrez aussi",
    start:
      "à lire aussi|lire aussi|à voir aussi|sur le même|les plus|plus d'|plus de|autres|dernières|derniers|articles|tous les articles|toute l'actualité|toutes les|nos|retrouvez tous|retrouvez toutes|vous aimerez|dans la même|le reste de|l'actu|voir tous|voir toutes|à la une",
    hold: 'pourrait vous intéresser|pourraient vous intéresser|vous intéresser',
  },
  readmore: {
    line: "lire la suite|lire plus|lire l'article|lire l'article complet|en savoir plus|voir plus|plus d'infos|plus d'informations|cliquez ici|voir la vidéo|découvrir|consulter|la suite",
    start:
      "lire aussi|lire également|lire :|à lire|à lire aussi|à voir|à voir aussi|voir aussi|voir également|lire la suite|lire l'article|en savoir plus|pour en savoir plus|découvrez|retrouvez|cliquez ici|cliquer ici|notre dossier|écouter aussi|regarder aussi|revoir|article réservé|plus d'infos|vidéo :|video:|en images|dossier",
    hold: 'à lire aussi|lire aussi|cliquez ici|pour en savoir plus|lire la suite|en cliquant ici',
  },
  advert: {
    line: "publicité|publicités|pub|annonce|annonces|sponsorisé|contenu sponsorisé|contenu partenaire|partenariat|partenaires|nos partenaires|la suite après la publicité|la suite après cette publicité|l'article continue après la publicité|fermer la publicité|annonces légales|petites annonces|communiqué|publi-rédactionnel|publireportage|guide d'achat|codes promo|code promo|passer la publicité|offres|publicité, continuez votre lecture",
    start:
      "publicité|la suite après|la suite de l'article|l'article continue|suite après|contenu proposé|sponsorisé par|contenus sponsorisés|en partenariat avec|proposé par|présenté par|un contenu",
    hold: 'après la publicité|cette publicité|après cette publicité|contenu sponsorisé',
  },
  affiliate: {
    start: 'certains liens|cet article contient des liens|liens affiliés|les liens',
    hold: "liens affiliés|liens d'affiliation|lien affilié|affiliation|une commission",
  },
  paywall: {
    line: 'réservé aux abonnés|article réservé aux abonnés|article abonnés|contenu réservé|abonnés|premium|exclusif|pour les abonnés|article réservé à nos abonnés|lire la suite avec|réservé abonnés',
    start:
      'article réservé|cet article est réservé|contenu réservé|réservé aux|il vous reste|la suite est réservée|pour lire la suite|pour lire|pour continuer|abonnez-vous pour lire|accédez à|accès|débloquez|vous avez lu|lecture du|déjà abonné|cet article est|poursuivez votre lecture|offre spéciale|la lecture de cet article',
    hold: 'réservé aux abonnés|réservée aux abonnés|réservé à nos abonnés|de cet article à lire|de cet article à découvrir|pour lire la suite|accès illimité|contenu réservé|accès à tous les articles|profiter de tous les contenus',
  },
  legal: {
    line: "mentions légales|politique de confidentialité|confidentialité|cookies|gestion des cookies|gérer les cookies|gestion cookies|paramétrer les cookies|conditions générales|cgu|cgv|conditions d'utilisation|données personnelles|vie privée|tous droits réservés|accessibilité|tout accepter|accepter|tout refuser|refuser|j'accepte|continuer sans accepter|paramétrer|préférences|charte|charte déontologique|signaler une erreur|signaler une faute|une erreur|corriger|droits de reproduction|qui sommes-nous|charte éditoriale|plan du site",
    start:
      'copyright|tous droits réservés|nous utilisons des cookies|ce site utilise|avec votre accord|nos partenaires et nous|nous et nos partenaires|en poursuivant|en continuant|vous avez refusé|signaler une erreur|vous avez repéré|vous avez constaté|une erreur|reproduction|toute reproduction|la reproduction|les propos|les opinions|avertissement|pour en savoir plus sur vos|conformément à|vos données|reproduire',
    hold: "tous droits réservés|politique de confidentialité|cookies|données personnelles|données à caractère|reproduction interdite|conditions générales|mentions légales|conditions d'utilisation|droits réservés|vos données",
  },
  bio: {
    line: "à propos de l'auteur|à propos|l'auteur|biographie|qui suis-je|voir tous ses articles|tous ses articles|voir le profil|ses derniers articles",
    start:
      "à propos de|l'auteur|voir tous les articles de|tous les articles de|ses derniers articles|passionné|passionnée|journaliste",
    hold: "est journaliste|est rédacteur|est rédactrice|est auteur|est l'auteur|journaliste à|journaliste au|journaliste pour|journaliste spécialisé|diplômé|diplômée|collabore|passionné par|correspondant à",
  },
  consent: {
    line: 'gestion des cookies|gérer le consentement|gérer le consentement aux cookies|nous respectons votre vie privée|votre vie privée est importante|le respect de votre vie privée est notre priorité|cookies strictement nécessaires',
    hold: "technologies similaires à des fins techniques|informations sur un appareil|données limitées pour sélectionner|profils pour la publicité personnalisée|profils pour sélectionner des|profils de contenus personnalisés|mesurer la performance des publicités|mesurer la performance des contenus|comprendre les publics par|données de géolocalisation précises|stockage ou l'accès technique",
  },
  contact: {
    line: "contact|contacts|nous contacter|contactez-nous|écrivez-nous|aide|nous écrire|contacter la rédaction|contacter l'auteur|service client|aide et contact",
    start:
      'contact|contactez|pour nous contacter|écrivez-nous|écrire à|vous avez une information|vous avez des informations|vous souhaitez|contact presse|tél|téléphone|vous pouvez nous|envoyez',
    hold: "contactez-nous|nous contacter|écrivez-nous|par mail à|à l'adresse",
  },
  note: {
    line: 'avec afp|(avec afp)|avec reuters|avec agences|(avec agences)|source afp|note de la rédaction|ndlr|suite à venir|plus de détails à venir',
    start:
      "avec afp|(avec|avec reuters|avec les agences|traduit de|traduit par|traduction|cet article a été|cet article est une|cet article est paru|cet article a d'abord|ce texte|note de la rédaction|ndlr|initialement publié|publié initialement|article initialement|édité par|édition :|la version originale|la version originale de|republié|source :|sources :",
    hold: "initialement publié|propos recueillis par|note de la rédaction|avec l'afp|avec afp|version originale|traduit de l'anglais|intelligence artificielle|est apparu en premier sur",
  },
  correction: {
    line: 'correction|rectificatif|erratum|mise au point',
    start:
      'correction|rectificatif|erratum|une version précédente|une première version|dans une version précédente|cet article a été corrigé|cet article a été modifié',
    hold: 'version précédente de cet article|a été corrigé|a été modifié le',
  },
  promo: {
    line: "télécharger l'application|téléchargez l'application|l'application|nos applications|application|applications|appli|faire un don|je fais un don|soutenir|soutenez-nous|nous soutenir|don|podcast|podcasts|nos podcasts|événements|boutique|la boutique|jeux|jeux concours|mots croisés|sudoku|jeu-concours|librairie|hors-séries|le magazine|recrutement|offres d'emploi|billetterie",
    start:
      "téléchargez|télécharger|soutenez|faites un don|faire un don|votre don|votre soutien|avec votre soutien|nous avons besoin|découvrez nos|découvrez l'application|écoutez|écouter le podcast|retrouvez notre podcast|jouez|gagnez|disponible sur|profitez|commandez",
    hold: "télécharger l'application|téléchargez l'application|faire un don|déductible|soutenez|notre application|journalisme indépendant|presse indépendante",
  },
  player: {
    line: "écouter|écouter l'article|écoutez cet article|lecture|lire la vidéo|regarder|voir la vidéo|vidéo|pause|plein écran|couper le son|muet|en direct|direct|lecteur|chargement de la vidéo|agrandir|agrandir l'image|voir la galerie|diaporama|image suivante|image précédente|sous-titres|vitesse|durée|voir en plein écran|écouter cet article|lancer la lecture",
    start:
      "écouter|écoutez|lire la vidéo|vidéo|lecteur|cette vidéo|durée|image |photo |durée :|l'audio|lecture audio",
    hold: 'lecteur vidéo|votre navigateur|synthèse vocale|voix de synthèse|générée par',
  },
  loader: {
    line: 'chargement|chargement en cours|veuillez patienter|chargement...',
    start: 'chargement',
    hold: 'veuillez patienter|en cours de chargement',
  },
  navigation: {
    line: "version web|accéder au contenu|passer au contenu|aller au menu|un article de wikipédia, l'encyclopédie libre|accueil|retour à l'accueil|menu|navigation|fermer|ouvrir le menu|fermer le menu|aller au contenu|aller au contenu principal|aller à la navigation|recherche|rechercher|haut de page|retour en haut|rubriques|sections|politique|économie|société|international|monde|france|europe|sport|sports|football|rugby|tennis|culture|sciences|santé|planète|environnement|idées|opinions|débats|tribunes|médias|pixels|éducation|justice|police|faits divers|immobilier|argent|emploi|auto|voyage|cuisine|mode|style|people|cinéma|musique|livres|télévision|télé|météo|régions|région|archives|plan du site|sommaire|au sommaire|dans cet article|page précédente|page suivante|retour|voir tout|toutes les rubriques|éditions|jeux|horoscope|vous êtes ici|fil d'ariane|qui sommes-nous|blogs|enquêtes|reportages|entretiens|catégories|catégorie|voir dans le navigateur|voir dans votre navigateur|afficher dans le navigateur|ouvrir dans le navigateur|version en ligne|version web",
    start:
      "aller au|retour à|retour au|vous êtes ici|accueil |sommaire|revenir|publié dans|si ce message ne s'affiche|si cet e-mail ne s'affiche|si vous ne visualisez pas|si vous n'arrivez pas à lire",
  },
  tags: {
    line: 'tags|mots-clés|mots clés|thèmes|sujets|thématiques|étiquettes|sujets liés',
    start: 'tags|mots-clés|mots clés|thèmes :|sujets :|étiquettes',
  },
  widget: {
    line: "imprimer|enregistrer|enregistrer l'article|sauvegarder|ajouter à vos sélections|ajouter aux favoris|favoris|lire plus tard|fermer|afficher|masquer|voir moins|annuler|valider|confirmer|envoyer|oui|non|ok|continuer|langue|choisir une langue|taille du texte|mode sombre|mode lecture|suivre ce sujet|suivre|suivi|sondage|voter|résultats|noter|votre note|merci|commencer|réessayer|page introuvable|erreur|notifications|filtrer|trier|télécharger|changer de ville|choisir|rechercher|en bref|l'essentiel|réagir|continuer à lire ici|temps de lecture|copier",
    start:
      "veuillez|ajouter à|activer javascript|votre navigateur|cet article vous a|avez-vous trouvé|sélectionnez|choisissez|entrez votre|vous pouvez lire|ce message|pourquoi voyez-vous|comment ne plus voir|que se passera|y a-t-il d'autres",
    hold: "activer javascript|votre navigateur|bloqueur de publicité|même appareil|autre appareil|ce message s'affichera",
  },
  sources: { line: 'sources|références|source|notes|bibliographie|notes de bas de page|liens externes' },
  reply: {
    line: 'répondre|répondre au commentaire|connectez-vous pour répondre',
  },
  says: { line: 'dit|a dit|a écrit|écrit' },
};
