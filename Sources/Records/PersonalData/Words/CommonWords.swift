/// Words of French that follow « Madame » or stand alone in capitals without being anybody's name.
///
/// Drawn from the guides of this repository and from what agents write; plurals, feminines and some endings are worked out by ``Lexicon``.
enum CommonWords {
  static let all = words(
    """
    abime able abonne abord aboutir abri absent accent accepte acces accident accolades
    accompagne accompagner accord accueil accueille accuse achat achete acheter acheteur act
    actif activate activite actualiser actuel actuelle additionnent administratif administrative
    adresse adulte affiche affirme afin age agence agenda agi agir agit agree agricole ai aidant
    aide aider aidons ailleurs ainsi ait ajoute ajouter alerte alerts alimentaire aller
    allocataire allophone allume alors alternative ameli amende amene ami an ancien ancienne
    anglais angoisse animal animaux annee annonce annoncer annule annuler anonyme anormal ans
    antivirus ants aout apercevoir apostrophe apparaitre appareil appartient appel appeler
    appelle appli apporte apporter apprend apprendre apprenti appuyer apres ar arabe arbre
    argent arnaque arobase arret arreter arretonslesviolences arrive arriver arrondi
    artificielle as asseoir assistance assistant assurance assure atelier attach attend
    attendant attendent attendre attendu attente au aucun audience aujourd aupres auquel aussi
    aussitot autant auto automne autonome autonomie autour autre aux avait avance avant avec
    avenue aveugle avez avis avocat avoir bac bail bailleur baisse bancaire banque barre barrer
    bas basse beau beaucoup beige belle beneficiaire benevoles besoin beta bien bientot blanc
    bleu bloc blocage bloque bloquer bluff boire bois boit bon bonjour bonne bonsoir bord bornes
    boulevard bourse bout bouton box bracket bravo bref brevet brouillon budget bug build bureau
    bus but ca cabine cabinet cache cacher cadre caf caisse calculee calendrier calme camarade
    campagne candidature cantine capte capture capturer car caractere carnet carre carriere
    carte cartographie carton cas casse catalogue cause ce ceci cela celibataire celle cellule
    celui cent central centre cependant certain certificat certifiee ces cesser cession cet
    cette ceux chacun champ chances change changer chantage chaque charge chargeur chat
    chauffage check chemin cheque chequeenergie cher cherche chercher chercherons cherchons chez
    chien chiffre choisi choisir choisit choix chomage chomeur choose choquante choque chose
    chouette ciel cinq cinquante citees citoyennete citoyens civil clair classe classeur clavier
    cle clef client clore clos clot cloture cnsa coche code coffre cohesion coins colis colle
    collect college collegue colonne column com combien commande comme commence commencer
    commentaire commissariat commission commune compagne compagnon compare competences complaint
    complet completer complexes comprend comprendre compris compte compter compteur compulsory
    concerne concu conduire confiance confidentialite confidentiel confirme confirmer confond
    conforme conge conjoint connaissent connect connecter connexion connu conseil conseille
    conseiller conso construire contact contacter content contentieux contenu conteste contester
    contient continue continuer contrat contre contredit controle convenu conviennent convient
    convoque coordonnees copie copier copropriete corbeille correspond corrige corriger cote
    couleur coup couper couple coupure courageux courant courbes courriel courrier cours court
    cousin coute couter couvre couvrir covoiturage craint crayon creche credit cree creer
    creneau croise croit culture curatelle curieux curseur danger dans data date dater de debits
    debloque debrouille debut debutant debuter decede decembre deces decide decider decision
    declare declarer declenche deconnecte deconnecter decouvre decrire decrite dedans deduit
    defaut defendre defenseurdesdroits definitif dehors deja delai delegue demain demande
    demander demarche demenage demi demo depart depasse depend deplace deplacer depose deposer
    depot depuis dernier derriere des desaccord desole dessine dessous dessus detail detaillee
    detruit dette deuil deux deuxieme devant devient devoir differents difficile difficulte
    dimanche diplome dire dis discret disparu disque distance distributeurs dit divorce dix
    docteur doctolib doctor document doigts dois doit doivent domain domicile donc done donne
    donner dont dort dos dossier double doue douleur doute douze droit du duquel dur durer eau
    ecart echeancier ecole ecoute ecran ecrire ecrit ecriture ecrivain educonnect efface effacer
    effectue electeur electricite eleve elle elus empeche emploi employeur emporter empreintes
    emprunte en enceinte encodage encore energie enerve enfance enfant enfin engage enregistre
    enregistrer ensemble ensuite entend entendre entier entoures entre entrepreneur entreprise
    entrer entretien enveloppe environ envoi envoye envoyer envoyeur epargne epouse epoux
    equipee er erreur escrocs escroquerie espace espagnol essai essaye essayer est estime et
    etage etait etape etat etc ete etiquette etranger etre etude etudiant etudie eu europeen
    euros eux evalue evidence evite eviter ex examen example excluent exclus exclusive exclut
    exemplaire exemple exercice exige existant existe existing expire expliquer expulsion
    exterieur facile facons facture facultatif faire fais fait familial familiaux famille fasse
    fatigue fausse faut faux femme fenetre fermant ferme fermer fermeture fete feuille fevrier
    fiche fichier file filigrane fill film fils filtre fin fini finir finit fioul fiscal fixe
    flash fleche fleurs flou fois fonctionne fonds font form format former formulaire formule
    forte fourni fournisseur foyer fr frais frame francais france franceconnect francetravail
    fraude fraudulent frauduleux frein frere gagne garage garanti garcon garde garder gather
    gauche gaz genante gendarme gendarmerie general genes genre gens gere gestionnaire gmail
    gouv gracieux grand gras gratter gratuit grave gris gros grosse groupe guichet guide
    guillemet habiles habilite habite haine hameconnage handicap hasard haut heberge hebergeant
    hesite heure hier histoire hiver hivernale homme hopital horaires hors hours https hui
    huissier huit ici icone id idees idem identifiant identifie identifier identite ignore il
    ile illettre ils image imite immediat immeuble impasse impayee important importe impot
    impressions imprimante imprime imprimer inactive incapacite incidents incomplet inconnu
    incorrect independant indu info informer inquiet inscrire inscrit insiste insister installe
    instant insuffisante interdit interet interieur interim intermediaire internet intime
    invalidite inventee inverse ira isole itinerance itinerant jamais janvier jardin jaune je
    jeprotegemonenfant jeter jeu jeudi jeune joindre joint jour journal journee juge juger
    juillet juin jusqu juste justificatif justifier la laboratoire laisse laisser lait lancee
    langue laposte laquelle lassuranceretraite le lecture legal legere lendemain lent lequel les
    lesquels lettre leur levels libre liees lien lieu ligne limite lire liste lit livraison
    livre livret locataire loge loger logo loi loin loisirs long longtemps longue lors lorsque
    loueur lourd loyer lu lue lui lumiere lundi lycee ma madame mademoiselle mai mail main
    maintenant mairie maison maitrise majeur majuscule mal malade maladie malaise malgre mandat
    mange manger manquante manque marche mardi mari mariage mariee marque marron mars masquer
    match materiel maternelle matin mauvais maximum mdph mdphenligne me medecin mediatheque
    mediator mediatrice medicale meles meme menace mene mensonge mensualite menu mer merci
    mercredi mes mesdroitssociaux message messagerie mesure methode metro mets mettre mi midi
    mieux milieu mille milliers million mineure minuscule minute mise mobilite mode modele
    modifie modifier module moi moindre moins moitie moment mon monde monespacesante monsieur
    montagne montant monte montre montrer mort mot moteur motif motive mourir moyen msa
    naissance nationale nationalite nb ne necessaire negligence neige net nette nettoye neuf
    neuve neveu ni nickel niece niveau no noir nom nombre nominative nomme non normal nos
    notaire note noter notice notre nounou nous nouveau nouvel nouvelle novembre nsp nuit nulle
    numerise numeriser numero objectif objet obligatoire obliger obtenir obtenu occasion occupe
    octobre office officiel officielle offre ok ombre on oncle onglet ont onze opinion or oral
    orange ordinaire ordonnance ordre oriente orienter original originaux origine ou oubli oui
    outils outlook ouvert ouverture ouvre ouvrir pacse page paie pain panne paper papier par
    paragraphe parc pardon parent parental parfois parle parler parmi part partage parti partir
    partner partout pas passage passagere passe passeport passer patient patron pause payant
    paye payer pays pdf peine pendant pense pension perd perdu pere perime periode periscolaire
    permanence permet permis personne personnel personnelle perte petit peu peut peuvent
    pharmacie phishing photo photocopies photographe photographie photographier phrase piece
    piege pile piratage pirate pire piscine place plafond plainte plan planche planning plaque
    plastifiee plat pleure pluie plus plusieurs plutot po pochette poids point pointage
    pointdecontact police policier portail porte portugais pose poser possede postale poste pour
    pourquoi pourra pourront pourvu pouvoir pouvons pre preavis precede precieux precis
    prefecture prefere preference premier prend prendre prennent prenom prepare preparer
    prepayee present presenter presque presse pression pret preuve prevenir prevenu previent
    prevoit prevue prime principal printemps prioritaire priorite pris prive prix probleme
    procedure prochain proche procureur produit professionnel professionnelle profil programme
    prolongee promesses promet propose proposer propre proprietaire protect protege proteger
    prouve provisoire ps pu public publicite publie publier puis puisque puni qu qualite quand
    quarante quart quartier quatorze quatre que quel quelle quelqu questionnaires qui quinze
    quittance quitte quitter quoi quotidien quotient raccrocher raconte raconter radie raison
    range ranger rapide rappel rappeler rappelle rapport rate rattache rattacher rature ravi rdv
    recente recents recepisse recevoir recharge recherche reclame recoit recoivent recommande
    recommence reconditionne reconnu recopie recours recto recu recuperer redemande redire
    redressee reel reessayer refaire reference refusal refuse refuser regarde regarder regime
    reglage regle regler regulier reinitialise reinitialiser reinscrire rejoindre relance
    relancer relecture releve relie relire rembourser remercie remettre remis remote rempli
    remplir remplit rencontre rend rendent rendezvouspasseport rendre renonce renouveler
    renouvelle renseigne rente rentree rentrer renvoi repare reparer repart repas repasse
    repasser repond repondeur repondre repondu reponse report repose reprend reprendre repris
    reseau residence resilier ressemblent ressources reste rester result resultat resume retape
    retard retardee retenu retire retirer retour retourne retrouve retrouver reunit reussi
    reussit revenir revenu reversion reviens revient revoir rib rien robot rond rouge rouvrant
    rouvrir rsa rue russe rythme sa sac sain sais saisi saison sait salaire salarie salle salut
    samedi sans sante sauf saura sauvegarde savoir scale scan scanne scanner schema scolaire
    scolarite se seance second secours secret secretariat secteur securisee securite seize
    sejour selon semaine semble senior separe sept septembre sera serein serie serieux sert
    servi service servir servira ses settings seuil seul si signal signaler signature signe
    signer signifie silence simple simulate sinon site six sms social sociaux societe soeur
    soignant soin soir soit soixante soleil solidaire solidarite solidarity solide sombre somme
    son sonnerie sont sors sort sortie sortir souci souhaite sourd souris sous souscrire
    souvenir souvent specialisee sport stage stop stresse structure stylo submit succes
    suffisent suffit suis suit suivant suivent suivi sujet super supprime supprimer sur surtaxe
    surtout surveille suspendu syndic ta tabac table tableau tablette tag taille tailler talon
    tant tape tard tardif tarif taxe te tel telechargee telecharger telecharges telephone
    teleservice telle temps tentative tente term termine territoire territory tes teste texte
    the tient tiers timbre timide tip tiree tiret titles titre titulaire toi tombe ton top tot
    touche toujours tour tourne tous tout toutefois trace traducteur traduire traduit train
    traitant traite trajet tram tranche tranquille transfert transmet transport travail
    travaille travailleur treize trente tres treve tribunal trier trimestre trimestrielle triple
    trois troisieme trompent tromper trop trouve trouver tu turc tutelle tuteur ukrainien un une
    universite urgence urgent usage usager usurpee utile utilise utiliser va vais valent valeur
    valide valider validite validity valoir vaut vehicule veille velo vend vendent vendeur
    vendre vendredi vendu venir vente venu verifie verifier verify verite verre vers version
    verso vert veuf veut veuve veux via victimes vide video vie vieil vieille viendra viennent
    vieux village ville vingt violence violent violet virgule virus visa vise visite visiteur
    vit vitale vivra vocal voici voila voir vois voisin voit voiture voix vol voleurs volontaire
    vont vos vote voter votre voudrais vouloir voulu vous voyage vrai vraiment vu vue wifi zero
    """
  )
}
