const ofOwnNetwork = `network_code = (
  select own.network_code from authority own
   where own.id = current_authority() and own.kind = 'secretariat')`;

/** Counts a network's secretariat may read; only functions with the owner's rights write them. */
function closed(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_of_own_network on ${table} for select to rogatory_app
       using (${ofOwnNetwork})`,
    `create policy ${table}_upkeep on ${table} to current_user using (true) with check (true)`,
    `grant select on ${table} to rogatory_app`,
  ];
}

/**
 * `flow` holds single requests, so nobody reads it at run time, coordinators included: they get
 * counts by network, from which figures are made.
 */
export const createTables: readonly string[] = [
  `create table flow (
     thread_id uuid constraint flow_pkey primary key,
     requesting text not null,
     requested text not null,
     instrument text not null,
     urgency text not null,
     measure_types text[] not null,
     ground_codes text[] not null,
     transmitted_on date,
     received_on date,
     acknowledged_on date,
     decided_on date,
     first_answer_on date,
     answered_on date,
     closed_on date,
     sealed boolean not null,
     sealed_said_on date not null,
     sealed_said_at_step smallint not null
   )`,
  `create index flow_requested_idx on flow (requested)`,
  `alter table flow enable row level security`,
  `alter table flow force row level security`,
  `create policy flow_upkeep on flow to current_user using (true) with check (true)`,

  `create table flow_month (
     network_code text not null,
     month date not null,
     requesting text not null,
     requested text not null,
     instrument text not null,
     received integer not null,
     acknowledged integer not null,
     decided integer not null,
     first_answer integer not null,
     answered integer not null,
     within_90_days integer not null,
     constraint flow_month_pkey
       primary key (network_code, month, requesting, requested, instrument),
     constraint flow_month_network_fkey
       foreign key (network_code) references network (code) on delete cascade
   )`,
  `comment on table flow_month is 'requests by month of receipt and what became of them'`,
  ...closed('flow_month'),

  `create table flow_days (
     network_code text not null,
     basis text not null,
     stage text not null,
     month date not null,
     requested text not null,
     requesting text not null,
     urgent boolean not null,
     days integer not null,
     requests integer not null,
     constraint flow_days_pkey
       primary key (network_code, basis, stage, month, requested, requesting, urgent, days),
     constraint flow_days_network_fkey
       foreign key (network_code) references network (code) on delete cascade
   )`,
  `comment on table flow_days is
     'days from receipt to a stage, by month in which it was reached; basis * is all together; who asks and urgency are told apart for acknowledgements only'`,
  ...closed('flow_days'),

  `create table flow_open (
     network_code text not null,
     requesting text not null,
     requested text not null,
     instrument text not null,
     since date not null,
     requests integer not null,
     constraint flow_open_pkey
       primary key (network_code, requesting, requested, instrument, since),
     constraint flow_open_network_fkey
       foreign key (network_code) references network (code) on delete cascade
   )`,
  `comment on table flow_open is 'requests not closed, by day of receipt'`,
  ...closed('flow_open'),
];

export const dropTables: readonly string[] = [
  'drop table flow_open',
  'drop table flow_days',
  'drop table flow_month',
  'drop table flow',
];
