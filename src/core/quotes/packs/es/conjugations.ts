import type { Conjugations } from '../../verb-forms.js';

/** Third persons, present, preterite, imperfect, conditional, future and past subjunctive, and the gerund. */
export const conjugations: Conjugations = {
  decir: 'dice dicen dijo dijeron decía decían diría dirían dirá dirán diciendo dijera dijeran',
  contar:
    'cuenta cuentan contó contaron contaba contaban contaría contarían contará contarán contando contara contaran',
  cordar:
    'cuerda cuerdan cordó cordaron cordaba cordaban cordaría cordarían cordará cordarán cordando cordara cordaran',
  ostrar:
    'uestra uestran ostró ostraron ostraba ostraban ostraría ostrarían ostrará ostrarán ostrando ostrara ostraran',
  postar:
    'puesta puestan postó postaron postaba postaban postaría postarían postará postarán postando postara postaran',
  negar: 'niega niegan negó negaron negaba negaban negaría negarían negará negarán negando negara negaran',
  pensar:
    'piensa piensan pensó pensaron pensaba pensaban pensaría pensarían pensará pensarán pensando pensara pensaran',
  fesar: 'fiesa fiesan fesó fesaron fesaba fesaban fesaría fesarían fesará fesarán fesando fesara fesaran',
  ponder:
    'ponde ponden pondió pondieron pondía pondían pondería ponderían ponderá ponderán pondiendo pondiera',
  poner: 'pone ponen puso pusieron ponía ponían pondría pondrían pondrá pondrán poniendo pusiera pusieran',
  tener: 'tiene tienen tuvo tuvieron tenía tenían tendría tendrían tendrá tendrán teniendo tuviera tuvieran',
  fender:
    'fiende fienden fendió fendieron fendía fendían fendería fenderían fenderá fenderán fendiendo fendiera fendieran',
  tender:
    'tiende tienden tendió tendieron tendía tendían tendería tenderían tenderá tenderán tendiendo tendiera tendieran',
  prever:
    'prevé prevén previó previeron preveía preveían prevería preverían preverá preverán previendo previera previeran',
  saber: 'sabe saben supo supieron sabía sabían sabría sabrían sabrá sabrán sabiendo supiera supieran',
  eer: 'ee een eyó eyeron eía eían eería eerían eerá eerán eyendo eyera eyeran',
  ucir: 'uce ucen ujo ujeron ucía ucían uciría ucirían ucirá ucirán uciendo ujera ujeran',
  ferir: 'fiere fieren firió firieron fería ferían feriría ferirían ferirá ferirán firiendo firiera firieran',
  gerir: 'giere gieren girió girieron gería gerían geriría gerirían gerirá gerirán giriendo giriera giriera',
  vertir:
    'vierte vierten virtió virtieron vertía vertían vertiría vertirían vertirá vertirán virtiendo virtiera virtieran',
  entir: 'iente ienten intió intieron entía entían entiría entirían entirá entirán intiendo intiera intieran',
  edir: 'ide iden idió idieron edía edían ediría edirían edirá edirán idiendo idiera idieran',
  edecir: 'edice edicen edijo edijeron edecía edecían ediría edirían edirá edirán ediciendo edijera edijeran',
  ir: 'e en ió ieron ía ían iría irían irá irán iendo iera ieran',
  er: 'e en ió ieron ía ían ería erían erá erán iendo iera ieran',
  uar: 'úa úan uó uaron uaba uaban uaría uarían uará uarán uando uara uaran',
  ar: 'a an ó aron aba aban aría arían ará arán ando ara aran',
};

/** The participle, which reports behind an auxiliary: "ha dicho". The infinitive does so too: "volvió a decir". */
export const participles: Conjugations = {
  decir: 'dicho',
  poner: 'puesto',
  cribir: 'crito',
  prever: 'previsto',
  eer: 'eído',
  er: 'ido',
  ir: 'ido',
  ar: 'ado',
};
