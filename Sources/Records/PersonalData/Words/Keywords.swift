/// The words beside which a number, a date or a name says whose it is.
enum Keywords {
  static let byTrait: [(WordTraits, [String])] = [
    (
      .civility,
      words(
        """
        mme mmes mlle melle madame mademoiselle monsieur messieurs mesdames mr mrs docteur dr
        maitre professeur
        """
      )
    ),
    (.particle, words("le la les de du des d l ben bel el al van von da dos saint veuve vve ep")),
    (
      .kin,
      phrases(
        """
        fils,fille,mari,femme,epoux,epouse,mere,pere,frere,soeur,voisin,voisine,ami,amie,copain
        copine,compagnon,compagne,conjoint,conjointe,concubin,concubine,tante,oncle,cousin,cousine
        neveu,niece,grand mere,grand pere,petit fils,petite fille,beau fils,belle fille,beau pere
        belle mere,beau frere,belle soeur,maman,papa,tuteur,tutrice,curateur,curatrice,marraine
        parrain,mamie,papi,papy,bebe,aine,ainee,cadet,cadette,ex mari,ex femme,filleul,filleule
        """
      )
    ),
    (
      .nameAnnouncement,
      phrases(
        """
        s appelle,m appelle,s appellent,s appelait,s appellait,se nomme
        nomme,nommee,denomme,denommee,prenomme,prenommee
        surnomme,au nom de,au prenom de,nom,prenom,nom de famille,nom de jeune fille
        nom de naissance,nom d usage,nom d epouse,je suis,signe,signee,de la part de
        """
      )
    ),
    (
      .street,
      phrases(
        """
        rue,avenue,av,ave,boulevard,bd,bld,bvd,blvd,impasse,allee,allees,quai,route,rte,square
        faubourg,fbg,ruelle,sente,hameau,residence,lotissement,esplanade,rond point,lieu dit
        venelle,chemin,sentier,place
        """
      )
    ),
    (.looseStreet, words("cours passage voie villa cite clos mail pl ch imp sq r che parvis cote")),
    (
      .month,
      words(
        """
        janvier janv fevrier fev fevr mars avril avr mai juin juillet juil aout septembre sept
        octobre oct novembre nov decembre dec
        """
      )
    ),
    (.currency, words("euro euros eur e francs dollars")),
    (
      .numberLabel,
      words("n no num numero nr cle clef rib code banque guichet compte de et la est c")
    ),
    (.benefit, phrases("caf,msa,allocataire,allocataires,matricule")),
    (.jobSeeker, phrases("france travail,pole emploi,ft,pe,demandeur d emploi")),
    (.passport, phrases("passeport,passeports")),
    (
      .identityCard,
      phrases("cni,carte d identite,carte nationale d identite,piece d identite,cnie,ci n")
    ),
    (
      .residencePermit,
      phrases(
        """
        titre de sejour,carte de sejour,carte de resident,agdref,n etranger,numero etranger
        numero d etranger,recepisse,ofpra,visa
        """
      )
    ),
    (.drivingLicence, phrases("permis,permis de conduire,neph")),
    (
      .vehicle,
      phrases(
        """
        immatricule,immatriculee,immatriculation,immat,plaque,plaques,vehicule,voiture,moto
        scooter,carte grise,camionnette
        """
      )
    ),
    (.birth, phrases("ne,nee,nes,nees,naissance,ddn,anniversaire,naquit,dn")),
    (.secret, phrases("mot de passe,mots de passe,motdepasse,mdp,mpd,password,passwd")),
    (
      .code,
      words("code codes pin puk cvv cvc cryptogramme digicode")
    ),
    (.possessive, words("son sa ses ma mon mes ta ton leur leurs notre votre")),
    (
      .dwelling,
      words(
        "habite habitant demeure domicilie domiciliee adresse loge logee reside heberge hebergee bp"
      )
    ),
    (
      .building,
      words(
        """
        lycee college ecole hopital clinique mediatheque bibliotheque stade gymnase piscine
        salle espace centre musee theatre crypte fondation station metro arret gare pont
        """
      )
    ),
    (
      .duration,
      words(
        """
        depuis pendant durant moins plus y tous toutes entre dans apres avant duree contrat bail
        garantie valable abonnement engagement experience historique partir dernier derniers
        prochains environ cours min max minimum maximum dure durer durent ou jusqu
        """
      )
    ),
  ]
}
