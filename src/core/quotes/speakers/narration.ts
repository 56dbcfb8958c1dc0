import type { Span } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import { mentionOf, type Cast } from '../names/cast.js';
import type { Character } from '../names/character.js';
import { isCue } from '../reports/cues.js';
import { GENDER, Trait, Word } from '../words/lexicon.js';
import type { Name, Names } from '../names/names.js';
import { behindName, nameAt } from './noun-phrase.js';
import { isPerson, type Heard, type PeopleInMind } from './people-in-mind.js';
import type { SpeakerReasonCode } from '../quote-row.js';
import type { Reading } from '../words/reading.js';
import { speakerAfter } from './speaker-phrase.js';

/** How far into a sentence its subject is looked for, in items. */
const SUBJECT_REACH = 40;
/** Items of a passive with its preposition. */
const LONGEST_PASSIVE = 4;

/** What the sentences in which nobody speaks bring to mind: whom they are about, and who holds which office. */
export class Narration {
  private nextSentence = 0;
  private nextName = 0;
  private readonly speakers = new Set<Character>();
  /** Numbers of sentences. */
  private readonly spokenIn = new Set<number>();

  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
    private readonly cast: Cast,
    attributions: readonly Attribution[],
    private readonly mind: PeopleInMind,
  ) {
    for (const { speaker, sentence } of attributions) {
      if (speaker.kind !== 'named') continue;
      this.spokenIn.add(sentence);
      for (const name of speaker.names) this.speakers.add(cast.of(name));
    }
  }

  /** Notes who the sentences before are about. */
  listenUpTo(sentence: number): void {
    for (; this.nextSentence < sentence; this.nextSentence += 1) {
      const next = this.reading.sentences[this.nextSentence]!;
      const subject = this.spokenIn.has(this.nextSentence) ? null : this.subjectOf(next);
      this.learnOffices(this.nextSentence);
      if (subject) this.mind.note(this.heard(subject, this.nextSentence, 'about_before'));
      const described = this.spokenIn.has(this.nextSentence) ? null : this.describedIn(this.nextSentence);
      if (described) this.mind.note(this.heard(described, this.nextSentence, 'told_before'));
    }
  }

  /**
   * Notes whom a sentence is about for a pronoun in front of which only they are named, and not by the words reported: "Reed criticised
   * what | he | called “…”".
   */
  listenBefore(pronoun: Span, { sentence, start }: Attribution): void {
    const { reading } = this;
    const { from, to } = reading.sentences[sentence]!;
    const end = Math.min(pronoun.start, Math.max(start, reading.start(from)));
    const last = Math.min(to, from + SUBJECT_REACH);
    const people = new Set<Character>();
    let i = from;
    for (; i < last && reading.start(i) < end; i += 1) {
      const name = nameAt(reading, this.names, i);
      const opens = people.size === 0 && name?.kind !== 'person';
      if (opens && (reading.is(i, Word.pronoun) || this.isWithinNoun(i))) return;
      if (name?.kind === 'person') people.add(this.cast.of(name));
    }
    const near = i < last || last === to;
    const subject = near && people.size === 1 ? this.subjectOf({ from, to: i }) : null;
    if (subject) this.mind.note(this.heard(subject, sentence, 'about_here'));
  }

  /** "Der | Lindner nahestehenden Zeitung": a name without an office right behind a determiner only tells more of a noun. */
  private isWithinNoun(determiner: number): boolean {
    const name = nameAt(this.reading, this.names, determiner + 1);
    return (
      name?.kind === 'person' && name.nameFrom === name.from && this.reading.is(determiner, Word.determiner)
    );
  }

  /** Notes who holds which office, even where nobody speaks and the sentence is about somebody else. */
  private learnOffices(number: number): void {
    const { to } = this.reading.sentences[number]!;
    const end = this.reading.end(to - 1);
    for (; this.nextName < this.names.all.length; this.nextName += 1) {
      const name = this.names.all[this.nextName]!;
      if (this.reading.tokens.starts[name.from]! >= end) return;
      if (name.kind === 'person' && this.cast.of(name).roles.size > 0)
        this.mind.noteOffice(this.heard(name, number, 'mentioned'));
    }
  }

  /** The first person named in a sentence, unless as the object of a preposition; speakers and holders of offices only. */
  private subjectOf({ from, to }: { from: number; to: number }): Name | null {
    for (let i = from; i < Math.min(to, from + SUBJECT_REACH); i += 1) {
      const name = nameAt(this.reading, this.names, i);
      if (!name) continue;
      const agent = this.isAgent(i, from);
      const object = !agent && i > from && this.reading.is(i - 1, Word.preposition);
      const behind = behindName(this.reading, name, i, to);
      const subject = object ? undefined : speakerAfter(this.reading, this.names, i, to).names.at(-1);
      const speaks = agent || this.isSubject(from, i, behind, to);
      if (subject && (this.isInOffice(subject, name) || this.isSomebody(subject, speaks))) return subject;
      i = behind - 1;
    }
    return null;
  }

  /** "The comments angered | Tom Reed, who accused …": the last person of whom a relative clause tells more. */
  private describedIn(number: number): Name | null {
    const { from, to } = this.reading.sentences[number]!;
    let described: Name | null = null;
    for (let i = from + 2; i < Math.min(to, from + SUBJECT_REACH); i += 1) {
      if (!this.reading.is(i, Word.relative) || !this.reading.isPunctuation(i - 1, ',')) continue;
      const name = nameAt(this.reading, this.names, i - 2);
      if (name && this.isSomebody(name)) described = name;
    }
    return described;
  }

  /**
   * Capitals alone make no person: the article must give a title, an office, an age, or words, to the name, or its first name must
   * be one; two capitals do where no offices are known.
   * One word that speaks may be a firm ("Tesla"), and comes to mind only where nobody else has.
   */
  private isSomebody(name: Name, speaks = false): boolean {
    if (name.kind !== 'person') return false;
    const character = this.cast.of(name);
    if (character.roles.size > 0 || character.aged || character.traits & GENDER || this.isTitled(name))
      return true;
    if (!this.reading.knowsVerbs && character.name.includes(' ')) return true;
    return (
      (speaks || this.speakers.has(character)) &&
      (character.name.includes(' ') || !this.mind.latest().some(isPerson))
    );
  }

  /** "Budi | menjawab singkat", "antwortete | Weber knapp": the subject of a verb that reports, even where it reports no words. */
  private isSubject(from: number, i: number, behind: number, to: number): boolean {
    const { reading, names } = this;
    if (i > from && reading.is(i - 1, Word.beforeSubject) && isCue(reading, names, from, i - 1)) return true;
    let verb = behind;
    while (verb < to && !reading.is(verb, Word.afterSubject) && this.standsBefore(verb)) verb += 1;
    return verb < to && reading.is(verb, Word.afterSubject) && isCue(reading, names, from, verb);
  }

  /** "also", "has": between a subject and its verb. */
  private standsBefore(verb: number): boolean {
    return this.reading.is(verb, Word.adverb) || this.reading.has(verb, Trait.auxiliary);
  }

  /** "dibenarkan oleh | Budi Santoso", "was confirmed by | Jane Doe": behind a passive that reports. */
  private isAgent(i: number, from: number): boolean {
    for (let verb = i - 1; verb >= Math.max(from, i - LONGEST_PASSIVE); verb -= 1)
      if (this.reading.is(verb, Word.passive)) return verb + this.reading.length(verb) >= i - 1;
    return false;
  }

  /** "Ketua Partai Tani (PT) | Budi Santoso", "Ketua Gabungan Pengusaha Pakan (GPP), | Budi Santoso". */
  private isInOffice(subject: Name, { kind, to }: Name): boolean {
    if (subject.kind !== 'person' || kind !== 'role' || subject.from <= to) return false;
    const { text, tokens } = this.reading;
    return subject.continuesOffice || text[tokens.starts[subject.from - 1]!] === ',';
  }

  /** "Prof Kusnandi". */
  private isTitled({ from, nameFrom }: Name): boolean {
    const { classes } = this.reading.annotations;
    for (let token = from; token < nameFrom; token += 1) if (classes[token]! & Word.title) return true;
    return false;
  }

  private heard(name: Name, sentence: number, code: SpeakerReasonCode): Heard {
    return {
      character: this.cast.of(name),
      mention: mentionOf(this.reading, name),
      sentence,
      reason: { code },
    };
  }
}
