import { expectAccessible } from '../support/accessibility';
import { ApiSession } from '../support/api-session';
import { contentOfDossier, dossiers } from '../support/dossiers';
import { NetworkPage } from '../support/network-page';
import { RequestPage } from '../support/request-page';
import { expect, test } from '../support/sign-in';

const coordinator = 'Network coordinator, SEAJust';
const secret = 'Card fraud that nobody outside the two States may read about';

test.describe('A network coordinator', () => {
  test('sees a request move through the figures and can open nothing of it', async ({
    signIn,
    baseURL,
  }) => {
    const network = new NetworkPage(await signIn(coordinator));
    const prosecutor = await ApiSession.of('Prosecutor, Cambodia', baseURL);
    const officer = await ApiSession.of('Central authority officer, Cambodia', baseURL);
    const head = await ApiSession.of('Central authority head, Cambodia', baseURL);
    let fileId = '';
    let before = 0;

    await test.step('She begins on the figures; beside them only the law is offered', async () => {
      await expect(network.page).toHaveURL(/\/network/);
      const pages = network.page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
      await expect(pages).toHaveText(['Law', 'Network']);
      before = await network.received('Cambodia', 'Thailand');
      await expectAccessible(network.page, 'the network');
    });

    await test.step('Cambodia asks Thailand: the count of the pair rises without reloading', async () => {
      const content = contentOfDossier(dossiers.deFr, await prosecutor.receiverIn('TH'));
      fileId = await prosecutor.openDraft({ ...content, title: secret });
      await prosecutor.step(fileId, 'submit');
      await head.step(fileId, 'approve');
      await new RequestPage(network.page).withoutReload(async () => {
        await officer.step(fileId, 'transmit');
        await expect
          .poll(() => network.received('Cambodia', 'Thailand'), { timeout: 15_000 })
          .toBe(before + 1);
      });
    });

    await test.step('No address of the console shows her a case', async () => {
      for (const path of ['/desk', '/requests', '/requests/new', `/requests/${fileId}`]) {
        await network.page.goto(path);
        await expect(network.page.getByText('There is nothing here')).toBeVisible();
      }
      await network.page.goto('/network');
      await expect(network.matrix).toBeVisible();
      expect(await network.page.content()).not.toContain(secret);
    });

    await test.step('Nor does the API', async () => {
      const session = await ApiSession.of(coordinator, baseURL);
      const files = [`/requests/${fileId}`, `/requests/${fileId}/draft`, '/requests'];
      for (const path of [...files, '/requests/counts', '/desk', `/audit?subjectId=${fileId}`]) {
        const answer = await session.get(path);
        expect(answer.status(), path).toBe(403);
        expect(await answer.text(), path).not.toContain(secret);
      }
      const figures = await session.get('/network');
      expect(await figures.text()).not.toContain(secret);
    });
  });
});
