/// Words of the special categories of article 9 and of article 10 of the GDPR: a second look, no more.
///
/// Names of procedures and services that contain them are in ``PublicNames``.
enum SensitiveWords {
  static let byTrait: [(WordTraits, [String])] = [
    (
      .health,
      phrases(
        """
        cancer,leucemie,tumeur,chimio,chimiotherapie,radiotherapie,metastases,diabete,diabetique
        diabetiques,depressif,depressive,depression,burn out,schizophrene,schizophrenie,bipolaire
        psychotique,psychiatre,psychiatrie,psychiatrique,suicidaire,suicide,enceinte,grossesse
        fausse couche,ivg,avortement,vih,sida,seropositif,seropositive,hepatite,tuberculose,dialyse
        greffe,hospitalise,hospitalisee,hospitalisation,malade,maladie,alcoolique,alcoolisme
        toxicomane,toxicomanie,drogue,droguee,addiction,addict,methadone,desintoxication,sevrage
        autiste,autisme,trisomique,trisomie,alzheimer,parkinson,demence,senile,handicape
        handicapee,handicapes,handicap,invalide,paraplegique,tetraplegique,fauteuil roulant,aveugle
        malvoyant,malvoyante,sourd,sourde,malentendant,malentendante,avc,infarctus,epilepsie
        epileptique,sclerose,asthme,asthmatique,cirrhose,hta,operation du coeur,opere,operee
        antidepresseurs,antidepresseur,neuroleptiques,ordonnance de,ald,sous traitement,dyslexique
        amputation,ampute,amputee,prothese,perfusion,urgences psychiatriques,trouble mental
        obesite,obese,anorexie,anorexique,covid long,oncologie,cardiaque,phobie
        """
      )
    ),
    (
      .justice,
      phrases(
        """
        prison,detention,detenu,detenue,incarcere,incarceree,incarceration,condamne,condamnee
        condamnation,garde a vue,bracelet electronique,liberation conditionnelle,sursis,probation
        spip,sortant de prison,sortie de prison,delinquant,mis en examen,mise en examen
        casier judiciaire,correctionnelle,contrainte penale,sous main de justice,ecroue,parloir
        controle judiciaire,obligation de soins,oqtf,viol,agresseur
        """
      )
    ),
    (
      .religion,
      phrases(
        """
        musulman,musulmane,musulmans,islam,mosquee,imam,ramadan,voilee,hijab,priere,halal,catholique
        protestant,protestante,evangelique,evangeliste,baptise,bapteme,messe,paroisse,juif,juive
        synagogue,rabbin,shabbat,casher,temoin de jehovah,temoins de jehovah,bouddhiste,athee
        orthodoxe,hindou,croyant,croyante,pratiquant,pratiquante,chretien,chretienne,pasteur
        """
      )
    ),
    (
      .union,
      phrases(
        """
        syndique,syndiquee,syndicaliste,syndicat,syndicale,syndical,cgt,cfdt,cftc,unsa
        delegue syndical,deleguee syndicale,greviste,force ouvriere,sud solidaires,cfe cgc
        """
      )
    ),
  ]
}
