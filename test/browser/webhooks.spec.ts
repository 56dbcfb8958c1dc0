import { axeFindings } from '../harness/axe.js';
import { plantWebhook } from '../webhooks/hook.js';
import { openReceiver, verified, type Receiver } from '../webhooks/receiver.js';
import { allLoaded, openDesk, photograph, seat, told, type DeskInBrowser } from './desk.js';

describe('the webhooks of the desk', () => {
  let desk: DeskInBrowser;
  let receiver: Receiver;

  beforeAll(async () => {
    receiver = await openReceiver();
    desk = await openDesk({ egress: receiver.egress });
  });
  afterAll(async () => {
    await desk?.stop();
    await receiver?.close();
  });

  it.each([1280, 390])(
    'are added, tested, looked at, replayed, paused and removed, %i px wide',
    async (width) => {
      const { page: eko, complaints } = await seat(desk, {
        person: 'Eko',
        viewport: { width, height: 900 },
        knows: / 422 /,
      });
      await eko.goto('/admin/webhooks');
      await eko.getByText('Nobody is told yet').waitFor();
      await eko.getByLabel('Address').fill('http://10.0.0.1/');
      await eko.getByRole('button', { name: 'Add it' }).click();
      await eko.getByText('It leads into a private network.').waitFor();
      const path = `/partner/${width}`;
      await eko.getByLabel('Address').fill(receiver.url + path);
      await eko.getByLabel('What is it for?').fill('Partner archive');
      await eko.getByLabel('What you choose').check();
      await eko.getByLabel('claims', { exact: true }).check();
      await photograph(eko, `webhooks-new-${width}`);
      expect(await axeFindings(eko)).toEqual([]);
      await eko.getByRole('button', { name: 'Add it' }).click();
      const secret = await eko.getByLabel('Secret', { exact: true }).inputValue();
      expect(secret).toMatch(/^whsec_/);
      await eko.getByRole('button', { name: 'I have kept it' }).click();

      receiver.answers.set(path, (answer) => answer.writeHead(503).end('Not today.'));
      await eko.getByRole('link', { name: 'Partner archive' }).click();
      await eko.getByRole('button', { name: 'Send a test' }).click();
      const [message] = await receiver.arrived(path);
      expect(verified(message!, secret)).toMatchObject({ type: 'webhook.tested' });
      const delivery = eko.locator('[data-ui=delivery]').first();
      await delivery.getByText('503').waitFor();
      await delivery.getByRole('button', { name: /^Details/ }).click();
      await delivery.getByText('Not today.').first().waitFor();
      await allLoaded(eko);
      await photograph(eko, `webhooks-one-${width}`);
      expect(await axeFindings(eko)).toEqual([]);

      receiver.answers.delete(path);
      await delivery.getByRole('button', { name: /^Send .* again/ }).click();
      await told(eko, 'One message is sent again.');
      await delivery.getByText('sent again').waitFor();
      await delivery.getByText('Delivered', { exact: true }).waitFor();
      expect((await receiver.arrived(path, 2)).at(-1)!.headers['claimdesk-replay']).toBe('true');

      await eko.getByRole('button', { name: 'Pause', exact: true }).click();
      await eko.getByText('Paused', { exact: true }).waitFor();
      await eko.getByRole('button', { name: 'Go on, and send what it missed' }).click();
      await told(eko, 'Nothing is to be sent again.');
      await eko.getByText('Works', { exact: true }).waitFor();
      await eko.getByRole('button', { name: 'Remove', exact: true }).click();
      // Of what is removed nothing more is read: its page has been left by then.
      let shown: number | undefined;
      await eko.route('**/api/v1/webhooks/*', async (route) => {
        if (route.request().method() === 'DELETE') shown = await eko.locator('[data-ui=delivery]').count();
        await route.continue();
      });
      await eko.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
      await eko.getByText('Nobody is told yet').waitFor();
      expect(shown).toBe(0);
      expect(complaints).toEqual([]);
      await eko.context().close();
    },
  );

  it('replay what failed in four actions from home', async () => {
    const { page: eko } = await seat(desk, { person: 'Eko' });
    const path = '/failing';
    receiver.answers.set(path, (answer) => answer.writeHead(500).end());
    const [{ id }] = (await desk.app.database.rows<{ id: string }>(
      `SELECT id FROM users WHERE name LIKE 'Eko %'`,
    )) as [{ id: string }];
    await plantWebhook(
      desk.app,
      { by: id, events: ['speaker.*'], url: receiver.url + path },
      { state: 'failed', attempts: 10 },
    );
    receiver.answers.delete(path);
    await eko.goto('/');
    await allLoaded(eko);
    let actions = 0;
    const press = async (keys: string) => {
      actions += 1;
      await eko.keyboard.press(keys);
    };
    await press('Control+k');
    await eko.getByRole('combobox').fill('webhooks');
    await eko.locator('[role=option][aria-selected=true]').filter({ hasText: 'Go to webhooks' }).waitFor();
    await press('Enter');
    actions += 1;
    await eko.getByRole('link', { name: /failing/ }).click();
    actions += 1;
    await eko.getByRole('button', { name: /^Send .* again/ }).click();
    await receiver.arrived(path);
    expect(actions).toBe(4);
    await eko.context().close();
  });

  it('tell whoever added them when they are switched off', async () => {
    const { page: eko } = await seat(desk, { person: 'Eko' });
    const path = '/gone';
    receiver.answers.set(path, (answer) => answer.writeHead(410).end());
    await eko.goto('/admin/webhooks');
    await eko.getByLabel('Address').fill(receiver.url + path);
    await eko.getByRole('button', { name: 'Add it' }).click();
    await eko.getByRole('button', { name: 'I have kept it' }).click();
    await eko.getByRole('link', { name: /gone/ }).click();
    await eko.getByRole('button', { name: 'Send a test' }).click();
    await told(eko, 'A webhook of yours was switched off');
    await eko.getByText('The receiver answered that it is gone for good.').waitFor();
    await eko.context().close();
  });

  it('are for admins', async () => {
    const { page: ayu } = await seat(desk, { person: 'Ayu' });
    await ayu.goto('/admin/webhooks');
    await ayu.getByText('Only admins see webhooks').waitFor();
    await ayu.context().close();
  });
});
