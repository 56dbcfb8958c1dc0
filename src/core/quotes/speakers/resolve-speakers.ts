import { spanOfName, type TextSpan } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import { pointsBack, qualifiersOf } from './beside-office.js';
import { candidate, confidenceIn, misfitting, namesake, reasonFor } from './candidates.js';
import { mentionOf, type Cast } from '../names/cast.js';
import { fitsOffice, type Character } from '../names/character.js';
import { GENDER, Trait } from '../words/lexicon.js';
import { stemsOf } from '../names/name-endings.js';
import type { Name, Names } from '../names/names.js';
import { Narration } from './narration.js';
import type { SpeakerPhrase } from './noun-phrase.js';
import { inferred, isInferred } from './inferred-speakers.js';
import { clashes, genderOf, isPerson, PeopleInMind, type Heard } from './people-in-mind.js';
import type { QuoteSpeaker, SpeakerReason } from '../quote-row.js';
import { candidateFor, LAST_SPEAKER } from './reasons.js';
import type { Reading } from '../words/reading.js';

/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 8;
/** How many sentences back an office without a name may mean somebody whose office the article never says. */
const OFFICE_REACH = 3;
/** Below this the speaker is left open for a human. */
const LEAST_CONFIDENCE = 0.5;

const NOBODY: ReadonlySet<Character> = new Set();

/**
 * Says for each attribution who is meant: names by their fullest form, pronouns and clitics by who spoke or was
 * spoken of last, offices by who holds them. One pass in the order of the text; what is unsure stays open.
 */
