import type { Answer, ProblemBody } from './http-client.js';
import type { Member, Newsroom } from './newsroom.js';

/** Answers to every item of the default checklists that a person ticks. */
export const AUTHOR_TICKS = {
  statement_faithful: true,
  evidence_read: true,
  other_side_sought: true,
  names_dates_numbers: true,
};
export const REVIEWER_TICKS = {
  statement_matches: true,
  rating_follows: true,
  claimant_asked: true,
  fair: true,
  names_dates_numbers: true,
};

/** A claim as writes answer it, with the members of a refusal beside them. */
export interface ClaimAnswer extends ProblemBody {
  id: string;
  ref: string;
  version: number;
  edition: number;
  state: string;
  approvals?: { have: number; need: number };
  publication: { slug: string; url: string } | null;
}

/** The steps that tests take with claims, each as the person who may take it. */
export class ClaimSteps {
  constructor(readonly desk: Newsroom) {}

  /** Drafts a claim as the contributor, complete enough to be started. */
  async draft(fields: Record<string, unknown> = {}): Promise<ClaimAnswer> {
    const { body, status } = await this.desk.contributor.http.post<ClaimAnswer>('/api/v1/claims', {
      statement: 'A UN Security Council resolution bans buying oil from terrorists.',
      language: 'en',
      claimant: { name: 'Vladimir Putin' },
      statedOn: '2015-11-26',
      assigneeId: this.desk.checker.id,
      ...fields,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  /** The dossier as somebody reads it. */
  async read<Body = ClaimAnswer>(claim: { id: string }, who: Member = this.desk.viewer): Promise<Body> {
    return (await who.http.get<Body>(`/api/v1/claims/${claim.id}`)).body;
  }

  /** Edits with the current version. */
  async edit(who: Member, claim: { id: string }, fields: object): Promise<Answer<ClaimAnswer>> {
    return who.http.patch(`/api/v1/claims/${claim.id}`, fields, { etag: (await this.read(claim)).version });
  }

  /** Moves with the current version. */
  async move(who: Member, claim: { id: string }, move: object, query = ''): Promise<Answer<ClaimAnswer>> {
    const etag = (await this.read(claim)).version;
    return who.http.post(`/api/v1/claims/${claim.id}/transitions${query}`, move, { etag });
  }

  /** Codes of every guard that refused a move. */
  async refusals(who: Member, claim: { id: string }, move: object): Promise<string[]> {
    const { status, body } = await this.move(who, claim, move);
    if (status !== 409) throw new Error(`expected a refusal, not ${status} ${JSON.stringify(body)}`);
    return body.errors!.map(({ code }) => code).sort();
  }

  /** Adds a piece of evidence that counts as archived. */
  async evidence(
    claim: { id: string },
    fields: Record<string, unknown> = {},
  ): Promise<{ id: string; version: number }> {
    const { body } = await this.desk.contributor.http.post<{ id: string; version: number }>(
      `/api/v1/claims/${claim.id}/evidence`,
      {
        url: 'https://undocs.org/S/RES/2199(2015)',
        stance: 'supports',
        kind: 'primary',
        archive: { state: 'impossible', reason: 'No archive yet.' },
        ...fields,
      },
    );
    return body;
  }

  /** A rated claim with evidence and a summary, on somebody's desk. */
  async researched(fields: Record<string, unknown> = {}): Promise<ClaimAnswer> {
    const claim = await this.draft(fields);
    await this.move(this.desk.checker, claim, { name: 'start' });
    await this.evidence(claim);
    const scales = await this.desk.viewer.http.get<{ data: { id: string; language: string }[] }>(
      '/api/v1/ratings',
    );
    const scaleId = scales.body.data.find(({ language }) => language === 'en')!.id;
    await this.edit(this.desk.checker, claim, {
      rating: { scaleId, value: 4 },
      summary: 'It condemns the trade.',
    });
    return this.read(claim);
  }

  async submit(claim: { id: string }): Promise<Answer<ClaimAnswer>> {
    return this.move(this.desk.checker, claim, { name: 'submit', checklist: AUTHOR_TICKS });
  }

  /** Approves after really opening the evidence. */
  async approve(claim: { id: string }, who: Member = this.desk.reviewer): Promise<Answer<ClaimAnswer>> {
    await who.http.get(`/api/v1/claims/${claim.id}/evidence`);
    return this.move(who, claim, { name: 'approve', checklist: REVIEWER_TICKS });
  }

  async approved(fields: Record<string, unknown> = {}): Promise<ClaimAnswer> {
    const claim = await this.researched(fields);
    await this.submit(claim);
    await this.approve(claim);
    return this.read(claim);
  }

  async published(fields: Record<string, unknown> = {}): Promise<ClaimAnswer> {
    const claim = await this.approved(fields);
    const { status, body } = await this.move(this.desk.publisher, claim, { name: 'publish' });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return this.read(claim);
  }
}
