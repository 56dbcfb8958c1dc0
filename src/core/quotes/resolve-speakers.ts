import { spanOf, type TextSpan } from '../text/span.js';
import type { Attribution } from './attribution.js';
import type { Cast, Character } from './cast.js';
import { Word } from './lexicon.js';
import { stemsOf } from './name-endings.js';
import type { Name, Names } from './names.js';
import { behindName, nameAt, type SpeakerPhrase } from './noun-phrase.js';
import { speakerAfter } from './speaker-phrase.js';
import type { QuoteSpeaker, SpeakerCandidate } from './quote-row.js';
import type { Reading } from './reading.js';

/** Somebody who was heard or spoken of, latest last. */
interface Heard {
  character: Character;
  mention: TextSpan;
  sentence: number;
  /** Why he comes to mind, in plain English. */
  reason: string;
}

/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 8;
/** How many people are kept in mind; more are never asked for. */
const MEMORY = 6;
/** Below this the speaker is left open for a human. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Says for each attribution who is meant: names by their fullest form, pronouns and clitics by who spoke or was
 * spoken of last, offices by who holds them. One pass in the order of the text; what is unsure stays open.
 */
export class SpeakerResolver {
  private readonly heard: Heard[] = [];
  private readonly answers = new Map<Attribution, QuoteSpeaker[]>();
  private nextSentence = 0;
  private readonly speakers: ReadonlySet<Character>;
  private readonly spokenIn: ReadonlySet<number>;

  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
    private readonly cast: Cast,
    attributions: readonly Attribution[],
  ) {
    const named = attributions.filter(({ speaker }) => speaker.kind === 'named');
    this.speakers = new Set(named.flatMap(({ speaker }) => speaker.names.map((name) => cast.of(name))));
    this.spokenIn = new Set(named.map(({ sentence }) => sentence));
  }

  /** The speakers of one attribution; call in the order of the text. Empty when nobody can be named. */
  resolve(one: Attribution): QuoteSpeaker[] {
    this.listenUpTo(one.sentence);
    const speakers = one.carriedFrom ? this.carried(one) : this.fromPhrase(one);
    this.answers.set(one, speakers);
    return speakers;
  }

  /** Notes who the sentences before are about. */
  private listenUpTo(sentence: number): void {
    for (; this.nextSentence < sentence; this.nextSentence += 1) {
      const subject = this.spokenIn.has(this.nextSentence) ? null : this.subjectOf(this.nextSentence);
      if (subject) this.remember(subject, this.nextSentence, 'a sentence before this is about them');
    }
  }

  /** The first person named in a sentence, unless as the object of a preposition; speakers and holders of offices only. */
  private subjectOf(number: number): Name | null {
    const { from, to } = this.reading.sentences[number]!;
    for (let i = from; i < Math.min(to, from + 40); i += 1) {
      const name = nameAt(this.reading, this.names, i);
      if (!name) continue;
      const object = i > from && this.reading.is(i - 1, Word.preposition);
      const subject = object ? undefined : speakerAfter(this.reading, this.names, i, to).names.at(-1);
      if (subject && this.isSomebody(subject)) return subject;
      i = behindName(this.reading, name, i, to) - 1;
    }
    return null;
  }

  /** Capitals alone make no person: the article must give an office, or words, to the name. */
  private isSomebody(name: Name): boolean {
    if (name.kind !== 'person') return false;
    const character = this.cast.of(name);
    return this.speakers.has(character) || character.roles.size > 0;
  }

  private remember(name: Name, sentence: number, reason: string): void {
    this.push({ character: this.cast.of(name), mention: this.mentionOf(name), sentence, reason });
  }

  private push(heard: Heard): void {
    const known = this.heard.findIndex(({ character }) => character === heard.character);
    if (known >= 0) this.heard.splice(known, 1);
    this.heard.push(heard);
    if (this.heard.length > MEMORY) this.heard.shift();
  }

  private mentionOf(name: Name): TextSpan {
    const { tokens, text } = this.reading;
    return spanOf(text, tokens.starts[name.nameFrom]!, tokens.ends[name.to - 1]!);
  }

  private carried(one: Attribution): QuoteSpeaker[] {
    const before = this.answers.get(one.carriedFrom!) ?? [];
    const reason = one.continues
      ? 'the quotation goes on after its attribution'
      : 'same subject as the report before';
    return before.map((speaker) => ({
      ...speaker,
      resolvedBy: 'carried',
      confidence: round(speaker.confidence * 0.97),
      candidates: [{ name: speaker.name, reason }, ...speaker.candidates.slice(1)],
    }));
  }

  private fromPhrase(one: Attribution): QuoteSpeaker[] {
    const { speaker: phrase } = one;
    if (phrase.kind === 'named') return this.named(one, phrase);
    if (phrase.kind === 'dropped') return this.pronoun(one, null);
    if (phrase.kind === 'clitic' || phrase.kind === 'pronoun')
      return this.pronoun(one, spanOf(this.reading.text, phrase.start, phrase.end));
    if (phrase.kind === 'noun') return this.noun(one, phrase);
    if (phrase.kind === 'label') return this.introduced(one, phrase);
    if (!one.cue) return this.standingAlone(one);
    return this.reading.pack.grammar.dropsSubject ? this.pronoun(one, null) : [];
  }

  private named(one: Attribution, phrase: SpeakerPhrase): QuoteSpeaker[] {
    const joint = phrase.names.length > 1;
    return phrase.names.map((name) => {
      const character = this.cast.of(name);
      const reason = one.cue ? `named beside “${one.cue.text}”` : 'named in front of the colon';
      this.remember(name, one.sentence, 'the last speaker before this');
      return {
        name: character.name,
        mention: this.mentionOf(name),
        anaphor: null,
        resolvedBy: joint ? 'group' : 'explicit',
        confidence: name.doubtful ? 0.9 : 0.98,
        candidates: [{ name: character.name, reason }],
      };
    });
  }

  /** "Jawab:", "A:": whoever was introduced before the interview. */
  private introduced(one: Attribution, phrase: SpeakerPhrase): QuoteSpeaker[] {
    const anaphor = spanOf(this.reading.text, phrase.start, phrase.end);
    const [name] = phrase.names;
    if (!name) return this.leftOpen(anaphor, []);
    const reason = 'the last person named before the interview begins';
    const heard = {
      character: this.cast.of(name),
      mention: this.mentionOf(name),
      sentence: one.sentence,
      reason,
    };
    return [this.standsFor(heard, anaphor, 'noun', 0.85, [], one)];
  }

  private pronoun(one: Attribution, anaphor: TextSpan | null): QuoteSpeaker[] {
    const people = this.peopleInMind(one);
    const [best, ...rivals] = people;
    const distance = best ? one.sentence - best.sentence : PRONOUN_REACH + 1;
    const near = rivals.filter((rival) => one.sentence - rival.sentence <= 2).length;
    const confidence = round(0.92 - 0.04 * distance - 0.06 * Math.min(near, 2));
    if (!best || distance > PRONOUN_REACH || confidence < LEAST_CONFIDENCE)
      return this.leftOpen(anaphor, people);
    return [this.standsFor(best, anaphor, 'pronoun', confidence, rivals, one)];
  }

  /** People heard of, likeliest first: the latest, but last those whom the words themselves name. */
  private peopleInMind(one: Attribution): Heard[] {
    const people = this.heard.filter(({ character }) => character.kind === 'person').reverse();
    const named = this.namedIn(one);
    return [
      ...people.filter((heard) => !named.has(heard.character)),
      ...people.filter((heard) => named.has(heard.character)),
    ];
  }

  /** Everybody whom direct words name: hardly their speaker. */
  private namedIn(one: Attribution): ReadonlySet<Character> {
    const named = new Set<Character>();
    if (one.quotation === null || one.kind !== 'direct') return named;
    const { from, to } = this.reading.quotations[one.quotation]!;
    for (let token = from; token < to; token += 1) {
      const name = this.names.at(token);
      if (name) named.add(this.cast.of(name));
    }
    return named;
  }

  private standsFor(
    best: Heard,
    anaphor: TextSpan | null,
    resolvedBy: 'pronoun' | 'noun' | 'group',
    confidence: number,
    rivals: Heard[],
    one: Attribution,
  ): QuoteSpeaker {
    this.push({ ...best, sentence: one.sentence, reason: 'the last speaker before this' });
    const named = this.namedIn(one);
    const considered = rivals.slice(0, 3).map((rival) => candidate(rival, named));
    return {
      name: best.character.name,
      mention: best.mention,
      anaphor,
      resolvedBy,
      confidence,
      candidates: [{ name: best.character.name, reason: best.reason }, ...considered],
    };
  }

  private noun(one: Attribution, phrase: SpeakerPhrase): QuoteSpeaker[] {
    const span = spanOf(this.reading.text, phrase.start, phrase.end);
    if (phrase.both) return this.bothOf(span);
    const people = this.peopleInMind(one);
    const office = phrase.role && stemsOf(phrase.role, this.reading.pack.writing?.nameEndings ?? []);
    const holder = office ? people.find(({ character }) => character.roles.has(office)) : undefined;
    if (holder) {
      const reason = `the article calls them “${phrase.role}”`;
      const rivals = people.filter((rival) => rival !== holder);
      return [this.standsFor({ ...holder, reason }, span, 'noun', 0.88, rivals, one)];
    }
    const [last, ...rivals] = people.filter(({ character }) => character.roles.size === 0);
    const bare = phrase.role !== null && this.isBare(span, phrase.role);
    if (last && bare && one.sentence - last.sentence <= 3) {
      const confidence = round(
        0.75 - 0.05 * (one.sentence - last.sentence) - 0.05 * Math.min(rivals.length, 1),
      );
      return [this.standsFor(last, span, 'noun', confidence, rivals, one)];
    }
    return [unnamed(span, one.cue)];
  }

  /** "presiden", "menteri itu", "the minister": the office and nothing that says which. */
  private isBare(span: TextSpan, role: string): boolean {
    const words = this.reading.inSmallLetters(span.text).split(/\s+/);
    return words.length <= role.split(' ').length + 1;
  }

  private bothOf(span: TextSpan): QuoteSpeaker[] {
    const pair = this.heard
      .filter(({ character }) => character.kind === 'person')
      .slice(-2)
      .reverse();
    if (pair.length < 2) return this.leftOpen(span, pair);
    const reason = `“${span.text}”: one of the two people last heard`;
    return pair
      .map((heard) => ({
        name: heard.character.name,
        mention: heard.mention,
        anaphor: span,
        resolvedBy: 'group' as const,
        confidence: 0.8,
        candidates: [{ name: heard.character.name, reason }],
      }))
      .reverse();
  }

  /** A quotation with no report at all: whoever spoke in the sentence before, if anybody did. In a dialogue they take turns. */
  private standingAlone(one: Attribution): QuoteSpeaker[] {
    if (one.quotation !== null && this.reading.quotations[one.quotation]!.dialogue) return [];
    const [last] = this.peopleInMind(one);
    if (!last || one.sentence - last.sentence > 1) return [];
    const candidates = [
      { name: last.character.name, reason: 'nobody is named here; they were heard just before' },
    ];
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

  /** A written pronoun or noun stays visible under its own words; a clitic alone names nobody. */
  private leftOpen(anaphor: TextSpan | null, people: Heard[]): QuoteSpeaker[] {
    if (!anaphor || this.reading.pack.reporting.clitics.includes(anaphor.text.toLowerCase())) return [];
    const candidates = people.slice(0, 3).map(({ character, reason }) => ({ name: character.name, reason }));
    return [{ name: anaphor.text, mention: null, anaphor, resolvedBy: 'pronoun', confidence: 0, candidates }];
  }
}

function candidate({ character, reason }: Heard, named: ReadonlySet<Character>): SpeakerCandidate {
  const own = named.has(character);
  return {
    name: character.name,
    reason: own ? 'named in the words themselves, so hardly their speaker' : `earlier: ${reason}`,
  };
}

function unnamed(span: TextSpan, cue: TextSpan | null): QuoteSpeaker {
  const reason = `the words beside “${cue?.text ?? ':'}”; the article gives no name`;
  return {
    name: span.text,
    mention: span,
    anaphor: null,
    resolvedBy: 'explicit',
    confidence: 0.8,
    candidates: [{ name: span.text, reason }],
  };
}

const round = (confidence: number) => Math.round(confidence * 100) / 100;