export class SpeakerResolver {
  private readonly mind = new PeopleInMind();
  /** By the number of the attribution. */
  private readonly answers: QuoteSpeaker[][] = [];
  private readonly narration: Narration;
  /** Who has just asked a question between marks. */
  private questioner: string | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
    private readonly cast: Cast,
    attributions: readonly Attribution[],
  ) {
    this.narration = new Narration(reading, names, cast, attributions, this.mind);
  }

  /** The speakers of one attribution; call in the order of the text. Empty when nobody can be named. */
  resolve(one: Attribution): QuoteSpeaker[] {
    this.narration.listenUpTo(one.sentence);
    const own = one.carriedFrom ? this.carried(one) : this.fromPhrase(one);
    const speakers = isInferred(one) ? inferred(own) : own;
    this.answers[one.number] = speakers;
    this.questioner = isQuestion(this.reading, one) ? speakers[0]?.name : undefined;
    return speakers;
  }

  private remember(name: Name, mention: TextSpan, sentence: number): void {
    this.mind.note({
      character: this.cast.of(name),
      mention,
      sentence,
      reason: LAST_SPEAKER,
    });
  }

  private carried(one: Attribution): QuoteSpeaker[] {
    const before = this.answers[one.carriedFrom!.number] ?? [];
    const code = one.continues ? 'goes_on' : 'same_subject';
    return before.map(({ name, mention, anaphor, confidence, candidates }) => ({
      name,
      mention,
      anaphor,
      resolvedBy: 'carried',
      confidence: round(confidence * 0.97),
      candidates: confidence === 0 ? candidates : [candidateFor(name, { code }), ...candidates.slice(1)],
    }));
  }

  private fromPhrase(one: Attribution): QuoteSpeaker[] {
    const { speaker: phrase } = one;
    if (phrase.kind === 'named') return this.named(one, phrase);
    const span = spanOfName(this.reading.text, phrase.start, phrase.end);
    if (phrase.kind === 'pronoun') this.narration.listenBefore(phrase, one);
    if (phrase.kind === 'clitic' || phrase.kind === 'pronoun') return this.pronoun(one, span, phrase.traits);
    if (phrase.kind === 'noun') return this.noun(one, phrase, span);
    if (phrase.kind === 'label') return this.introduced(one, phrase);
    if (phrase.kind === 'open') return [];
    if (!one.cue) return this.standingAlone(one);
    return this.reading.pack.grammar.dropsSubject ? this.pronoun(one, null, 0) : [];
  }

  private named(one: Attribution, phrase: SpeakerPhrase): QuoteSpeaker[] {
    const joint = phrase.names.length > 1;
    return phrase.names.map((name) => {
      const character = this.cast.of(name);
      const rivals = this.cast.rivalsAt(name);
      const own = character.oneOf ? [] : [candidateFor(character.name, reasonFor(one))];
      const mention = joint
        ? mentionOf(this.reading, name)
        : spanOfName(this.reading.text, phrase.start, phrase.end);
      this.remember(name, mention, one.sentence);
      return {
        name: character.name,
        mention,
        anaphor: null,
        resolvedBy: joint ? 'group' : 'explicit',
        confidence: Math.min(phrase.certainty ?? 1, confidenceIn(name, character, rivals)),
        candidates: [...own, ...rivals.map((rival) => namesake(rival, character))],
      };
    });
  }

  /** "Jawab:", "A:": whoever was introduced before the interview. */
  private introduced(one: Attribution, phrase: SpeakerPhrase): QuoteSpeaker[] {
    const anaphor = spanOfName(this.reading.text, phrase.start, phrase.end);
    const [name] = phrase.names;
    if (!name) return [];
    const heard: Heard = {
      character: this.cast.of(name),
      mention: mentionOf(this.reading, name),
      sentence: one.sentence,
      reason: { code: 'before_interview' },
    };
    return [this.standsFor(heard, anaphor, 'noun', 0.85, [], one)];
  }

  private pronoun(one: Attribution, anaphor: TextSpan | null, traits: number): QuoteSpeaker[] {
    if (traits & Trait.indefinite) return this.leftOpen(anaphor, []);
    if (traits & Trait.impersonal && !genderOf(traits)) return this.body(one, anaphor);
    if (traits & Trait.plural && !(traits & GENDER)) return this.several(one, anaphor);
    const everybody = this.peopleInMind(one);
    const people = everybody.filter((heard) => !clashes(heard, traits));
    const [best, ...rivals] = people;
    const distance = best ? one.sentence - best.sentence : PRONOUN_REACH + 1;
    const near = rivals.filter((rival) => one.sentence - rival.sentence <= 2).length;
    const gender = genderOf(traits);
    const known = best !== undefined && (best.character.traits & gender) !== 0;
    const fitter =
      !known && rivals.some((rival) => one.sentence - rival.sentence <= 4 && rival.character.traits & gender);
    const answers = best?.character.name === this.questioner && rivals.length > 0;
    const certainty = one.speaker.certainty ?? (known ? 0.95 : 0.92);
    const confidence = round(
      certainty -
        0.04 * distance -
        (known ? 0.03 : 0.06) * Math.min(near, 2) -
        (fitter ? 0.15 : 0) -
        (answers ? 0.2 : 0),
    );
    if (!best || distance > PRONOUN_REACH || confidence < LEAST_CONFIDENCE)
      return this.leftOpen(anaphor, people);
    if (gender && !(best.character.traits & GENDER)) best.character.traits |= gender;
    const others = everybody.filter((heard) => heard !== best);
    return [this.standsFor(best, anaphor, 'pronoun', confidence, others, one)];
  }

  /** "it": the body heard last. */
  private body(one: Attribution, anaphor: TextSpan | null): QuoteSpeaker[] {
    const bodies = this.mind.latest().filter((heard) => !isPerson(heard));
    const [best, ...rivals] = bodies;
    const distance = best ? one.sentence - best.sentence : PRONOUN_REACH + 1;
    const confidence = round(0.85 - 0.05 * distance - 0.05 * Math.min(rivals.length, 1));
    if (!best || confidence < LEAST_CONFIDENCE) return this.leftOpen(anaphor, bodies);
    return [this.standsFor(best, anaphor, 'pronoun', confidence, rivals, one)];
  }

  /** "they": those who spoke together last, or the body or unnamed group heard last; one person only if nobody else. */
  private several(one: Attribution, anaphor: TextSpan | null): QuoteSpeaker[] {
    const all = this.mind.latest().filter(({ sentence }) => one.sentence - sentence <= PRONOUN_REACH);
    const [last] = all;
    if (!last) return this.leftOpen(anaphor, all);
    const together = all.filter(
      ({ sentence, reason }) => sentence === last.sentence && reason.code === last.reason.code,
    );
    const alone = together.length === 1 && last.character.kind === 'person';
    const confidence = round((alone ? 0.6 : 0.85) - 0.04 * (one.sentence - last.sentence));
    if (confidence < LEAST_CONFIDENCE || (alone && last.character.traits & GENDER))
      return this.leftOpen(anaphor, all);
    const others = all.filter((heard) => !together.includes(heard));
    const how = together.length > 1 ? 'group' : 'pronoun';
    return together.reverse().map((heard) => this.standsFor(heard, anaphor, how, confidence, others, one));
  }

  /** People heard of, likeliest first: the latest, but last those whom the words themselves name. */
  private peopleInMind(one: Attribution): Heard[] {
    const people = this.mind.latest().filter(isPerson);
    const named = people.length > 0 ? this.namedIn(one) : NOBODY;
    if (named.size === 0) return people;
    return [
      ...people.filter((heard) => !named.has(heard.character)),
      ...people.filter((heard) => named.has(heard.character)),
    ];
  }

  /** Everybody whom direct words name: hardly their speaker. */
  private namedIn(one: Attribution): ReadonlySet<Character> {
    if (one.quotation === null || one.kind !== 'direct') return NOBODY;
    const { from, to } = this.reading.quotations[one.quotation]!;
    let named: Set<Character> | null = null;
    for (let token = from; token < to; token += 1) {
      const name = this.names.at(token);
      if (!name) continue;
      (named ??= new Set()).add(this.cast.of(name));
      token = name.to - 1;
    }
    return named ?? NOBODY;
  }

  private standsFor(
    best: Heard,
    anaphor: TextSpan | null,
    resolvedBy: 'pronoun' | 'noun' | 'group',
    confidence: number,
    rivals: Heard[],
    one: Attribution,
  ): QuoteSpeaker {
    this.mind.note({ ...best, sentence: one.sentence, reason: LAST_SPEAKER });
    const { oneOf } = best.character;
    const named = this.namedIn(one);
    const considered = rivals.slice(0, 3).map((rival) => {
      const misfit = anaphor !== null && clashes(rival, one.speaker.traits);
      return misfit ? misfitting(rival, anaphor) : candidate(rival, named);
    });
    return {
      name: best.character.name,
      mention: best.mention,
      anaphor,
      resolvedBy,
      confidence: oneOf ? 0 : confidence,
      candidates: oneOf
        ? oneOf.map((bearer) => namesake(bearer, best.character))
        : [candidateFor(best.character.name, best.reason), ...considered],
    };
  }

  private noun(one: Attribution, phrase: SpeakerPhrase, span: TextSpan): QuoteSpeaker[] {
    if (phrase.both) return this.bothOf(span);
    const office = phrase.role && stemsOf(phrase.role, this.reading.pack.writing?.nameEndings ?? []);
    if (office === null || phrase.traits & Trait.indefinite) return this.unnamed(one, phrase, span);
    const anyOffice = this.reading.pack.people.anyOffice?.includes(office) === true;
    const people = this.peopleInMind(one);
    const qualifiers = qualifiersOf(this.reading, span, office);
    const holders = this.holdersOf(office, people).filter(
      (heard) => !clashes(heard, phrase.traits) && fitsOffice(heard.character, qualifiers),
    );
    const [holder] = holders;
    if (holder && qualifiers.length === 0 && isTied(holders)) return this.leftOpen(span, holders, 'noun');
    if (holder) {
      const reason: SpeakerReason = { code: 'called', words: phrase.role! };
      const rivals = people.filter(({ character }) => character !== holder.character);
      const confidence = holders.length > 1 && qualifiers.length === 0 ? 0.75 : 0.88;
      return [this.standsFor({ ...holder, reason }, span, 'noun', confidence, rivals, one)];
    }
    const [last, ...rivals] = people.filter(
      (heard) => (anyOffice || heard.character.roles.size === 0) && !clashes(heard, phrase.traits),
    );
    const distance = last ? one.sentence - last.sentence : OFFICE_REACH + 1;
    if (!last || phrase.told || distance > OFFICE_REACH || qualifiers.length > 0)
      return this.unnamed(one, phrase, span);
    const confidence = round(0.75 - 0.05 * distance - 0.05 * Math.min(rivals.length, 1));
    return [this.standsFor(last, span, 'noun', confidence, rivals, one)];
  }

  /** Whoever holds an office: those in mind first, then others whom the article mentioned with it. */
  private holdersOf(office: string, people: readonly Heard[]): Heard[] {
    const near = people.filter(({ character }) => character.roles.has(office));
    const far = this.mind.holdersOf(office);
    return [...near, ...far.filter(({ character }) => !near.some((heard) => heard.character === character))];
  }

  private bothOf(span: TextSpan): QuoteSpeaker[] {
    const pair = this.mind
      .latest()
      .filter(({ character }) => character.kind === 'person')
      .slice(0, 2);
    if (pair.length < 2) return this.leftOpen(span, pair);
    return pair
      .map((heard) => ({
        name: heard.character.name,
        mention: heard.mention,
        anaphor: span,
        resolvedBy: 'group' as const,
        confidence: 0.8,
        candidates: [candidateFor(heard.character.name, { code: 'one_of_two', words: span.text })],
      }))
      .reverse();
  }

  /** A quotation with no report at all: whoever spoke in the sentence before, if anybody did. In a dialogue they take turns. */
  private standingAlone(one: Attribution): QuoteSpeaker[] {
    if (one.quotation !== null && this.reading.quotations[one.quotation]!.dialogue) return [];
    const [last] = this.peopleInMind(one);
    if (!last || one.sentence - last.sentence > 1) return [];
    const candidates = [candidateFor(last.character.name, { code: 'heard_before' })];
    return [
      {
        name: last.character.name,
        mention: last.mention,
        anaphor: null,
        resolvedBy: 'carried',
        confidence: 0.55,
        candidates,
      },
    ];
  }

  /** A source without a name: from now on "he", "they" or "the spokesman" may mean it. */
  private unnamed(one: Attribution, phrase: SpeakerPhrase, span: TextSpan): QuoteSpeaker[] {
    const name = this.reading.inSubjectForm(span.text);
    const roles = new Set(phrase.role === null || pointsBack(this.reading, span) ? [] : [phrase.role]);
    const traits = phrase.traits & (GENDER | Trait.plural | Trait.impersonal | Trait.indefinite);
    const character: Character = { name, kind: 'role', roles, officeWords: new Set(), traits };
    this.mind.note({ character, mention: span, sentence: one.sentence, reason: LAST_SPEAKER });
    return [
      {
        name,
        mention: span,
        anaphor: null,
        resolvedBy: 'explicit',
        confidence: 0.8,
        candidates: [candidateFor(name, { code: 'unnamed', words: one.cue?.text ?? ':' })],
      },
    ];
  }

  /** A written pronoun or noun stays visible under its own words; a clitic alone names nobody. */
  private leftOpen(
    anaphor: TextSpan | null,
    people: Heard[],
    resolvedBy: QuoteSpeaker['resolvedBy'] = 'pronoun',
  ): QuoteSpeaker[] {
    if (!anaphor || this.reading.pack.reporting.clitics.includes(anaphor.text.toLowerCase())) return [];
    const candidates = people
      .slice(0, 3)
      .map(({ character, reason }) => candidateFor(character.name, reason));
    return [{ name: anaphor.text, mention: null, anaphor, resolvedBy, confidence: 0, candidates }];
  }
}

/** "President Reed and President Hart met. The president …": two who hold one office, named in one sentence. */
const isTied = ([best, next]: readonly Heard[]) =>
  next !== undefined && best!.sentence === next.sentence && best!.reason !== LAST_SPEAKER;

/** "“Did you know?” the judge asked. “No,” she said.": whoever answers may be somebody else. */
const isQuestion = ({ text }: Reading, { kind, end }: Attribution) =>
  kind === 'direct' && text[end - 1] === '?';

const round = (confidence: number) => Math.round(confidence * 100) / 100;
