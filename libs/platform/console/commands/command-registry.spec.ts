import { DestroyRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CommandRegistry, type ConsoleCommand } from './command-registry';

const command = (id: string): ConsoleCommand => ({ id, words: id, run: () => undefined });

/** The life of a page, ended by hand. */
class PageLife implements DestroyRef {
  destroyed = false;
  private readonly ends: (() => void)[] = [];

  onDestroy(callback: () => void): () => void {
    this.ends.push(callback);
    return () => undefined;
  }

  end(): void {
    this.ends.forEach((end) => end());
  }
}

describe('What the command palette offers', () => {
  it('comes first from the page in front, and goes with it', () => {
    const registry = TestBed.inject(CommandRegistry);
    const life = new PageLife();
    const onPage = signal([command('transmit')]);
    registry.contribute(() => [command('language')], new PageLife());
    registry.contribute(onPage, life);
    expect(registry.commands().map(({ id }) => id)).toEqual(['transmit', 'language']);
    onPage.set([]);
    expect(registry.commands().map(({ id }) => id)).toEqual(['language']);
    onPage.set([command('close')]);
    life.end();
    expect(registry.commands().map(({ id }) => id)).toEqual(['language']);
  });

  it('remembers what was open, each place once, until it is told to forget', () => {
    const registry = TestBed.inject(CommandRegistry);
    for (const path of ['/a', '/b', '/a', '/c']) {
      registry.visited({ path, title: path, reference: '' });
    }
    expect(registry.recent().map(({ path }) => path)).toEqual(['/c', '/a', '/b']);
    registry.forget();
    expect(registry.recent()).toEqual([]);
  });
});
