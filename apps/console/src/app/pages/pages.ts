import type { IconName } from '@rogatory/ui';

/** A place one can go to from anywhere. */
export interface ConsolePage {
  readonly path: string;
  /** Translation key of its name. */
  readonly name: string;
  readonly icon: IconName;
  /** Who may not use it does not see it. */
  readonly permission: string;
  /** Two keys in a row that lead there. */
  readonly keys: string;
  /** One looks things up there; nobody begins the day on it who has another page. */
  readonly reference?: boolean;
}

/** The pages of the rail, in its order. */
export const pages: readonly ConsolePage[] = [
  {
    path: '/desk',
    name: 'shell.title.desk',
    icon: 'list-checks',
    permission: 'requests.read',
    keys: 'g d',
  },
  {
    path: '/requests',
    name: 'shell.title.requests',
    icon: 'files',
    permission: 'requests.read',
    keys: 'g r',
  },
  {
    path: '/law',
    name: 'shell.title.law',
    icon: 'scale',
    permission: 'instruments.read',
    keys: 'g l',
    reference: true,
  },
  {
    path: '/calendar',
    name: 'shell.title.calendar',
    icon: 'calendar-days',
    permission: 'deadlines.calendar',
    keys: 'g c',
  },
  {
    path: '/network',
    name: 'shell.title.network',
    icon: 'waypoints',
    permission: 'insights.network',
    keys: 'g n',
  },
  {
    path: '/administration/tokens',
    name: 'shell.title.tokens',
    icon: 'key-round',
    permission: 'identity.tokens',
    keys: 'g t',
    reference: true,
  },
  {
    path: '/administration/webhooks',
    name: 'shell.title.webhooks',
    icon: 'link',
    permission: 'notifications.webhooks',
    keys: 'g w',
    reference: true,
  },
  {
    path: '/administration/jobs',
    name: 'shell.title.jobs',
    icon: 'refresh-cw',
    permission: 'notifications.jobs',
    keys: 'g j',
    reference: true,
  },
];

/** A page about the person alone: in the account's menu, not in the rail. */
export type OwnPage = Pick<ConsolePage, 'path' | 'name' | 'icon' | 'permission'>;

export const ownPages: readonly OwnPage[] = [
  {
    path: '/preferences/absence',
    name: 'shell.title.absence',
    icon: 'calendar-x-2',
    permission: 'identity.absence',
  },
  {
    path: '/preferences/notifications',
    name: 'shell.title.notificationPreferences',
    icon: 'bell',
    permission: 'notifications.own',
  },
];
