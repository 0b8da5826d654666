/// Frequent first names in France; the ambiguous ones are also words or places and need a capital and company.
enum FirstNames {
  static let plain = words(
    """
    jean michel andre philippe alain jacques bernard daniel claude christian gerard patrick
    roger robert rene georges marcel louis henri maurice raymond lucien emile albert eugene
    ernest edouard edmond gilbert gilles guy herve hubert jerome joel joseph laurent marc didier
    dominique eric franck frederic francois francis fabrice christophe bruno benoit arnaud
    antoine alexandre adrien julien nicolas sebastien stephane thierry vincent yves yvon yann
    xavier romain maxime thomas theo lucas hugo enzo nathan mathis mathieu matthieu kevin jeremy
    jordan anthony dylan quentin florian guillaume gregory ludovic mickael cedric david samuel
    simon paul raphael gabriel leo liam noah ethan jules adam arthur timeo sacha tom axel
    baptiste clement damien cyril pascal patrice regis remi remy roland serge sylvain tony
    valentin yannick wilfried william jeanne monique francoise catherine nathalie isabelle
    jacqueline sylvie martine christine anne nicole valerie sandrine stephanie celine julie
    sophie veronique brigitte chantal christiane danielle denise elisabeth evelyne ginette
    giselle gisele helene huguette jocelyne josette josiane janine jeannine juliette liliane
    lucette lucienne madeleine marcelle maryse michele micheline mireille muriel mauricette
    nadege nadine odette odile patricia paulette pauline pierrette raymonde regine renee
    roselyne simone solange suzanne sylviane therese yolande yvette yvonne agnes alice amandine
    amelie andree angelique annick annie arlette audrey aurelie beatrice bernadette camille
    caroline cecile charlotte chloe claudine colette corinne coralie cyrielle delphine elodie
    emilie emma emmanuelle estelle eugenie fabienne fanny florence gaelle genevieve georgette
    germaine geraldine henriette ines jade jennifer jessica jordane justine karine laetitia lea
    leila leonie lina lola louise lucie magali magalie manon margaux marion marjorie marlene
    mathilde melanie melissa morgane myriam noemie oceane ophelie pascale priscilla rachel
    sabrina salome sandra sarah severine sonia solene tiphaine vanessa virginie yasmine zoe
    kenan mylene myrtille maeva maelle lilou elsa alix diane lydie lydia gwenaelle gwendoline
    nolwenn solenn typhaine ludivine allison cassandra cindy cynthia kelly priscillia rebecca
    ruth faustine apolline blandine bertrand benedicte bastien loris killian kylian evan noam
    nolan aaron ilyes ilyas imran kais jassim malo titouan timothe tristan ulysse valere wilfrid
    yoann yohan johan jonathan joris raoul rodolphe rodrigue romuald theophile thibault thibaut
    zacharie anatole armelle aline alphonse ambroise aristide aude axelle celestin elie elise
    eloise esther eulalie gauthier hortense irene jeremie judith leontine lilian loan lorenzo
    margot norbert olympe prosper quitterie rodrigo romeo omar othmane oussama
    kamel khaled lamine lassana mounir nassim redouane salim sami tarek toufik chaima chahrazad
    dalila fadila fatiha ghislaine habiba hadja halima hayat ikram ilhem kenza keltoum lamia
    linda loubna meriem mounia najat najet nora ouarda rahma rim sihem soraya wafa warda yousra
    zahra zoulikha adama aliou amina binta dieynaba djeneba kadidia modibo nene rokia
    salimata sira tidiane mohamed mohammed mehdi karim ahmed ali youssef youssouf ibrahim
    ibrahima hassan hussein said rachid khalid kader abdel abdelkader abdou abdoulaye mamadou
    moussa ousmane amadou boubacar cheikh sekou souleymane modou samir nabil nordine farid malik
    bilal ismael yacine yassine hamza rayan sofiane walid zakaria mustapha mourad hocine djamel
    fatima fatou fatoumata aicha khadija khadidja zohra samira nadia naima malika yamina djamila
    rachida karima latifa houria aminata awa mariam mariama aissatou oumou kadiatou ndeye bintou
    assia farida saida nawal zineb hafida hanane imane salma safia sabah maimouna jose manuel
    antonio carlos joao paulo fernando miguel maria ana carmen dolores rosa lucia fatma mehmet
    mustafa ayse emine elena olga natalia svetlana oksana irina tatiana dmitri vladimir igor
    ivan sergei vasile mihai andrei nguyen thi linh minh kumar singh priya
    """
  )

  static let ambiguous = words(
    """
    pierre marie rose claire marine olivier noel martin victor iris ange victoire clemence
    prudence blanche violette marguerite laure laurence aime aimee desire desiree fleur perle
    denis bernardin colombe jasmine capucine daisy eve luce aurore ambre melodie charles
    augustin felix leon constance marius fortune may june avril sylvestre honore parfait
    benjamin ben lou gaston romane carole lise mael mia milan florent gael loic alban amour
    cesar armand leopold lambert
    """
  )
}
