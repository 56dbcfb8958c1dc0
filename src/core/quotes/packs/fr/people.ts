import { list, type PeopleWords } from '../../language-pack.js';

/** Offices and jobs of a man, and the same of a woman. */
const OF_MEN = list(`
  président, vice-président, ministre délégué, sénateur, député, eurodéputé, conseiller, gouverneur, préfet, sous-préfet, adjoint, chancelier, ambassadeur, secrétaire général, directeur, directeur général,
  directeur adjoint, directeur exécutif, président-directeur général, administrateur, fondateur, cofondateur, dirigeant, patron, gérant, entraîneur, sélectionneur, joueur, attaquant, gardien, milieu de terrain, champion,
  coureur, procureur, procureur de la république, procureur général, avocat, avocat général, magistrat, enquêteur, inspecteur, policier, gendarme, pompier, adjudant, infirmier, chirurgien, médecin légiste,
  chercheur, historien, politologue, sociologue, enseignant, professeur, instituteur, étudiant, écrivain, romancier, auteur, acteur, comédien, réalisateur, metteur en scène, chanteur, musicien, compositeur, animateur, rédacteur en chef,
  éditeur, agriculteur, éleveur, viticulteur, restaurateur, boulanger, commerçant, artisan, ouvrier, employé, salarié, voisin, habitant, passager, conducteur, chauffeur, roi, prince, empereur, pape, évêque, cardinal, archevêque, prêtre, père, frère, fils, mari, oncle, grand-père,
  homme, homme politique, homme d'affaires, entrepreneur, consultant, négociateur, médiateur, coordinateur, organisateur, participant, candidat, élu, militant, opposant, dissident, réfugié, prévenu, accusé, suspect, plaignant, rapporteur, commissaire européen`);
const OF_WOMEN = list(`
  présidente, vice-présidente, ministre déléguée, sénatrice, députée, eurodéputée, conseillère, gouverneure, préfète, sous-préfète, adjointe, chancelière, ambassadrice, secrétaire générale, directrice, directrice générale,
  directrice adjointe, directrice exécutive, présidente-directrice générale, administratrice, fondatrice, cofondatrice, dirigeante, patronne, gérante, entraîneuse, sélectionneuse, joueuse, attaquante, gardienne, championne, coureuse,
  procureure, procureure de la république, avocate, avocate générale, magistrate, enquêtrice, inspectrice, policière, infirmière, chirurgienne, chercheuse, historienne, enseignante, professeure, institutrice, étudiante, écrivaine, romancière, autrice, auteure,
  actrice, comédienne, réalisatrice, metteuse en scène, chanteuse, musicienne, compositrice, animatrice, rédactrice en chef, éditrice, agricultrice, éleveuse, viticultrice, restauratrice, boulangère, commerçante, artisane, ouvrière, employée, salariée, voisine,
  habitante, passagère, conductrice, reine, princesse, impératrice, mère, sœur, fille, épouse, tante, grand-mère, femme, femme politique, femme d'affaires, entrepreneuse, entrepreneure, consultante, négociatrice, médiatrice, coordinatrice, organisatrice, participante,
  candidate, élue, militante, opposante, dissidente, réfugiée, prévenue, accusée, suspecte, plaignante, rapporteure`);
/** Of either. */
const OF_BOTH = list(`
  ministre, premier ministre, première ministre, ministre d'état, garde des sceaux, secrétaire d'état, maire, chef, cheffe, chef de l'état, cheffe de l'état, chef du gouvernement, cheffe du gouvernement, chef d'état-major, porte-parole, numéro un, numéro deux, leader, locataire de l'élysée,
  membre, première magistrate, premier magistrat, édile, responsable, représentant, représentante, délégué, déléguée, déléguée générale, délégué général, vice-premier ministre, juge, juge d'instruction, juriste, notaire, commissaire, capitaine, lieutenant, colonel, général, amiral, commandant, commandante, soldat, militaire, médecin, docteur, pédiatre, psychiatre,
  psychologue, épidémiologiste, infectiologue, virologue, biologiste, climatologue, météorologue, économiste, politologue, sociologue, philosophe, spécialiste, expert, experte, analyste, scientifique, journaliste, reporter, photographe, correspondant, correspondante, artiste, architecte, ingénieur, ingénieure, pilote, syndicaliste, activiste, bénévole, porte-drapeau,
  collègue, ami, amie, fonctionnaire, diplomate, interprète, arbitre, cycliste, propriétaire, locataire, riverain, riveraine, touriste, client, cliente, témoin, victime, enfant, adolescent, adolescente, mannequin, critique, cinéaste, dramaturge, poète, vidéaste, influenceur, influenceuse, pdg, dg, secrétaire, trésorier, trésorière`);

