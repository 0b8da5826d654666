/// Services, procedures, brands and acronyms that are written like names and are nobody's.
enum PublicNames {
  static let all = phrases(services) + phrases(procedures) + phrases(brands) + words(acronyms)

  private static let services = """
    france travail,france services,espace france services,maison france services,pole emploi
    carte vitale,assurance maladie,caisse d allocations familiales,allocations familiales
    caisse primaire d assurance maladie,caisse primaire,mutualite sociale agricole,assurance retraite
    mission locale,cap emploi,action logement,maison des associations,centre social,centre hospitalier
    defenseur des droits,maison de la justice et du droit,maison de justice et du droit,point justice
    tribunal judiciaire,tribunal administratif,tribunal correctionnel,france titres
    agence nationale des titres securises,conseil departemental,conseil regional,conseil general
    conseiller numerique,metropole rouen normandie,rouen normandie,seine maritime,hotel de ville
    secours catholique,secours populaire,restos du coeur,croix rouge,emmaus connect,emmaus
    armee du salut,petites soeurs,petits freres des pauvres,banque alimentaire,ordre de malte
    la poste,banque postale,la banque postale,credit agricole,credit mutuel,caisse d epargne
    banque populaire,societe generale,banque de france,finances publiques,tresor public
    centre des finances publiques,relais petite enfance,protection maternelle et infantile
    service social,maison des solidarites,point conseil budget,espace public numerique
    allo service public,info escroqueries,france victimes,syndicat de copropriete,syndicat mixte
    syndicat d initiative,syndicat intercommunal,education nationale,securite sociale
    securite sociale des independants,sante publique,planning familial,maison de sante
    gens du voyage,face a face,ville de rouen,bureau de poste,service national
    """

  private static let procedures = """
    mon espace sante,mon compte,mes demarches,aidants connect,france connect,franceconnect
    identite numerique,l identite numerique,france identite,pass numerique,prime d activite
    prime activite,revenu de solidarite active,compte personnel de formation,compte formation
    complementaire sante solidaire,sante solidaire,aide medicale,cheque energie,cheque emploi service
    ma prime renov,maprimerenov,prime renov,dossier facile,mon master,mes aides,mes droits sociaux
    carte nationale d identite,carte mobilite inclusion,pension d invalidite,arret maladie
    arrets maladie,feuille de maladie,casier judiciaire,extrait de casier judiciaire,conge maternite
    conge maladie,assurance maladie maternite,carte avantage jeune,carte grise,aide juridictionnelle
    pension de reversion,service civique,parcours sup,parcoursup,pronote,visale,demarches simplifiees
    ma securite,pre plainte,plainte en ligne,nos demarches,mon suivi social,mon parcours handicap
    maison departementale des personnes handicapees,tarif handicap,allocation adulte handicape
    allocation aux adultes handicapes,journee du handicap,accueil handicap,ressources humaines
    quotient familial,cerfa,permis a points,points permis
    """

  private static let brands = """
    google,chrome,google chrome,firefox,mozilla,mozilla firefox,microsoft,windows,office,word,excel
    powerpoint,outlook,edge,safari,android,apple,iphone,ipad,samsung,xiaomi,huawei,galaxy,gmail
    yahoo,hotmail,whatsapp,messenger,facebook,instagram,tiktok,snapchat,youtube,leboncoin,vinted
    amazon,doctolib,orange,sfr,bouygues,bouygues telecom,free,free mobile,red,sosh,edf,engie,veolia
    netflix,paypal,linux,libreoffice,zoom,teams,skype,signal,telegram,linkedin,uber,sncf,booking
    blablacar,ameli,impots,laposte,la poste mobile,total energies,wikipedia,deepl,maps,play store
    app store,adobe,acrobat,canon,epson,brother,hp,lenovo,asus,acer,dell,usb,wifi,bluetooth,navigo
    """

  private static let acronyms = """
    caf cpam carsat msa mdph ccas cias rsa apl aah als alf cmi cmu css ame cpf ants anef anah anct
    urssaf crous pmi udaf adil ase sdf cdd cdi smic cv pdf sms mms rdv rib iban cni cb tva dgfip
    cesu aspa apa agirc arrco agirc cnav cnil fsl fslh hlm dalo siao samu sav ntic tnt vpn ip url www
    http https png jpg qr nir nss spi ff fs ft pe ce ci pc tv dvd cd ok nb ps svp hs rh ae epn pix
    cedex france paris rouen normandie europe lyon marseille lille nantes bordeaux toulouse
    mfs sep gir ehpad upec pass aidant ddtm drfip cdc anlci fle b2i tcn metro teor insee bnp lcl
    """
}
