/** The network whose secretariat an authority is, with its members. */
export const ownNetwork = {
  name: 'insights.own_network',
  text: `select network.code, network.name,
                array(select member.jurisdiction_code from rogatory.network_member member
                       where member.network_code = network.code
                       order by member.jurisdiction_code) as members
           from rogatory.authority office
           join rogatory.network on network.code = office.network_code
          where office.id = $1 and office.kind = 'secretariat'`,
};

/** Requests by pair and basis: received from $2 to $3, and those of $4 to $5 judged by ninety days. */
export const countsByPair = {
  name: 'insights.counts_by_pair',
  text: `select requesting, requested, instrument as basis,
                coalesce(sum(received) filter (where in_period), 0) as received,
                coalesce(sum(acknowledged) filter (where in_period), 0) as acknowledged,
                coalesce(sum(decided) filter (where in_period), 0) as decided,
                coalesce(sum(first_answer) filter (where in_period), 0) as "firstAnswer",
                coalesce(sum(answered) filter (where in_period), 0) as answered,
                coalesce(sum(received) filter (where is_over), 0) as "ninetyDaysOver",
                coalesce(sum(within_90_days) filter (where is_over), 0)
                  as "answeredWithinNinetyDays"
           from (select counted.*, month between $2::date and $3::date as in_period,
                        month between $4::date and $5::date as is_over
                   from rogatory.flow_month counted
                  where network_code = $1
                    and month between least($2::date, $4::date) and $3::date) counted
          group by requesting, requested, instrument`,
};

/** What is open by pair and basis on day $2. */
export const openByPair = {
  name: 'insights.open_by_pair',
  text: `select requesting, requested, instrument as basis, sum(requests) as open,
                coalesce(sum(requests) filter (where $2::date - since > 180), 0)
                  as "olderThan180Days"
           from rogatory.flow_open where network_code = $1
          group by requesting, requested, instrument`,
};

/** Days by requested jurisdiction and stage, for stages reached from month $3 to month $4. */
export const stageDays = {
  name: 'insights.stage_days',
  text: `select requested, stage, days, sum(requests) as requests
           from rogatory.flow_days
          where network_code = $1 and basis = $2 and month between $3::date and $4::date
          group by requested, stage, days`,
};

/** Days until acknowledged, by month. */
export const monthDays = {
  name: 'insights.month_days',
  text: `select to_char(month, 'YYYY-MM') as month, urgent, days, sum(requests) as requests
           from rogatory.flow_days
          where network_code = $1 and basis = $2 and stage = 'acknowledged'
            and month between $3::date and $4::date
          group by flow_days.month, urgent, days`,
};

/** Median days until acknowledged by pair; pairs with fewer than $5 are left out. */
export const pairMedians = {
  name: 'insights.pair_medians',
  text: `select requesting, requested, min(days) filter (where 2 * passed >= requests) as days
           from (select requesting, requested, days,
                        sum(sum(requests)) over (partition by requesting, requested order by days)
                          as passed,
                        sum(sum(requests)) over (partition by requesting, requested) as requests
                   from rogatory.flow_days
                  where network_code = $1 and basis = $2 and stage = 'acknowledged'
                    and month between $3::date and $4::date
                  group by requesting, requested, days) course
          where requests >= $5
          group by requesting, requested`,
};

/** Median age of what is open on day $3, by pair; pairs with fewer than $4 are left out. */
export const openMedians = {
  name: 'insights.open_medians',
  text: `select requesting, requested, min(days) filter (where 2 * passed >= requests) as days
           from (select requesting, requested, greatest(0, $3::date - since) as days,
                        sum(sum(requests)) over (partition by requesting, requested
                          order by greatest(0, $3::date - since)) as passed,
                        sum(sum(requests)) over (partition by requesting, requested) as requests
                   from rogatory.flow_open
                  where network_code = $1 and ($2::text is null or instrument = $2)
                  group by requesting, requested, greatest(0, $3::date - since)) course
          where requests >= $4
          group by requesting, requested`,
};