export const people: PeopleWords = {
  roles: [...new Set([...OF_MEN, ...OF_WOMEN, ...OF_BOTH])],
  sources:
    list(` clan, camp, source, sources, une source proche du dossier, source proche du dossier, source policière, source judiciaire, source diplomatique, source gouvernementale, source sécuritaire, sources concordantes, police, gendarmerie, parquet, justice, tribunal, autorités, gouvernement, exécutif, ministère,
    préfecture, mairie, région, département, commune, municipalité, métropole, administration, armée, secours, pompiers, enquêteurs, policiers, gendarmes, magistrats, avocats, juges, procureurs, médecins, soignants, infirmiers, chercheurs, scientifiques, experts, spécialistes, analystes, économistes, observateurs,
    historiens, journalistes, médias, presse, quotidien, hebdomadaire, magazine, journal, chaîne, radio, agence, site, témoins, témoin, victimes, victime, proches, famille, familles, voisins, habitants, riverains, passants, usagers, clients, salariés, employés, ouvriers, syndicats, syndicat, intersyndicale, organisations, organisation,
    association, associations, ong, fédération, collectif, entreprise, groupe, société, compagnie, constructeur, banque, club, équipe, parti, opposition, majorité, gauche, droite, élus, députés, sénateurs, militants, opposants, manifestants, grévistes, étudiants, élèves, enseignants, parents, agriculteurs, pêcheurs, entourage, cabinet,
    palais, présidence, chancellerie, diplomatie, diplomates, responsables, dirigeants, représentants, ministres, commission, comité, conseil, cour, assemblée, sénat, étude, rapport, enquête, sondage, communiqué, document, texte, analyse, bilan, institut, observatoire, université, hôpital, défense, accusation, direction, église, ministère public, population, français, américains, russes, ukrainiens, gens, défenseurs, utilisateurs, participants, auteurs, certains, d'autres`),
  impersonal: list(
    `famille, clan, camp, équipe, entourage, gouvernement, ministère, préfecture, mairie, région, département, commune, municipalité, métropole, administration, armée, parquet, justice, tribunal, police, gendarmerie, entreprise, groupe, société, compagnie, banque, club, parti, agence, journal, quotidien, hebdomadaire, magazine, chaîne, radio, site, association, fédération, collectif, syndicat, intersyndicale, ong, organisation, institut, observatoire, université, hôpital, étude, rapport, enquête, sondage, communiqué, document, texte, analyse, bilan, commission, comité, conseil, cour, assemblée, sénat, chancellerie, présidence, exécutif, cabinet`,
  ),
  aliases: list(
    'dit, dite, alias, surnommé, surnommée, plus connu sous le nom de, plus connue sous le nom de, connu sous le nom de, connue sous le nom de, de son vrai nom',
  ),
  kin: list('famille, clan, camp, administration, gouvernement, équipe, cabinet, entourage'),
  titles: list(`
    m, mm, mme, mmes, mlle, me, mgr, dr, docteur, pr, professeur, prof, sir, lord, lady, saint, sainte, maître, monsieur, madame, mademoiselle, monseigneur, père, abbé, sœur, frère, général, colonel, lieutenant-colonel, commandant, capitaine, lieutenant, adjudant, amiral, cardinal, prince, princesse, roi, reine, cheikh, ayatollah, imam, rabbin, mr, mrs`),
  organisations: list(`
    ministère, parti, rassemblement, mouvement, union, front, ligue, alliance, fédération, confédération, organisation, association, fondation, institut, institution, université, école, académie, faculté, collège, lycée, centre, hôpital, chu, clinique, conseil, comité, commission, cour, tribunal, parquet, assemblée, sénat, parlement, chambre,
    congrès, élysée, matignon, quai d'orsay, bercy, maison, kremlin, pentagone, gouvernement, état, états, république, région, département, préfecture, mairie, police, gendarmerie, armée, forces, banque, caisse, crédit, société, groupe, compagnie, entreprise, agence, autorité, haute, office, observatoire, bureau, syndicat, collectif, club, olympique, racing, stade, fc, psg, om, asse, ol,
    journal, monde, figaro, libération, parisien, express, humanité, croix, tribune, télévision, radio, france, afp, reuters, insee, ocde, onu, otan, oms, fmi, unesco, unicef, ue, cgt, cfdt, fo, fsu, sud, unsa, medef, fnsea, sncf, ratp, edf, engie, totalenergies, renault, airbus, air, orange, bnp, axa, cnrs, inserm, inra, anses, ehess, lfi, rn, ps, lr, eelv, modem, insoumise, insoumis, républicains, socialiste, communiste, écologistes, renaissance, horizons, reconquête, nations, unies, européenne, européen,
    intérieur, économie, finances, justice, santé, éducation, défense, travail, agriculture, transports, culture, affaires, environnement, écologie, transition, logement, sports, budget, industrie, recherche, enseignement, sécurité, outre-mer, amnesty, greenpeace, oxfam, croix-rouge, médecins, reporters, human, world, bank, google, apple, facebook, meta, microsoft, amazon, twitter, tesla, boeing, bbc, cnn, new, washington post, times, guardian,
    allemagne, espagne, italie, belgique, suisse, portugal, pays-bas, luxembourg, royaume-uni, angleterre, irlande, écosse, autriche, pologne, hongrie, roumanie, bulgarie, grèce, turquie, suède, norvège, danemark, finlande, ukraine, russie, biélorussie, serbie, croatie, états-unis, canada, mexique, brésil, argentine, chili, colombie, venezuela, cuba, haïti, chine, japon, inde, pakistan,
    afghanistan, iran, irak, syrie, liban, israël, palestine, égypte, algérie, maroc, tunisie, libye, mali, niger, sénégal, cameroun, gabon, tchad, burkina, rwanda, congo, nigeria, éthiopie, soudan, arabie, qatar, émirats, yémen, corée, vietnam, thaïlande, indonésie, australie, nouvelle-zélande, afrique, europe, asie, amérique, hamas, hezbollah, bruxelles, pékin, moscou, kiev, téhéran, berlin, rome, londres, madrid`),
  wholeBodies: list(
    'kremlin, pentagone, sénat, parlement, élysée, elysée, medef, vatican, congrès, hamas, hezbollah, bundestag, trésor, samu',
  ),
  particles: list("de, d', du, des, la, le, van, von, der, den, ben, ibn, al, el, di, da, della, dos, bin"),
  both: list('les deux, tous deux, toutes deux, les deux hommes, les deux femmes'),
  masculine: [
    ...OF_MEN,
    ...list(`
      m, mm, monsieur, premier ministre, abbé, jean, pierre, michel, andré, philippe, alain, bernard, jacques, daniel, patrick, christian, gérard, claude, nicolas, françois, laurent, olivier, christophe, stéphane, david, julien, thomas, sébastien, alexandre, emmanuel, éric, frédéric, vincent, bruno, didier, thierry, pascal, marc, paul, louis, antoine, guillaume, benjamin, mathieu, maxime, romain, kevin, hugo, lucas, gabriel, arthur, jules, adam, mohamed, ahmed, karim, youssef, marcel, henri, georges, robert, rené, roger, raymond, guy, yves, gilles, hervé, xavier, fabien, cédric, jérôme, damien, arnaud, étienne, édouard, charles, victor, simon, john, vladimir, joe, donald, volodymyr, jean-luc, jean-pierre, jean-claude, jean-marc, jean-michel, jean-paul, jean-françois, jean-yves, gérald, jordan, fabrice, denis, ludovic, grégory`),
  ],
  feminine: [
    ...OF_WOMEN,
    ...list(`
      mme, mmes, mlle, madame, mademoiselle, première ministre, cheffe, marie, jeanne, nathalie, isabelle, sylvie, catherine, martine, christine, monique, valérie, sandrine, véronique, nicole, stéphanie, sophie, anne, céline, chantal, patricia, brigitte, julie, laurence, aurélie, christelle, caroline, élodie, émilie, camille, claire, laura, sarah, pauline, marine, manon, léa, chloé, emma, inès, jade, louise, alice, juliette, charlotte, lucie, mathilde, margaux, clémence, agnès, hélène, élisabeth, ségolène, rachida, najat, fatima, aïcha, leïla, samira, amélie, clémentine, delphine, virginie, florence, corinne, roselyne, michèle, françoise, jacqueline, simone, denise, odile, élise, éva, cécile, audrey, vanessa, angela, ursula, giorgia, hillary, kamala, yaël, prisca, gabrielle, danièle, annie, josiane, marion, nadia, karine, anne-marie, marie-claude, marie-christine, anne-laure, rima, barbara, aurore`),
  ],
};
