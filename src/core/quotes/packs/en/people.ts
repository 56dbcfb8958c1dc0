import { list, type PeopleWords } from '../../language-pack.js';

export const people: PeopleWords = {
  roles: list(`
    president, vice president, vice-president, prime minister, minister, foreign minister, finance minister, defence minister, defense minister, deputy minister,
    chancellor, secretary, foreign secretary, home secretary, secretary of state, secretary-general, attorney general, governor, mayor, senator, congressman, congresswoman,
    representative, lawmaker, ambassador, spokesman, spokeswoman, spokesperson, official, chief, chairman, chairwoman, chair, chief executive, ceo, executive,
    director, manager, head, leader, boss, founder, co-founder, owner, officer, commissioner, sheriff, sergeant, detective, inspector, superintendent, constable, judge, prosecutor, lawyer, attorney,
    solicitor, barrister, professor, lecturer, scientist, researcher, historian, economist, analyst, expert, author, writer, journalist, reporter, editor, critic, doctor,       nurse, surgeon, teacher, student, coach, player, captain, striker, goalkeeper, singer, actor, actress, artist, musician, pilot, driver, farmer, activist, campaigner,       mother, father, brother, sister, wife, husband, son, daughter, man, woman, king, queen, prince, princess, pope, bishop, archbishop, imam, rabbi,
    commander, admiral, soldier, politician, mp, candidate, deputy, adviser, advisor, aide, defendant, plaintiff, customer, member, organiser, organizer, producer, designer, engineer, developer, treasurer, committee chair, board`),
  sources: list(`
    officials, scientists, researchers, analysts, experts, critics, doctors, students, activists, campaigners, witness, witnesses, resident, residents, neighbour, neighbor, police, source, sources, victim, victims, customers, members, authorities, government, ministry, company, court, department, agency, report, study, statement, army, military, party, union, council, committee, firm, bank, hospital, school, university, group, association, charity, team, club, aides, spokespeople, people, family, families, lawyers, prosecutors, investigators, lawmakers, economists, reports, data, figures, documents, survey, poll, media, relatives, parents, analysis, research, findings, results, tests, evidence, inquiry, investigation, records, review, audit, polls`),
  impersonal: list(
    'government, ministry, company, court, department, agency, report, study, statement, army, military, party, union, council, committee, firm, bank, hospital, school, university, group, association, charity, club, reports, data, figures, documents, survey, poll, media, family, families, analysis, research, findings, results, tests, evidence, inquiry, investigation, records, review, audit, polls',
  ),
  masculine: list(`
    mr, sir, lord, king, prince, pope, father, brother, son, husband, man, boy, grandfather, uncle, nephew, spokesman, chairman, congressman, councilman,
    alderman, businessman, salesman, policeman, fireman, fisherman, sportsman, statesman, actor, waiter, bishop, archbishop, imam, rabbi, monk,
    bridegroom, widower, duke, baron, count, emperor, james, john, robert, michael, william, david, richard, joseph, thomas, charles, christopher,
    daniel, matthew, anthony, mark, donald, steven, paul, andrew, joshua, kenneth, kevin, brian, george, edward, ronald, timothy, jason, jeffrey, ryan,
    jacob, gary, nicholas, eric, jonathan, stephen, larry, justin, scott, brandon, benjamin, samuel, gregory, frank, alexander, raymond, patrick, jack,
    dennis, jerry, tyler, aaron, jose, henry, adam, douglas, nathan, peter, zachary, kyle, walter, ethan, jeremy, harold, keith, christian, roger, noah,
    gerald, carl, sean, austin, arthur, lawrence, jesse, dylan, bryan, joe, billy, bruce, albert, willie, gabriel, logan, alan, juan, wayne, roy, ralph,
    randy, eugene, vincent, bobby, russell, louis, philip, phillip, johnny, simon, ian, colin, graham, nigel, trevor, stuart, stewart, neil, martin,
    tony, barry, derek, geoffrey, howard, leonard, oliver, harry, oscar, leo, theo, liam, connor, callum, hugh, angus, duncan, malcolm, gordon, craig,
    dean, luke, max, felix, hugo, toby, dominic, rory, owen, gareth, rhys, bill, bob, jim, tom, tim, dan, mike, steve, chris, dave, rob, ben, matt, nick,
    pete, greg, jeff, ken, ron, don, phil, ted, fred, ed, jake, mohammed, muhammad, mohamed, ahmed, ali, hassan, hussein, omar, ibrahim, yusuf, abdul,
    khalid, tariq, imran, rajesh, sanjay, vijay, anil, arjun, ravi, carlos, luis, miguel, pedro, pablo, diego, javier, fernando, antonio, marco,
    giovanni, luca, pierre, francois, hans, klaus, jürgen, dieter, vladimir, sergei, dmitry, ivan, boris, mikhail, yuri, igor, andrei, alexei, recep,
    mehmet, mustafa, kenji, hiroshi, takeshi, wei, emmanuel, kwame, kofi, chinedu, tunde, sipho, thabo`),
  feminine: list(`
    mrs, ms, miss, dame, lady, baroness, queen, princess, mother, sister, daughter, wife, woman, girl, grandmother, aunt, niece, spokeswoman, chairwoman,
    congresswoman, councilwoman, businesswoman, saleswoman, policewoman, sportswoman, actress, waitress, nun, bride, widow, duchess, countess, empress,
    midwife, mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, sandra, margaret, kimberly, emily,
    donna, michelle, carol, amanda, melissa, deborah, stephanie, dorothy, rebecca, sharon, laura, cynthia, amy, kathleen, angela, shirley, brenda, emma,
    anna, pamela, nicole, samantha, katherine, christine, helen, debra, rachel, carolyn, janet, maria, catherine, heather, diane, olivia, julie, joyce,
    victoria, ruth, virginia, lauren, christina, joan, evelyn, judith, hannah, cheryl, megan, jacqueline, martha, madison, teresa, gloria, sara, janice,
    ann, anne, kathryn, abigail, sophia, frances, alice, judy, isabella, julia, grace, amber, denise, danielle, marilyn, beverly, charlotte, natalie,
    theresa, diana, brittany, doris, kayla, lori, marie, jane, claire, fiona, gillian, heidi, ingrid, jill, kate, katie, lucy, lydia, molly, naomi, nora,
    paula, penny, phoebe, rosa, rose, sally, sophie, stella, sue, tanya, tara, tina, vanessa, vera, wendy, yvonne, zoe, eleanor, ellen, elaine, eileen,
    esther, eva, chloe, ella, mia, amelia, isla, ava, imogen, harriet, georgia, freya, daisy, poppy, holly, hilary, hillary, kirsty, leanne, lorraine,
    maureen, nicola, philippa, pippa, rosemary, siobhan, aoife, niamh, ursula, angelina, greta, fatima, aisha, khadija, zainab, amina, noor, layla,
    leila, yasmin, priya, anita, sunita, lakshmi, deepa, meera, ana, lucia, carmen, elena, sofia, gabriela, valentina, camila, francesca, chiara, giulia,
    brigitte, monique, sylvie, christiane, katrin, svetlana, olga, natasha, tatiana, irina, ekaterina, ayşe, fatma, yuki, keiko, mei, ngozi, chioma,
    adaeze, nomvula, thandiwe, wanjiru`),
  titles: list(
    'mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, baroness, rev, fr, st, gen, general, lt, lieutenant, col, colonel, maj, major, capt, cpl, sgt, adm, sen, rep, gov, hon, judge, justice, professor, president, senator, king, queen, prince, princess, pope',
  ),
  organisations: list(`
    ministry, department, agency, bank, university, college, institute, council, committee, commission, party, court, senate, congress, parliament, house, government, union, association, federation, organisation, organization, office, bureau, board, company, corporation, corp, inc, ltd, plc, group, police, army, navy, forces, foundation, society, club, united, fc, airlines, airport, hospital, school, church, centre, center, network, news, press, times, post, guardian, telegraph, eu, uk, nato, imf, fbi, cia, bbc, cnn, nhs, pentagon, kremlin, white, states, nations, international, national, federal, royal, european, american, british, environment, labor, labour, fund, service, services, trust, museum, index, journal, studies, programme, program, authority`),
  bodyEndings: list(`
    ministry, department, agency, bank, university, college, institute, council, committee, commission, party, court, senate, congress, parliament, government, union, association, federation,
    organisation, organization, office, bureau, board, company, corporation, corp, inc, ltd, plc, group, police, army, navy, forces, foundation, society, club, united, fc, airlines, airways, airport,
    hospital, school, church, centre, center, network, news, press, times, post, service, services, trust, museum, fund, authority, alliance, coalition, league, tribunal, assembly, partners, holdings,
    industries, motors, pharmaceuticals, technologies, systems, energy, media, records, studios, airline, railway, railways, clinic, academy, laboratory, laboratories, observatory, charity, initiative, campaign, project`),
  aliases: list('known as, better known as, also known as, nicknamed, a.k.a, aka, alias, who goes by, born'),
  particles: list('of, de, van, von, der, den, la, le, el, al, bin, ibn, da, di, del, du, dos'),
  bodyParticles: ['of'],
  both: list('both, the two'),
};
