import { DOCUMENT } from '@angular/common';
import { inject, provideAppInitializer, type EnvironmentProviders } from '@angular/core';

/**
 * Puts the local sprite into the page once, so that icons need no request of their own and stay
 * when the connection goes. The page does not wait for it: no icon stands without words.
 */
export function provideIcons(address = '/icons.svg'): EnvironmentProviders {
  return provideAppInitializer(() => {
    const document = inject(DOCUMENT);
    void fetch(address)
      .then((answer) => answer.text())
      .then((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const sprite = document.importNode(parsed.documentElement, true);
        sprite.setAttribute('hidden', '');
        document.body.prepend(sprite);
      })
      // Without the sprite every control still has its words.
      .catch(() => undefined);
  });
}
