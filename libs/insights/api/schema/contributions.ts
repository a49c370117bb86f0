/**
 * What one request adds to the counts of each network. A network counts what its members are asked;
 * whoever asks from outside is `ZZ`. A sealed request adds nothing anywhere.
 */
export const createContributions: readonly string[] = [
  `create function flow_networks(one flow)
     returns table (network_code text, requesting text) language sql stable
     as $$
     select asked.network_code,
            case when exists (
              select from rogatory.network_member asking
               where asking.network_code = asked.network_code
                 and asking.jurisdiction_code = one.requesting)
            then one.requesting else 'ZZ' end
       from rogatory.network_member asked
      where asked.jurisdiction_code = one.requested
   $$`,
  `create function flow_month_of(one flow) returns setof flow_month language sql stable as $$
     select membership.network_code,
            date_trunc('month', one.received_on)::date,
            membership.requesting,
            one.requested,
            one.instrument,
            1,
            (coalesce(one.acknowledged_on, one.decided_on, one.first_answer_on, one.answered_on)
              is not null)::int,
            (coalesce(one.decided_on, one.first_answer_on, one.answered_on) is not null)::int,
            (coalesce(one.first_answer_on, one.answered_on) is not null)::int,
            (one.answered_on is not null)::int,
            coalesce(least(one.first_answer_on, one.answered_on) - one.received_on <= 90, false)::int
       from rogatory.flow_networks(one) membership
      where one.received_on is not null and not one.sealed
   $$`,
  `create function flow_days_of(one flow) returns setof flow_days language sql stable as $$
     select membership.network_code,
            basis,
            reached.stage,
            date_trunc('month', reached.day)::date,
            one.requested,
            case reached.stage when 'acknowledged' then membership.requesting else '*' end,
            reached.stage = 'acknowledged' and one.urgency = 'urgent',
            greatest(0, reached.day - one.received_on),
            1
       from rogatory.flow_networks(one) membership,
            unnest(array['*', one.instrument]) basis,
            (values ('acknowledged', one.acknowledged_on),
                    ('decided', one.decided_on),
                    ('first_answer', least(one.first_answer_on, one.answered_on)),
                    ('answered', one.answered_on)) reached (stage, day)
      where one.received_on is not null and reached.day is not null and not one.sealed
   $$`,
  `create function flow_open_of(one flow) returns setof flow_open language sql stable as $$
     select membership.network_code,
            membership.requesting,
            one.requested,
            one.instrument,
            coalesce(one.received_on, one.transmitted_on),
            1
       from rogatory.flow_networks(one) membership
      where one.closed_on is null
        and coalesce(one.received_on, one.transmitted_on) is not null
        and not one.sealed
   $$`,
];

export const dropContributions: readonly string[] = [
  'drop function flow_open_of(flow)',
  'drop function flow_days_of(flow)',
  'drop function flow_month_of(flow)',
  'drop function flow_networks(flow)',
];
