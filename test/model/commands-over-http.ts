import type { Answer, ProblemBody } from '../harness/http-client.js';
import type { ClaimInTables } from './claim-in-tables.js';
import { claimantFields, dateFields, ratingFields, type HttpDesk, type StoryClaim } from './http-desk.js';
import type { Model, ModelCommand, ModelVerdict, PersonalCommand } from './model-types.js';

type Reply = Answer<ProblemBody & { id: string; state: string }>;
type Move = Extract<ModelCommand, { do: 'move' }>;

const AUTHOR_ITEMS = {
  a1: ['statement_faithful', 'evidence_read'],
  a2: ['other_side_sought', 'names_dates_numbers'],
};
const REVIEWER_ITEMS = {
  r1: ['statement_matches', 'rating_follows', 'claimant_asked', 'fair', 'names_dates_numbers'],
  r_auto: ['article_opened', 'evidence_opened'],
};
const ITEMS: Record<string, string[]> = { ...AUTHOR_ITEMS, ...REVIEWER_ITEMS };

/** A command on its way to the real desk: the story's claim as it stands, and what the model knows. */
export interface Errand {
  desk: HttpDesk;
  story: StoryClaim;
  model: Model;
  now: ClaimInTables;
}

/** Sends a command and gives the desk's verdict in the model's words. */
export async function send(errand: Errand, command: ModelCommand): Promise<ModelVerdict> {
  const { desk, story } = errand;
  if (command.do === 'settings') {
    await desk.configure(command.set, story.id);
    return 'ok';
  }
  if (command.do === 'archive') {
    await desk.archive(story.ids[command.id]!, command.result);
    return 'ok';
  }
  const reply = await (command.do === 'move' ? sendMove(errand, command) : sendWork(errand, command));
  const verdict = verdictOf(reply);
  if (verdict === 'ok') keepIds(story, command, reply);
  return verdict;
}

/** Tries a move without making it. */
export async function tryOut(errand: Errand, command: Move): Promise<ModelVerdict> {
  return verdictOf(await sendMove(errand, command, '?dryRun=true'));
}

function sendMove({ desk, story, model, now }: Errand, command: Move, query = ''): Promise<Reply> {
  return desk.people
    .get(command.by)!
    .http.post(
      `/api/v1/claims/${story.id}/transitions${query}`,
      { name: command.name, ...realInput(story, model, command) },
      { etag: now.version },
    );
}

function realInput(story: StoryClaim, model: Model, { name, input }: Move): Record<string, unknown> {
  const real: Record<string, unknown> = { ...input };
  if (input.checklist)
    real.checklist = Object.fromEntries(
      Object.entries(input.checklist).flatMap(([item, done]) => ITEMS[item]!.map((id) => [id, done])),
    );
  if (input.targetId) real.targetId = story.ids[String(input.targetId)];
  if (name === 'publish' && !model.world.slugFree) real.slug = `taken-${story.ids.public}`;
  return real;
}

function sendWork({ desk, story, now }: Errand, command: PersonalCommand): Promise<Reply> {
  const { http } = desk.people.get(command.by)!;
  const claim = `/api/v1/claims/${story.id}`;
  const idOf = (name: string) => story.ids[name] ?? story.ids.nobody!;
  const piece = (name: string) => now.evidence.find(([id]) => id === story.ids[name])?.[3] ?? 1;
  switch (command.do) {
    case 'edit':
      return http.patch(claim, editFields(command.set), { etag: now.version });
    case 'assign':
      return http.patch(
        claim,
        { assigneeId: command.to && desk.people.get(command.to)!.id },
        { etag: now.version },
      );
    case 'prioritise':
      return http.patch(claim, { priority: command.priority }, { etag: now.version });
    case 'add_evidence':
      return http.post(`${claim}/evidence`, {
        url: 'https://undocs.org/',
        stance: command.stance,
        kind: 'primary',
      });
    case 'remove_evidence':
      return http.delete(`/api/v1/evidence/${idOf(command.id)}`, { etag: piece(command.id) });
    case 'declare_unarchivable':
      return http.patch(
        `/api/v1/evidence/${idOf(command.id)}`,
        { archive: { state: 'impossible', reason: command.reason } },
        { etag: piece(command.id) },
      );
    case 'set_speaker':
      return http.patch(
        `/api/v1/quotes/${story.quoteId}`,
        { speakers: [{ name: 'Rina Contoh' }] },
        { etag: now.quoteVersion },
      );
    case 'open_thread':
      return http.post(`${claim}/threads`, { kind: command.kind, body: 'Which resolution is meant?' });
    case 'answer_thread':
      return http.post(`/api/v1/threads/${idOf(command.id)}/comments`, { body: 'Number 2199.' });
    case 'resolve_thread':
      return http.post(`/api/v1/threads/${idOf(command.id)}/resolve`);
    case 'suggest': {
      const exact = now[command.field]!;
      return http.post(`${claim}/threads`, {
        kind: 'should',
        target: { field: command.field, start: 0, end: exact.length },
        suggestion: { exact, replacement: command.to },
      });
    }
    case 'accept_suggestion': {
      const version = now.threads.find(([id]) => id === story.ids[command.id])?.[1] ?? 1;
      return http.post(`/api/v1/threads/${idOf(command.id)}/accept`, undefined, { etag: version });
    }
    case 'look':
      return http
        .get(`/api/v1/articles/${desk.articleId}/text`)
        .then(() => http.get<Reply['body']>(`${claim}/evidence`));
  }
}

function editFields({ claimant, date, rating, ...texts }: Extract<ModelCommand, { do: 'edit' }>['set']) {
  return {
    ...texts,
    ...(claimant !== undefined && { claimant: claimantFields(claimant) }),
    ...(date !== undefined && dateFields(date)),
    ...(rating !== undefined && { rating: ratingFields(rating) }),
  };
}

function verdictOf({ status, body }: Reply): ModelVerdict {
  if (status < 300) return 'ok';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'moot';
  if (status === 422) return 'invalid';
  if (status === 409) return body.errors!.map(({ code }) => code);
  throw new Error(`${status} ${JSON.stringify(body)}`);
}

function keepIds(story: StoryClaim, command: ModelCommand, { body }: Reply): void {
  if (['add_evidence', 'open_thread', 'suggest'].includes(command.do))
    story.ids[(command as { id: string }).id] = body.id;
  if (command.do !== 'move') return;
  const evidence = Object.fromEntries(Object.entries(story.ids).filter(([name]) => /^E\d$/.test(name)));
  if (command.name === 'publish') story.published = evidence;
  if (command.name === 'abandon_correction') Object.assign(story.ids, story.published);
}
