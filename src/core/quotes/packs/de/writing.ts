import { list, type WritingRules } from '../../language-pack.js';

export const writing: WritingRules = {
  capitalNouns: {
    abstractEndings: list('ung, heit, keit, schaft, ion, tät, ismus, nis'),
    pluralEnding: 'n',
    genitiveEnding: 's',
  },
  namesInMarks: true,
  compoundHeads: list(`
    präsident, präsidentin, kanzler, kanzlerin, minister, ministerin, sekretär, sekretärin, senator, senatorin, bürgermeister, bürgermeisterin, politiker, politikerin, vorsitzender, vorsitzende,
    chef, chefin, direktor, direktorin, leiter, leiterin, sprecher, sprecherin, botschafter, botschafterin, kommissar, kommissarin, berater, beraterin, staatsanwalt, staatsanwältin, rechtsanwalt, anwalt, anwältin,
    professor, professorin, wissenschaftler, wissenschaftlerin, forscher, forscherin, experte, expertin, historiker, historikerin, autor, autorin, redakteur, redakteurin, trainer, trainerin, spieler, spielerin,
    kandidat, kandidatin, beauftragter, beauftragte, vertreter, vertreterin, führer, funktionär, mitglied, kapitän, manager, managerin, könig, königin, bischof, abgeordneter, abgeordnete, kollege, kollegin,
    experten, kreise, behörde, behörden, polizei, ministerium, gericht, gewerkschaft, verband, partei, fraktion, regierung, kommission, zeitung, agentur, organisation, organisationen, unternehmen, konzern, institut,
    bank, universität, schützer, opposition, sender, magazin, bericht, berichte, studie, umfrage, ärzte, ermittler, beamte, beamten, angaben, mitarbeiter, anwaltschaft, staatsanwaltschaft, gerichtshof, amt, dienst, gesellschaft, stiftung, konferenz, ausschuss, verwaltung, leitung, vorstand, armee, parlament,
    steuer, steuern, kosten, preis, preise, zahl, zahlen, quote, rate, anteil, ausgaben, schulden, defizit, haushalt, lohn, löhne, rente, renten, miete, mieten, armut, gesetz, gesetze, vertrag, abkommen, urteil, strafe, strafen, haft, verbot,
    wahl, wahlen, krieg, angriff, angriffe, anschlag, anschläge, waffen, rakete, raketen, opfer, mord, morde, gewalt, betrug, skandal, krise, krankheit, krankheiten, impfung, unfall, unfälle, brand, katastrophe, lüge, lügen`),
};
