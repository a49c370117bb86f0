/**
 * How the counts follow the requests. The functions have the owner's rights: the run-time role may
 * report a step, and can neither read single requests nor write counts.
 */
export const createUpkeep: readonly string[] = [
  `create function count_flow(was flow, become flow) returns void language plpgsql
     set search_path = rogatory, pg_temp as $$
   begin
     -- Rows are touched in the order of their keys, so that two requests never wait for each other.
     insert into flow_month as kept
       select network_code, month, requesting, requested, instrument,
              sum(sign * received), sum(sign * acknowledged), sum(sign * decided),
              sum(sign * first_answer), sum(sign * answered), sum(sign * within_90_days)
         from (select 1 as sign, * from flow_month_of(become)
               union all select -1, * from flow_month_of(was)) moved
        group by network_code, month, requesting, requested, instrument
       having sum(sign * received) <> 0 or sum(sign * acknowledged) <> 0
           or sum(sign * decided) <> 0 or sum(sign * first_answer) <> 0
           or sum(sign * answered) <> 0 or sum(sign * within_90_days) <> 0
        order by network_code, month, requesting, requested, instrument
     on conflict on constraint flow_month_pkey do update set
       received = kept.received + excluded.received,
       acknowledged = kept.acknowledged + excluded.acknowledged,
       decided = kept.decided + excluded.decided,
       first_answer = kept.first_answer + excluded.first_answer,
       answered = kept.answered + excluded.answered,
       within_90_days = kept.within_90_days + excluded.within_90_days;

     insert into flow_days as kept
       select network_code, basis, stage, month, requested, requesting, urgent, days,
              sum(sign * requests)
         from (select 1 as sign, * from flow_days_of(become)
               union all select -1, * from flow_days_of(was)) moved
        group by network_code, basis, stage, month, requested, requesting, urgent, days
       having sum(sign * requests) <> 0
        order by network_code, basis, stage, month, requested, requesting, urgent, days
     on conflict on constraint flow_days_pkey do update set
       requests = kept.requests + excluded.requests;

     insert into flow_open as kept
       select network_code, requesting, requested, instrument, since, sum(sign * requests)
         from (select 1 as sign, * from flow_open_of(become)
               union all select -1, * from flow_open_of(was)) moved
        group by network_code, requesting, requested, instrument, since
       having sum(sign * requests) <> 0
        order by network_code, requesting, requested, instrument, since
     on conflict on constraint flow_open_pkey do update set
       requests = kept.requests + excluded.requests;
     -- Days on which nothing is open any more would only lengthen every later reading.
     delete from flow_open done using flow_open_of(was) left_behind
      where done.network_code = left_behind.network_code
        and done.requesting = left_behind.requesting
        and done.requested = left_behind.requested
        and done.instrument = left_behind.instrument
        and done.since = left_behind.since
        and done.requests = 0;
   end $$`,

  // Steps may arrive twice and in any order: the earliest date of a step stands, and of what was
  // said about sealing the latest word, by day and then by step.
  `create function record_flow(
     thread uuid, asking text, asked text, basis text, how_urgent text, types text[],
     step text, on_day date, is_sealed boolean, grounds text[]
   ) returns boolean language plpgsql security definer set search_path = rogatory, pg_temp as $$
   declare
     was flow;
     become flow;
     step_number smallint := array_position(array['transmitted', 'received', 'acknowledged',
       'decided', 'first_answer', 'answered', 'closed'], step);
     screens uuid[];
   begin
     insert into flow values (thread, asking, asked, basis, how_urgent, types, '{}',
         null, null, null, null, null, null, null, is_sealed, on_day, step_number)
       on conflict (thread_id) do nothing;
     select * into was from flow where thread_id = thread for update;
     become := was;
     case step
       when 'transmitted' then become.transmitted_on := least(was.transmitted_on, on_day);
       when 'received' then become.received_on := least(was.received_on, on_day);
       when 'acknowledged' then become.acknowledged_on := least(was.acknowledged_on, on_day);
       when 'decided' then become.decided_on := least(was.decided_on, on_day);
       when 'first_answer' then become.first_answer_on := least(was.first_answer_on, on_day);
       when 'answered' then become.answered_on := least(was.answered_on, on_day);
       when 'closed' then become.closed_on := least(was.closed_on, on_day);
     end case;
     become.ground_codes := array(
       select distinct code from unnest(was.ground_codes || grounds) code order by code);
     if (on_day, step_number) > (was.sealed_said_on, was.sealed_said_at_step) then
       become.sealed := is_sealed;
       become.sealed_said_on := on_day;
       become.sealed_said_at_step := step_number;
     elsif (on_day, step_number) = (was.sealed_said_on, was.sealed_said_at_step) then
       become.sealed := was.sealed or is_sealed;
     end if;
     if become is not distinct from was then
       return false;
     end if;
     update flow set
       ground_codes = become.ground_codes,
       transmitted_on = become.transmitted_on,
       received_on = become.received_on,
       acknowledged_on = become.acknowledged_on,
       decided_on = become.decided_on,
       first_answer_on = become.first_answer_on,
       answered_on = become.answered_on,
       closed_on = become.closed_on,
       sealed = become.sealed,
       sealed_said_on = become.sealed_said_on,
       sealed_said_at_step = become.sealed_said_at_step
      where thread_id = thread;
     perform count_flow(was, become);
     -- Of a sealed request not even the hour of a step is told.
     if not (was.sealed and become.sealed) then
       select array_agg(office.id) into screens from authority office
        where office.kind = 'secretariat'
          and office.network_code in (select network_code from flow_networks(become));
       if screens is not null then
         perform pg_notify('rogatory_live',
           json_build_object('authorityIds', screens, 'kind', 'network')::text);
       end if;
     end if;
     return true;
   end $$`,
  `revoke all on function record_flow(uuid, text, text, text, text, text[], text, date, boolean,
     text[]) from public`,
  `grant execute on function record_flow(uuid, text, text, text, text, text[], text, date, boolean,
     text[]) to rogatory_app`,

  `create function recount_network(code text) returns void language plpgsql
     security definer set search_path = rogatory, pg_temp as $$
   begin
     -- No step may be counted between the reading and the writing.
     lock table flow in share mode;
     delete from flow_month where network_code = code;
     delete from flow_days where network_code = code;
     delete from flow_open where network_code = code;
     insert into flow_month
       select network_code, month, counted.requesting, counted.requested, counted.instrument,
              sum(received), sum(acknowledged), sum(decided), sum(first_answer), sum(answered),
              sum(within_90_days)
         from flow, flow_month_of(flow) counted where network_code = code
        group by 1, 2, 3, 4, 5;
     insert into flow_days
       select network_code, basis, stage, month, counted.requested, counted.requesting, urgent,
              days, sum(requests)
         from flow, flow_days_of(flow) counted where network_code = code
        group by 1, 2, 3, 4, 5, 6, 7, 8;
     insert into flow_open
       select network_code, counted.requesting, counted.requested, counted.instrument, since,
              sum(requests)
         from flow, flow_open_of(flow) counted where network_code = code
        group by 1, 2, 3, 4, 5;
   end $$`,
  `revoke all on function recount_network(text) from public`,

  // A jurisdiction that joins or leaves changes what its network counts, past requests included.
  `create function recount_changed_networks() returns trigger language plpgsql
     security definer set search_path = rogatory, pg_temp as $$
   declare
     changed text;
   begin
     for changed in select distinct network_code from changed_members order by network_code loop
       perform recount_network(changed);
     end loop;
     return null;
   end $$`,
  `create trigger network_member_joined after insert on network_member
     referencing new table as changed_members
     for each statement execute function recount_changed_networks()`,
  `create trigger network_member_left after delete on network_member
     referencing old table as changed_members
     for each statement execute function recount_changed_networks()`,
];

export const dropUpkeep: readonly string[] = [
  'drop trigger network_member_left on network_member',
  'drop trigger network_member_joined on network_member',
  'drop function recount_changed_networks()',
  'drop function recount_network(text)',
  `drop function record_flow(uuid, text, text, text, text, text[], text, date, boolean, text[])`,
  'drop function count_flow(flow, flow)',
];
