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
    officials, scientists, researchers, analysts, experts, critics, doctors, students, activists, campaigners, witness, witnesses, resident, residents, neighbour, neighbor, police, source, sources, victim, victims, customers, members, authorities, government, ministry, company, court, department, agency, report, study, statement, army, military, party, union, council, committee, firm, bank, hospital, school, university, group, association, charity, team, club, aides, spokespeople, people, family, families, lawyers, prosecutors, investigators, lawmakers, economists, reports, data, figures, documents, survey, poll, media`),
  titles: list(
    'mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, baroness, rev, fr, st, gen, general, lt, lieutenant, col, colonel, maj, major, capt, cpl, sgt, adm, sen, rep, gov, hon, judge, justice, professor, president, senator, king, queen, prince, princess, pope',
  ),
  organisations: list(`
    ministry, department, agency, bank, university, college, institute, council, committee, commission, party, court, senate, congress, parliament, house, government, union, association, federation, organisation, organization, office, bureau, board, company, corporation, corp, inc, ltd, plc, group, police, army, navy, forces, foundation, society, club, united, fc, airlines, airport, hospital, school, church, centre, center, network, news, press, times, post, guardian, telegraph, un, eu, us, uk, nato, who, imf, fbi, cia, bbc, cnn, nhs, pentagon, kremlin, white, states, nations, international, national, federal, royal, european, american, british, environment, labor, labour, fund, service, services, trust, museum, index, journal, studies, programme, program, authority`),
  particles: list('of, de, van, von, der, den, la, le, el, al, bin, ibn, da, di, del, du, dos'),
  both: list('both, the two'),
};
